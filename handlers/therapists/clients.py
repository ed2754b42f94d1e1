"""`/clients`: the caseload, every client at a glance. It is shown on request, and goes again in time."""

from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import command, view
from handlers.ground.screen import Button, Rows, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.therapists.client import MARKS, client
from handlers.therapists.history import standing
from handlers.therapists.today import today
from handlers.who.acting import code_of
from handlers.who.caseload import caseload_of
from handlers.who.notice import open_notice
from handlers.who.rights import is_therapist
from storage import alerts
from storage.alerts import Alert
from storage.pairs import Pair, PairState

_MANY = 20  # from so many on it is quicker to type a code


# Commands


@command("clients")
def on_clients(turn: Turn, argument: str = "") -> Show:
    """`/clients`."""
    return show(caseload)


# Screens


@view
@leaving_out
def caseload(turn: Turn) -> Screen:
    """Every client with a mark where something waits: first those, then those who are there, then the others."""
    words, all_of_them = turn.words, caseload_of(turn.tx, turn.person)
    if not all_of_them:
        return Screen(nothing(turn, "clients-none" if is_therapist(turn.tx, turn.person) else "clients-not-yours"))
    marks = _marks(turn, all_of_them)
    own = [each for each in all_of_them if each.state is not PairState.CLOSED or marks.get(each.id, "unknown")]
    apart = _to_closed(turn, len(all_of_them) - len(own))
    if not own:
        return Screen(words("clients-all-closed"), apart, protect=True, lasts=turn.site.shown_for)
    order = list(MARKS)
    own = [pair for pair in own if pair.id in marks]
    own.sort(key=lambda pair: (order.index(marks[pair.id]), pair.state is not PairState.ACTIVE, pair.code.casefold()))
    shown = turn.tx.of_each(own, lambda pair: (marks[pair.id], _to_client(turn, pair, marks[pair.id])))
    used = {mark for mark, _ in shown}
    signs = () if turn.person.by_text else order  # in lines they are said beside each
    legend = [words(f"clients-{mark}", mark=MARKS[mark]) for mark in signs if mark and mark in used]
    more = [words("clients-more", code=own[0].code)] if len(own) > _MANY else []
    text = "\n\n".join([words("clients"), *(["\n".join(legend)] if legend else []), *more])
    foot = (*apart, *column(_to_today(turn)))
    return Screen(text, column(*(each for _, each in shown)), protect=True, lasts=turn.site.shown_for, foot=foot)


def _marks(turn: Turn, own: list[Pair]) -> dict[int, str]:
    """What waits of each; without those of whom that cannot be said."""
    current = alerts.list_current_of_each(turn.tx, [pair.id for pair in own])
    return {pair: _mark(found) for pair, found in current.items()}


def _mark(found: list[Alert]) -> str:
    if any(alert.unseen_since is not None for alert in found):
        return "unseen"
    return "open" if found else ""


def _to_client(turn: Turn, pair: Pair, mark: str) -> Button:
    where = standing(turn, pair)
    code = code_of(turn, pair)
    label = code if where == "connected" else _beside(turn, code, turn.words.plain(f"standing-{where}"))
    return button(f"{MARKS[mark]} {label}".strip(), open_notice, about=client.__name__, args={"pair": pair.id})


def _to_closed(turn: Turn, count: int) -> Rows:
    """The way to those that are closed, where there are any that do not stand among the others."""
    label = turn.words.plain("button-closed-clients", count=count)
    return column(button(label, open_notice, about=caseload_closed.__name__, args={})) if count else ()


@view
@leaving_out
def caseload_closed(turn: Turn) -> Screen:
    """Those with whom the work is over, the last first."""
    over = [each for each in caseload_of(turn.tx, turn.person) if each.state is PairState.CLOSED]
    over.sort(key=lambda pair: pair.closed_at or turn.now, reverse=True)
    buttons = turn.tx.of_each(
        over, lambda each: button(_closed_label(turn, each), open_notice, about=client.__name__, args={"pair": each.id})
    )
    everybody = button(turn.words.plain("button-all-clients"), open_notice, about=caseload.__name__, args={})
    text = turn.words("clients-closed") if over else nothing(turn, "clients-closed-none")
    return Screen(text, column(*buttons), protect=True, lasts=turn.site.shown_for, foot=column(everybody))


def _closed_label(turn: Turn, pair: Pair) -> str:
    return _beside(turn, code_of(turn, pair), turn.words.long_date(pair.closed_at or turn.now, turn.person.zone))


def _beside(turn: Turn, code: str, what: str) -> str:
    return turn.words.in_a_row([code, what], "two-names")


def _to_today(turn: Turn) -> Button:
    return button(turn.words.plain("button-today"), open_notice, about=today.__name__, args={})
