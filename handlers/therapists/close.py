"""`/close`: how the work with a client ended, in two taps; with a last check-in, a word of thanks, or in silence."""

from dataclasses import replace
from datetime import datetime

from handlers.alerts.alert import open_alert
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Button, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.therapists import closing
from handlers.therapists.history import closed_words
from handlers.who.acting import code_of
from handlers.who.caseload import caseload_of
from handlers.who.notice import open_notice
from handlers.who.rights import Do, NotAllowed, get_proven, is_therapist, may
from storage import alerts, closings, pairs, sessions
from storage.pairs import Closing, Pair, PairState

_MANY = 20  # from so many on it is quicker to type a code
CLIENT, CLIENT_UNKNOWN = "client", "client_unknown"
_WITH_A_LAST_ONE = (Closing.GOALS, Closing.MOVED_ON)
LAST, THANKS, SILENT = "last", "thanks", "silent"


def _to_close(turn: Turn, pair: int) -> Pair:
    """This pair, proven to be this therapist's to close. Raises NotAllowed."""
    found = get_proven(turn, Do.CLOSE, pairs.get_pair, pair)
    if found.state is PairState.LEFT:
        raise NotAllowed(f"pair {pair} has nobody any more")
    return found


def _is_open(pair: Pair) -> bool:
    """It can be said how it ended: nobody has said so yet."""
    return pair.state in closing.CAN_BE_CLOSED and pair.closed_as is None


# Commands and taps


@command("close")
def on_close(turn: Turn, argument: str = "") -> Show:
    """`/close K7`; without a code: who?"""
    code = argument.strip().casefold()
    if not code or not is_therapist(turn.tx, turn.person):
        return show(close_whom)
    known = [each for each in caseload_of(turn.tx, turn.person) if each.code.casefold() == code]
    own = [each for each in known if may(turn.tx, turn.person, Do.CLOSE, each)]
    if not known:
        return Show(CLIENT_UNKNOWN)
    return show(close_ways, pair=own[0].id) if own else show(close_not_yours, pair=known[0].id)


@action
def start_close(turn: Turn, *, pair: int) -> Show:
    """With this client: how did it end?"""
    return show(close_ways, pair=_to_close(turn, pair).id)


@action
def choose_end(turn: Turn, *, pair: int, closed_as: str) -> Show:
    """Like this: and what does the client read?"""
    return show(close_confirm, pair=_to_close(turn, pair).id, closed_as=closed_as)


@action
def close_client(turn: Turn, *, pair: int, closed_as: str, how: str) -> Show:
    """Close it: after a last check-in, with thanks, or without a word."""
    found, end = _to_close(turn, pair), Closing(closed_as)
    closing_now = found.closed_as is end and found.state in closing.CAN_BE_CLOSED
    if end is Closing.DIED or not (_is_open(found) or closing_now):
        return show(client_closed, pair=pair)
    if how == LAST:
        closing.close_after_last(turn.tx, turn.site, found, end)
    else:
        closing.close(turn.tx, found, end, tell=how == THANKS)
    return show(client_closed, pair=pair)


@action
def ask_died(turn: Turn, *, pair: int) -> Show:
    """The client has died: asked once more, as it may be the wrong code."""
    found = _to_close(turn, pair)
    return show(client_closed, pair=pair) if found.closed_as is Closing.DIED else show(close_died, pair=pair)


@action
def close_as_died(turn: Turn, *, pair: int) -> Show:
    """It is this one: from now on there is silence."""
    found = _to_close(turn, pair)
    if found.closed_as is not Closing.DIED:
        closing.close_as_died(turn.tx, found)
    return show(client_closed, pair=pair)


@action
def keep_going(turn: Turn, *, pair: int) -> Show:
    """It goes on: what is asked now is not the last."""
    found = _to_close(turn, pair)
    if found.state in closing.CAN_BE_CLOSED:
        closing.keep_going(turn.tx, found)
    return Show(CLIENT, {"pair": pair})


@action
def open_again(turn: Turn, *, pair: int) -> Show:
    """It is not over, or begins again."""
    found = _to_close(turn, pair)
    if found.state is not PairState.CLOSED:
        return show(client_reopened, pair=pair)
    closing.open_again(turn.tx, turn.site, found)
    return show(client_reopened, pair=pair, died=found.closed_as is Closing.DIED)


# Screens


