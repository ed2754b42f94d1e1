"""A check-in in the chat, from the message that brings it to the last look: its taps and its screens."""

from dataclasses import replace

from handlers.check_ins import afterwards, sending
from handlers.check_ins.frankness import invitation, invite_in_time
from handlers.check_ins.question import question_text, with_whom
from handlers.check_ins.reminder import times_from
from handlers.check_ins.reported import take_away_undo
from handlers.check_ins.steps import (
    CONNECTION,
    FIRST,
    LOOK,
    UNSENT,
    open_step,
    own_check_in,
    step_button,
    step_of_check_in,
)
from handlers.ground.items import CAME_UP, HOW_BEEN, options_of, questions
from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, column
from handlers.ground.signposts import contacts_button
from handlers.ground.turn import Turn
from storage import check_ins, sessions
from storage.answers import list_answers, set_answer
from storage.check_ins import CheckIn, CheckInState

_OPEN = (CheckInState.PLANNED, CheckInState.PROMPTED)
_PLACES = {CAME_UP: "check-in-place-before", HOW_BEEN: "check-in-place-apart"}
_NO_SESSION = (CheckInState.NOT_HELD, CheckInState.NO_CONNECTION)


def _next_question(turn: Turn, check_in: CheckIn) -> str:
    """The first question without an answer, or the last look."""
    answered = list_answers(turn.tx, check_in.id)
    return next((item for item in questions(turn, check_in) if item not in answered), LOOK)


# Taps


@action
@open_step
def begin(turn: Turn, check_in: CheckIn) -> str:
    """Go to where it was left."""
    invite_in_time(turn, check_in)
    return _next_question(turn, check_in)


@action
@open_step
def answer(turn: Turn, check_in: CheckIn, *, item: str, value: int | None) -> str | None:
    """Answer the question that is on the screen (None: rather not say)."""
    if item != check_in.step:
        return None
    set_answer(turn.tx, check_in.id, item, value)
    return _next_question(turn, check_in)


@action
@open_step
def back(turn: Turn, check_in: CheckIn) -> str:
    """To the screen before this one; what was said on this one about the connection is taken back."""
    if check_in.step == CONNECTION:
        check_ins.mark_connection(turn.tx, check_in.id, False)
    order = (FIRST, *questions(turn, check_in), LOOK)
    return order[max(0, order.index(check_in.step) - 1)] if check_in.step in order else FIRST


@action
@open_step
def not_held(turn: Turn, check_in: CheckIn) -> None:
    """The session did not take place."""
    check_ins.mark_ended(turn.tx, check_in, CheckInState.NOT_HELD, FIRST)
    take_away_undo(turn.tx, check_in.session_id)


@action
@open_step
def connection(turn: Turn, check_in: CheckIn) -> str:
    """The connection got in the way: the client may still answer, or leave it there."""
    check_ins.mark_connection(turn.tx, check_in.id, True)
    return CONNECTION


@action
@open_step
def leave_it(turn: Turn, check_in: CheckIn) -> None:
    """The connection got in the way, and that is all there is to say."""
    check_ins.mark_ended(turn.tx, check_in, CheckInState.NO_CONNECTION, FIRST)
    take_away_undo(turn.tx, check_in.session_id)


@action
@step_of_check_in(*_NO_SESSION)
def after_all(turn: Turn, check_in: CheckIn) -> None:
    """That was a mis-tap: open it again."""
    check_ins.mark_connection(turn.tx, check_in.id, False)
    check_ins.mark_open_again(turn.tx, check_in, FIRST, **times_from(turn.site, turn.now))


# Screens


