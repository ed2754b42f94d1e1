"""A client's check-ins one by one, each with all that was said in it: also of those that raised nothing."""

from handlers.alerts.telling import telling_of_check_in
from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button, show, way_back
from handlers.ground.turn import Turn
from handlers.who.notice import open_notice, put_away_in_time
from handlers.who.rights import Do, get_proven
from storage import check_ins
from storage.check_ins import CheckIn, CheckInState
from storage.pairs import Pair, get_pair

_CLIENT = "client"  # the view of `clients`, which stands on this


def _pair_of(turn: Turn, check_in: CheckIn) -> Pair:
    return get_proven(turn, Do.SEE_HISTORY, get_pair, check_in.pair_id)


@action
def read_check_in(turn: Turn, *, check_in: int) -> Show:
    """This one; after a while a line stays, from which the client can be opened again."""
    pair = _pair_of(turn, check_ins.get_check_in(turn.tx, check_in))
    about = {"about": _CLIENT, "args": {"pair": pair.id}, "opened": True}
    put_away_in_time(turn, "notice_line", about)
    check_ins.mark_read(turn.tx, [check_in])
    return show(check_in_read, check_in=check_in)


def read_button(turn: Turn, pair: Pair) -> Button | None:
    """To the newest of them, where there is one."""
    sent = check_ins.list_of_pair(turn.tx, pair.id, CheckInState.SENT)
    return button(turn.words.plain("button-read-check-ins"), read_check_in, check_in=sent[-1].id) if sent else None


@view
def check_in_read(turn: Turn, *, check_in: int) -> Screen:
    """Everything that was said in it, with the ways to the ones before and after."""
    found = check_ins.get_check_in(turn.tx, check_in)
    pair = _pair_of(turn, found)
    back = way_back(turn.words.plain("button-back"), open_notice, about=_CLIENT, args={"pair": pair.id})
    rows = tuple(row for row in (_neighbours(turn, found), (back,)) if row)
    return Screen(telling_of_check_in(turn, found), rows, protect=True)


def _neighbours(turn: Turn, found: CheckIn) -> tuple[Button, ...]:
    sent = [each.id for each in check_ins.list_of_pair(turn.tx, found.pair_id, CheckInState.SENT)]
    place = sent.index(found.id) if found.id in sent else len(sent) - 1
    there = [(name, place + step) for name, step in (("earlier", -1), ("later", 1)) if 0 <= place + step < len(sent)]
    return tuple(
        button(turn.words.plain(f"button-check-in-{name}"), read_check_in, check_in=sent[to]) for name, to in there
    )