@view
@leaving_out
def close_whom(turn: Turn) -> Screen:
    """With whom has it ended? Only one's own clients: not those of somebody who is away."""
    words = turn.words
    if not is_therapist(turn.tx, turn.person):
        return Screen(words("clients-not-yours"))
    known = [each for each in caseload_of(turn.tx, turn.person) if may(turn.tx, turn.person, Do.CLOSE, each)]
    own = sorted((each for each in known if _is_open(each)), key=lambda pair: pair.code.casefold())
    if not own:
        return Screen(nothing(turn, "close-nobody"))
    more = [words("close-many", code=own[0].code)] if len(own) > _MANY else []
    buttons = turn.tx.of_each(own, lambda each: button(code_of(turn, each), start_close, pair=each.id))
    return Screen("\n\n".join([words("close-whom"), *more]), column(*buttons), protect=True, lasts=turn.site.shown_for)


@view
def close_not_yours(turn: Turn, *, pair: int) -> Screen:
    """Somebody stands in: how it ended is not theirs to say."""
    found = get_proven(turn, Do.SEE_HISTORY, pairs.get_pair, pair)
    return Screen(turn.words("close-not-yours", code=code_of(turn, found)), protect=True, lasts=turn.site.shown_for)


@view
def close_ways(turn: Turn, *, pair: int) -> Screen:
    """How did it end?"""
    found, words = _to_close(turn, pair), turn.words
    if not _is_open(found):
        return client_closed(turn, pair=pair)
    ways = [
        button(words.plain(f"close-way-{each.replace('_', '-')}", code=found.code), choose_end, pair=pair,
               closed_as=each.value)
        for each in Closing
    ]  # fmt: skip
    return _screen(turn, found, words("close-ways", code=found.code), *ways, _not_now(turn, found))


def _screen(turn: Turn, pair: Pair, text: str, *buttons: Button | None) -> Screen:
    """What is shown of a client goes from the chat in time; what waits to be seen is named, and a tap away."""
    waiting = [each for each in alerts.list_current(turn.tx, [pair.id]) if each.unseen_since is not None]
    told = [turn.words("close-unseen", code=pair.code)] if waiting else []
    to_it = [button(turn.words.plain("today-open", code=pair.code), open_alert, alert=each.id) for each in waiting]
    whole = "\n\n".join([text, *told])
    return Screen(whole, column(*buttons, *to_it), protect=True, lasts=turn.site.shown_for)


def _not_now(turn: Turn, pair: Pair) -> Button:
    return button(turn.words.plain("button-not-now"), open_notice, about=CLIENT, args={"pair": pair.id})


@view
def close_confirm(turn: Turn, *, pair: int, closed_as: str) -> Screen:
    """What comes of it, and what the client reads; for a death, in other words."""
    found, words, end = _to_close(turn, pair), turn.words, Closing(closed_as)
    if not (_is_open(found) or (end is Closing.DIED and found.closed_as is not Closing.DIED)):
        return client_closed(turn, pair=pair)
    if end is Closing.DIED:
        died = button(words.plain("button-died", code=found.code), ask_died, pair=pair)
        return _screen(turn, found, words("close-died", code=found.code), died, _back(turn, found))
    way = words(f"close-way-{closed_as.replace('_', '-')}", code=found.code)
    return _screen(turn, found, *_ways_to_say_it(turn, found, end, way), _back(turn, found))


def _ways_to_say_it(turn: Turn, pair: Pair, end: Closing, way: str) -> tuple[str, *tuple[Button, ...]]:
    words, last = turn.words, closing.find_last_session(turn.tx, pair) if end in _WITH_A_LAST_ONE else None

    labels = {
        LAST: words.plain("button-close-last"),
        THANKS: words.plain("button-close-thanks"),
        SILENT: words.plain("button-close-silent"),
    }

    def to(how: str) -> Button:
        return button(labels[how], close_client, pair=pair.id, closed_as=end.value, how=how)

    if not closing.can_be_told(turn.tx, pair):
        return words("close-silent", code=pair.code, way=way), to(SILENT)
    text = words("close-word", code=pair.code, way=way)
    if last is None:
        return text, to(THANKS), to(SILENT)
    asked = words("close-last", code=pair.code, day=turn.day(last.ended_at))
    return f"{text}\n\n{asked}", to(LAST), to(THANKS), to(SILENT)


def _back(turn: Turn, pair: Pair) -> Button:
    return way_back(turn.words.plain("button-back"), start_close, pair=pair.id)


