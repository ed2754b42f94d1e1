"""A check-in was sent: an alert begins with it, or it joins the open one."""

from collections.abc import Sequence

from handlers.alerts.closing import BACK_IN_RANGE, go_on, signal_of, which_goes_on
from handlers.alerts.grounds import Ground
from handlers.alerts.unseen import first_repeat, notify_in_charge
from handlers.ground.turn import Site
from handlers.who.acting import tell_in_charge
from scoring.score import Score
from storage import alerts
from storage.alerts import Alert
from storage.check_ins import CheckIn
from storage.database import Tx
from storage.outgoing_keys import About, key_now, key_of
from storage.pairs import get_pair


def take_in(
    tx: Tx, site: Site, check_in: CheckIn, score: Score | None, came_up: int | None, grounds: Sequence[Ground]
) -> None:
    """A check-in was sent: its answer whether it came up is kept, what it ends is closed, what it says is raised.

    Whoever looks after the pair learns of an answer and of an end quietly, where nothing else brings them there.
    """
    alert = which_goes_on(tx, check_in, came_up)
    told = alert is not None and go_on(tx, alert, check_in, score, came_up, grounds)
    raise_alert(tx, site, check_in, grounds)
    if alert is None or not told:
        return
    now = alerts.get_alert(tx, alert.id)
    elsewhere = now.closed_at is not None and alert.closed_at is not None and bool(grounds)
    if now.unseen_since is None and not elsewhere:
        args, key = {"alert": alert.id}, key_of(About.WENT_ON, alert.id, check_in.id)
        tell_in_charge(tx, get_pair(tx, alert.pair_id), key, "alert_detail", args, silent=True)


def raise_alert(tx: Tx, site: Site, check_in: CheckIn, grounds: Sequence[Ground]) -> None:
    """Open an alert on these grounds, or join the pair's open one.

    The first reasons, outright words at any time, and a signal after a return into the usual range make it unseen
    and notify; what else joins does so quietly.
    """
    found = alerts.find_open_alert(tx, check_in.pair_id)
    if not grounds:
        return
    alert = found or alerts.add_alert(tx, check_in.pair_id, check_in.id)
    before = [] if found is None else alerts.list_reasons(tx, alert.id)
    anew = signal_of(before) is None and any(reason.kind == BACK_IN_RANGE for reason in before)
    fresh = [g for g in grounds if _join(tx, alert, check_in, g)]
    if found is None or any(ground.outright or anew for ground in fresh):
        _make_unseen(tx, alert, check_in, fresh)


def _join(tx: Tx, alert: Alert, check_in: CheckIn, ground: Ground) -> bool:
    added = alerts.add_reason(tx, alert.id, check_in.id, ground.kind, outright=ground.outright, details=ground.details)
    if added or ground.kind not in ("comment", "wish"):
        return added
    alerts.mark_given_again(tx, alert.id, check_in.id, ground.kind)  # more words, or another wish, are news every time
    return True


def _make_unseen(tx: Tx, alert: Alert, check_in: CheckIn, fresh: Sequence[Ground]) -> None:
    unopened = alert.unseen_since is not None and (alert.shown_at is None or alert.shown_at < alert.unseen_since)
    if unopened and alert.check_in_id == check_in.id:
        return  # the notification about this check-in is still to be opened, and will show this too
    alerts.mark_unseen(tx, alert.id, check_in.id, first_repeat(tx, alert))
    kinds = "+".join(sorted(ground.kind for ground in fresh))
    notify_in_charge(tx, alert, key_now(tx, About.ALERT, alert.id, check_in.id, kinds))


def has_more(tx: Tx, alert: Alert) -> bool:
    """Whether something joined it since the therapist last opened it, be it ever so quietly."""
    last = alert.shown_at
    return last is None or any(reason.last_at > last for reason in alerts.list_reasons(tx, alert.id))


def kinds_said_outright(tx: Tx, check_in_id: int) -> set[str]:
    """The kinds of outright words that this check-in gave."""
    return {reason.kind for reason in alerts.list_reasons_of_check_in(tx, check_in_id) if reason.outright}
