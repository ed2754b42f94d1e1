"""`/client K7`: one client's history in words, what waits, and what can be done. It is shown on request for a while."""

from handlers.alerts.alert import open_alert
from handlers.alerts.raising import has_more
from handlers.ground.routes import command, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.invite import invite_again
from handlers.joining.problem_area import ask_problem_area
from handlers.sessions.cadence import ask_cadence
from handlers.sessions.session import pick_pair
from handlers.therapists.close import start_close
from handlers.therapists.history import history
from handlers.therapists.own_view_told import own_view
from handlers.therapists.reading import read_button
from handlers.who.caseload import caseload_of
from handlers.who.notice import open_notice
from handlers.who.rights import Do, get_proven, is_therapist, may
from storage import alerts, pairs
from storage.alerts import Alert
from storage.pairs import Pair, PairState

MARKS = {"unseen": "●", "open": "○", "": ""}  # told apart by their shape, not by a colour
_CASELOAD = "caseload"  # the view of `clients`, which stands on this


# Commands


@command("client")
def on_client(turn: Turn, argument: str = "") -> Show:
    """`/client K7`; without a code, all of them."""
    code = argument.strip().casefold()
    if not code:
        return Show(_CASELOAD)
    with turn.tx.sparing():
        found = next((each for each in caseload_of(turn.tx, turn.person) if each.code.casefold() == code), None)
        if found is None:
            # What is left out may be the one, of whom nothing can be read.
            return Show(_CASELOAD) if turn.tx.left_out else show(client_unknown)
    return show(client, pair=found.id)


# Screens


@view
def client(turn: Turn, *, pair: int) -> Screen:
    """One client: the history in words, what waits, and what can be done."""
    found = get_proven(turn, Do.SEE_HISTORY, pairs.get_pair, pair)
    words, active = turn.words, found.state is PairState.ACTIVE
    over = found.state in (PairState.MOVED, PairState.CLOSED)
    again = "button-new-account" if active else "button-invite-again"
    return Screen(
        history(turn, found),
        column(
            *(_to_alert(turn, each) for each in alerts.list_current(turn.tx, [pair])),
            read_button(turn, found),
            button(words.plain("button-report"), pick_pair, pair=pair) if active else None,
            None if over else button(words.plain("button-cadence", code=found.code), ask_cadence, pair=pair),
            None if over else button(words.plain("button-area", code=found.code), ask_problem_area, pair=pair),
            None if over else button(words.plain(again, code=found.code), invite_again, pair=pair),
            _to_closing(turn, found),
            _to_own_view(turn, found),
            button(words.plain("button-all-clients"), open_notice, about=_CASELOAD, args={}),
        ),
        protect=True,
        lasts=turn.site.shown_for,
    )


def _to_closing(turn: Turn, pair: Pair) -> Button | None:
    """How it ended, or that it goes on: for its own therapist."""
    if not may(turn.tx, turn.person, Do.CLOSE, pair):
        return None
    label = "button-close" if pair.closed_as is None else "button-closed"
    return button(turn.words.plain(label, code=pair.code), start_close, pair=pair.id)


def _to_own_view(turn: Turn, pair: Pair) -> Button | None:
    if not may(turn.tx, turn.person, Do.OWN_VIEW, pair):
        return None
    return button(turn.words.plain("button-own-view"), open_notice, about=own_view.__name__, args={"pair": pair.id})


def _to_alert(turn: Turn, alert: Alert) -> Button:
    more = alert.unseen_since is None and has_more(turn.tx, alert)
    kind = "unseen" if alert.unseen_since is not None else "more" if more else "open"
    mark = MARKS["open" if kind == "more" else kind]
    since = alert.opened_at if alert.waiting_since is None else alert.waiting_since
    label = turn.words.plain(f"button-alert-{kind}", mark=mark, day=turn.day(since))
    return button(label, open_alert, alert=alert.id)


@view
def client_unknown(turn: Turn) -> Screen:
    """No client of this therapist has this code; to whoever is none, that it is not for them."""
    if not is_therapist(turn.tx, turn.person):
        return Screen(turn.words("clients-not-yours"))
    everybody = button(turn.words.plain("button-all-clients"), open_notice, about=_CASELOAD, args={})
    return Screen(turn.words("client-unknown"), column(everybody))
