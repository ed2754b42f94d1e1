"""After *send*: a thank-you, room for words, a wish, and then a neutral line that stays in the chat."""

from handlers import alert
from handlers.acting import colleague_name, therapist_in_charge
from handlers.grounds import Ground, said_in_answers
from handlers.hours import outside_quiet
from handlers.notice import put_away_in_time, too_long
from handlers.questions import (
    CHECK_IN_SCREEN,
    COMMENT,
    DONE,
    TYPING,
    WISH,
    after_step,
    own_check_in,
    step_button,
    therapist_of,
)
from handlers.screen import Button, Screen, Show, column, length, show
from handlers.signposts import contacts_button
from handlers.turn import Turn
from storage import alerts, check_ins, outgoing, people
from storage.check_ins import CheckIn
from storage.outgoing import Purpose, Urgency
from storage.pairs import get_pair
from storage.programmes import Programme, get_programme

_COMMENT_LIMIT = 2000
_LOW_ANSWER = 2
WISHES = ("therapist", "client", "not_now")


@after_step
def add_comment(turn: Turn, check_in: CheckIn) -> str:
    """Wait for the client's own words."""
    _await_comment(turn, check_in.id, turn.message_id)
    put_away_later(turn, check_in.id)
    return TYPING


def _await_comment(turn: Turn, check_in: int, message: int | None) -> None:
    people.set_awaiting(turn.tx, turn.person.id, take_comment.__name__, {"check_in": check_in, "message": message})


@after_step
def no_comment(turn: Turn, check_in: CheckIn) -> str:
    """Nothing to add in words."""
    put_away_later(turn, check_in.id)
    return WISH


@after_step
def to_comment(turn: Turn, check_in: CheckIn) -> str:
    """Back to whether there is something to add; the screen is put away again later."""
    put_away_later(turn, check_in.id)
    return COMMENT


def take_comment(turn: Turn, text: str, *, check_in: int, message: int | None) -> Show:
    """The client's own words: stored sealed, told to the therapist, taken out of the chat."""
    found = own_check_in(turn, check_in)
    outgoing.add_outgoing(
        turn.tx, f"typed:{turn.person.id}:{turn.message_id}", Purpose.DELETION, turn.person.id,
        due_at=turn.now, urgency=Urgency.REPLY, message_id=turn.message_id,
    )  # fmt: skip
    before = "" if found.comment is None else f"{found.comment}\n\n"
    if length(before + text) > _COMMENT_LIMIT:
        _await_comment(turn, check_in, message)
        return show(too_long, limit=max(0, _COMMENT_LIMIT - length(before)))
    check_ins.set_comment(turn.tx, check_in, before + text)
    check_ins.mark_step(turn.tx, found, WISH, None)
    alert.raise_alert(turn.tx, turn.site, found, [Ground("comment", outright=True)])
    put_away_later(turn, check_in, message_id=message)
    return Show(CHECK_IN_SCREEN, {"check_in": check_in}, message_id=message)


@after_step
def wish(turn: Turn, check_in: CheckIn, *, value: str | None) -> str:
    """Shall it be talked about, and by whom? None: rather not say."""
    if value in WISHES:
        check_ins.set_wish(turn.tx, check_in.id, value)
        grounds = [Ground("wish", outright=True)] if value == "therapist" else []
        alert.raise_alert(turn.tx, turn.site, check_in, grounds)
    put_away_later(turn, check_in.id, at_once=True)
    return DONE


def put_away_later(turn: Turn, check_in_id: int, *, at_once: bool = False, message_id: int | None = None) -> None:
    """A message, else the tapped one, must become a neutral thank-you, soon or at once."""
    at = turn.now if at_once else turn.now + turn.site.put_away_after
    put_away_in_time(turn, put_away.__name__, {"check_in": check_in_id}, at=at, message_id=message_id)


# Screens


def after_screen(turn: Turn, check_in: CheckIn) -> Screen:
    """Where a sent check-in stands."""
    if check_in.step == COMMENT:
        return _comment_screen(turn, check_in)
    if check_in.step == TYPING:
        return _typing_screen(turn, check_in)
    if check_in.step == WISH:
        return _wish_screen(turn, check_in)
    return put_away(turn, check_in=check_in.id)


def put_away(turn: Turn, *, check_in: int) -> Screen:
    """The neutral thank-you that stays in the chat."""
    more = add_button(turn, own_check_in(turn, check_in))
    return Screen(turn.words("check-in-done"), column(more, contacts_button(turn)))


def add_button(turn: Turn, check_in: CheckIn) -> Button | None:
    """Something can be added until the client said that they are done."""
    return None if check_in.step == DONE else step_button(turn, check_in, "button-add", to_comment)


def _programme(turn: Turn, check_in: CheckIn) -> Programme:
    return get_programme(turn.tx, get_pair(turn.tx, check_in.pair_id).programme_id)


def _comment_screen(turn: Turn, check_in: CheckIn) -> Screen:
    question = turn.words("comment-question", readers=_programme(turn, check_in).comment_readers)
    buttons = column(
        step_button(turn, check_in, "button-write", add_comment),
        step_button(turn, check_in, "button-nothing-to-add", no_comment),
        contacts_button(turn),
    )
    return Screen(f"{_thanks(turn, check_in)}\n\n{question}", buttons)


def _typing_screen(turn: Turn, check_in: CheckIn) -> Screen:
    programme = _programme(turn, check_in)
    text = turn.words("comment-now", readers=programme.comment_readers, signpost=programme.signpost)
    return Screen(text, ((step_button(turn, check_in, "button-back", to_comment), contacts_button(turn)),))


def _wish_screen(turn: Turn, check_in: CheckIn) -> Screen:
    got = turn.words("comment-got") + "\n\n" if check_in.comment else ""
    therapist = therapist_of(turn, get_pair(turn.tx, check_in.pair_id))
    wishes = [step_button(turn, check_in, f"wish-{w.replace('_', '-')}", wish, value=w) for w in WISHES]
    none = step_button(turn, check_in, "button-rather-not", wish, value=None)
    rows = (*column(*wishes), (none, contacts_button(turn)))
    return Screen(got + turn.words("wish-question", therapist=therapist), rows)


def _thanks(turn: Turn, check_in: CheckIn) -> str:
    """A plain thank-you; after a low answer one for being frank, with the other person to turn to."""
    answers = check_ins.list_answers(turn.tx, check_in.id)
    scored = [answers.get(item.id) for item in turn.site.instrument.items]
    low = any(value is not None and value <= _LOW_ANSWER for value in scored)
    if not low and not said_in_answers(turn.site, answers):
        return turn.words("check-in-done")
    pair = get_pair(turn.tx, check_in.pair_id)
    values = {"therapist": therapist_of(turn, pair), "contact": _programme(turn, check_in).contact}
    person = therapist_in_charge(turn.tx, pair)
    if person is None or alerts.find_open_alert(turn.tx, pair.id) is None:
        return turn.words("thanks-frank", **values)
    if person.id != pair.therapist_id:
        values["therapist"] = colleague_name(turn, person.id, pair.programme_id)
    told_at = outside_quiet(turn.now, person.zone, person.quiet)
    if told_at <= turn.now:
        return turn.words("thanks-frank-now", **values)
    return turn.words("thanks-frank-later", day=turn.day(told_at), time=turn.time(told_at), **values)