@view
def close_died(turn: Turn, *, pair: int) -> Screen:
    """Once more, with what tells this client from another."""
    found, words = _to_close(turn, pair), turn.words
    if found.closed_as is Closing.DIED:
        return client_closed(turn, pair=pair)
    last = _last_day(turn, found)
    text = words("close-died-sure-day", code=found.code, day=turn.date(last)) if last else words(
        "close-died-sure", code=found.code
    )  # fmt: skip
    yes = button(words.plain("button-died-sure", code=found.code), close_as_died, pair=pair)
    return _screen(turn, found, text, _back(turn, found), yes)


def _last_day(turn: Turn, pair: Pair) -> datetime | None:
    held = [each for each in sessions.list_of_pair(turn.tx, pair.id) if each.withdrawn_at is None]
    return held[-1].ended_at if held else None


@view
def client_closed(turn: Turn, *, pair: int) -> Screen:
    """Since when it is closed, and as what; what is still to come before that; and the way back."""
    found = get_proven(turn, Do.SEE_HISTORY, pairs.get_pair, pair)
    words, code = turn.words, code_of(turn, found)
    if found.closed_as is None:
        return close_ways(turn, pair=pair)
    own = may(turn.tx, turn.person, Do.CLOSE, found)
    if found.state is not PairState.CLOSED:
        now = button(words.plain("button-close-now"), close_client, pair=pair, closed_as=found.closed_as, how=THANKS)
        stay = button(words.plain("button-keep-going", code=found.code), keep_going, pair=pair)
        buttons = (now, stay, _to_died(turn, found)) if own else ()
        return _screen(turn, found, words("closing", code=code), *buttons, _to_client(turn, found))
    died = found.closed_as is Closing.DIED
    label = words.plain("button-not-died" if died else "button-open-again", code=found.code)
    again = button(label, open_again, pair=pair) if own else None
    text = "\n\n".join([closed_words(turn, found), *([_what_then(turn, found)] if own else [])])
    known = _to_died(turn, found) if own and not died else None
    return _screen(turn, found, text, again, known, _to_client(turn, found))


def _to_died(turn: Turn, pair: Pair) -> Button:
    """That the client has died may be learned at any time."""
    label = turn.words.plain("close-way-died", code=pair.code)
    return button(label, choose_end, pair=pair.id, closed_as=Closing.DIED.value)


def _to_client(turn: Turn, pair: Pair) -> Button:
    label = turn.words.plain("button-to-client", code=pair.code)
    return button(label, open_notice, about=CLIENT, args={"pair": pair.id})


def _what_then(turn: Turn, pair: Pair) -> str:
    """What follows from opening it again."""
    if pair.closed_as is Closing.DIED:
        return turn.words("closed-died", code=pair.code)
    if pair.closed_from is not PairState.ACTIVE:
        return turn.words("closed-then-invite", code=pair.code)
    return turn.words("closed-then-asked" if closing.is_asked_anew(turn.tx, pair) else "closed-then", code=pair.code)


@view
def client_reopened(turn: Turn, *, pair: int, died: bool = False) -> Screen:
    """What holds now that it is open again."""
    found = _to_close(turn, pair)
    if found.state is PairState.CLOSED:
        return client_closed(turn, pair=pair)
    state = "asked" if found.state is PairState.INVITED and found.consented_at is not None else str(found.state)
    message = "reopened-not-died" if died and found.state is PairState.ACTIVE else f"reopened-{state}"
    return _screen(turn, found, turn.words(message, code=found.code), _to_client(turn, found))


@view
def death_noted(turn: Turn, *, pair: int) -> Screen:
    """For a client's therapist and who stands in: a supervisor says that the client has died; or that they have not."""
    found = get_proven(turn, Do.SEE_HISTORY, pairs.get_pair, pair)
    if found.closed_as is Closing.DIED:
        shown = client_closed(turn, pair=pair)
        return replace(shown, text="\n\n".join([turn.words("death-noted", code=code_of(turn, found)), shown.text]))
    return _screen(turn, found, turn.words("death-taken-back", code=code_of(turn, found)), _to_client(turn, found))


@view
def client_rests(turn: Turn, *, pair: int) -> Screen:
    """For whoever else asks a client for whom there is silence now: that nothing comes; or that it does again."""
    found = get_proven(turn, Do.SEE_CONNECTED, pairs.get_pair, pair)
    rests = found.client_id is not None and closings.is_silent(turn.tx, found.client_id)
    return Screen(turn.words("client-rests" if rests else "client-rests-over", code=code_of(turn, found)), protect=True)