@view
def check_in_screen(turn: Turn, *, check_in: int) -> Screen:
    """Where a check-in stands, for its client."""
    found = own_check_in(turn, check_in)
    if found.state is CheckInState.SENT:
        # As a new message, which only a lost one leads to, it is put away by going again.
        return replace(afterwards.after_screen(turn, found), lasts=turn.site.put_away_after)
    if found.state in _OPEN:
        return replace(_open_screen(turn, found), half_done=found.step != FIRST)
    if found.step == UNSENT:
        mis_tap = step_button(turn, found, "button-after-all", sending.look_again)
        return Screen(turn.words("check-in-unsent"), column(mis_tap, contacts_button(turn)))
    again = found.state in _NO_SESSION
    after = step_button(turn, found, "button-after-all", after_all) if again else None
    return Screen(turn.words(f"check-in-{found.state.replace('_', '-')}"), column(after, contacts_button(turn)))


@view
def check_in_prompt(turn: Turn, *, check_in: int) -> Screen | None:
    """The message that brings a check-in or reminds of it; None when there is nothing to ask any more."""
    found = own_check_in(turn, check_in)
    if found.state not in _OPEN:
        return None
    if found.step == FIRST:
        return _first_screen(turn, found)
    text = turn.words("check-in-resume", day=_day(turn, found))
    return Screen(text, column(step_button(turn, found, "button-go-on", begin), contacts_button(turn)))


@view
def check_in_left_open(turn: Turn, *, check_in: int, version: int) -> Screen | None:
    """A begun check-in that nobody has touched for a while shows no answers; None: somebody is at it again."""
    return check_in_prompt(turn, check_in=check_in) if own_check_in(turn, check_in).version == version else None


def _day(turn: Turn, check_in: CheckIn) -> str:
    return turn.day(sessions.get_session(turn.tx, check_in.session_id).ended_at)


def _open_screen(turn: Turn, check_in: CheckIn) -> Screen:
    if check_in.step == FIRST:
        return _first_screen(turn, check_in)
    if check_in.step == CONNECTION:
        return _connection_screen(turn, check_in)
    if check_in.step == LOOK:
        return sending.look_screen(turn, check_in)
    return _question_screen(turn, check_in)


def _first_screen(turn: Turn, check_in: CheckIn) -> Screen:
    return Screen(
        turn.words("check-in-first", day=_day(turn, check_in)),
        column(
            step_button(turn, check_in, "button-begin", begin),
            step_button(turn, check_in, "button-connection", connection),
            step_button(turn, check_in, "button-not-held", not_held),
            contacts_button(turn),
        ),
    )


def _connection_screen(turn: Turn, check_in: CheckIn) -> Screen:
    choices = column(
        step_button(turn, check_in, "button-answer-anyway", begin),
        step_button(turn, check_in, "button-leave-it", leave_it),
    )
    last = (replace(step_button(turn, check_in, "button-back", back), back=True), contacts_button(turn))
    return Screen(turn.words("check-in-connection"), (*choices, last))


def _question_screen(turn: Turn, check_in: CheckIn) -> Screen:
    item, asked = check_in.step, questions(turn, check_in)
    given = list_answers(turn.tx, check_in.id)
    which = _PLACES.get(item, "check-in-place")
    number, day = asked.index(item) + 1, _day(turn, check_in)
    place = turn.words(which, number=number, of=len(asked), day=day) + with_whom(turn, check_in)
    buttons: list[Button] = []
    for value, label in options_of(turn, item):
        each = step_button(turn, check_in, label, answer, item=item, value=value)
        chosen = item in given and given[item] == value
        buttons.append(replace(each, label=f"✓ {each.label}") if chosen else each)
    buttons.append(step_button(turn, check_in, "button-rather-not", answer, item=item, value=None))
    last = (replace(step_button(turn, check_in, "button-back", back), back=True), contacts_button(turn))
    question = f"<b>{question_text(turn, check_in, item)}</b>"
    text = "\n\n".join([*(invitation(turn, check_in) if number == 1 else []), place, question])
    return Screen(text, (*column(*buttons), last))


@view
def check_in_moved(turn: Turn) -> Screen:
    """What stays of the message on which it stood."""
    return Screen(turn.words("check-in-moved"))
