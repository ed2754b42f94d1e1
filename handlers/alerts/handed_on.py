"""Somebody else looks after clients from now on: what nobody has seen yet is told to them."""

from collections.abc import Collection

from handlers.alerts.unseen import first_repeat, notify_in_charge
from handlers.who.acting import first_in_charge, read_in
from storage import alerts, outgoing
from storage.alerts import Alert
from storage.database import Tx
from storage.outgoing_keys import About, key_now
from storage.pairs import Pair, get_pair

_SHOWN_BEHIND = ("alert_put_away", "notice_line")  # the views that take the place of what was shown for a while


def put_away_at_once(tx: Tx, person_id: int) -> None:
    """This person may see less from now on: whatever is open in their chat about clients is put away at once."""
    outgoing.hasten_views(tx, person_id, _SHOWN_BEHIND)


def hand_on(tx: Tx, programme_id: int, therapist_ids: Collection[int]) -> None:
    """Somebody else looks after these therapists' pairs from now on: what nobody has seen yet is told to them."""
    for alert in alerts.list_unseen(tx, programme_id):
        later = read_in(tx, get_pair(tx, alert.pair_id))
        if later is not None and first_in_charge(tx, later) in therapist_ids:
            hand_on_one(tx, alert)


def hand_on_of(tx: Tx, pair: Pair) -> None:
    """The same, of this one pair, and of those before it that its therapist reads."""
    for alert in alerts.list_unseen(tx, pair.programme_id):
        later = read_in(tx, get_pair(tx, alert.pair_id))
        if later is not None and later.id == pair.id:
            hand_on_one(tx, alert)


def hand_on_one(tx: Tx, alert: Alert) -> None:
    """The same, of one alert."""
    alerts.mark_handed_on(tx, alert.id, first_repeat(tx, alert))
    notify_in_charge(tx, alerts.get_alert(tx, alert.id), key_now(tx, About.ALERT, alert.id, "handed on"))
