"""After *send*: a thank-you, room for words, a wish, and then a neutral line that stays in the chat."""

from collections.abc import Mapping
from dataclasses import replace

from handlers.alerts import closing, raising
from handlers.alerts.grounds import Ground, said_in_answers, tension_said
from handlers.check_ins.steps import (
    CHECK_IN_SCREEN,
    COMMENT,
    DONE,
    GOT,
    TYPING,
    WISH,
    after_step,
    own_check_in,
    step_button,
)
from handlers.ground.items import CAME_UP, HOW_BEEN
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Button, Screen, Show, column, show
from handlers.ground.signposts import contacts_button
from handlers.ground.turn import Turn
from handlers.ground.words import Html
from handlers.when.hours import outside_quiet
from handlers.who.acting import line_told, therapist_in_charge
from handlers.who.called import reader_of
from handlers.who.notice import LONGEST, put_away_in_time, take_out_typed, too_long
from storage import alerts, check_ins, people
from storage.answers import list_answers
from storage.check_ins import CheckIn
from storage.pairs import get_pair
from storage.programmes import Programme, get_programme

_LOW_ANSWER = 2
WISHES = ("therapist", "client", "not_now")


@action
@after_step
def add_comment(turn: Turn, check_in: CheckIn) -> str:
    """Wait for the client's own words."""
    _await_comment(turn, check_in.id, turn.message_id, parts=0)
    put_away_later(turn, check_in.id)
    return TYPING


def _await_comment(turn: Turn, check_in: int, message: int | None, *, parts: int) -> None:
    args = {"check_in": check_in, "message": message, "parts": parts}
    people.set_awaiting(turn.tx, turn.person.id, take_comment.__name__, args)


@action
@after_step
def no_comment(turn: Turn, check_in: CheckIn) -> str:
    """Nothing to add in words. Where there is nothing to talk about either, that is all."""
    nothing = check_in.wish is None and check_in.comment is None and _is_all_well(turn, check_in)
    put_away_later(turn, check_in.id, at_once=nothing)
    return DONE if nothing else WISH


def _is_all_well(turn: Turn, check_in: CheckIn) -> bool:
    """The best that can be answered, to every question, and what was said last time has come up and helped."""
    answers, items = list_answers(turn.tx, check_in.id), turn.site.instrument.items
    best = {item.id: item.low if item.reverse else item.high for item in items}
    came_up = answers.get(CAME_UP, closing.YES_IT_HELPED) == closing.YES_IT_HELPED
    apart = turn.site.instrument.apart is None or tension_said(turn.site, answers) == "no"
    return (
        all(answers.get(item) == value for item, value in best.items())
        and came_up
        and apart
        and not check_in.connection
        and not _has_been_low(answers)
    )


def _has_been_low(answers: Mapping[str, int | None]) -> bool:
    how = answers.get(HOW_BEEN)
    return how is not None and how <= _LOW_ANSWER


@action
@after_step
def to_comment(turn: Turn, check_in: CheckIn) -> str:
    """Back to whether there is something to add; the screen is put away again later."""
    put_away_later(turn, check_in.id)
    return COMMENT


@prompt
def take_comment(turn: Turn, text: str, *, check_in: int, message: int | None, parts: int = 0) -> Show:
    """The client's own words: stored sealed, told to the therapist, taken out of the chat.

    A thought comes in several messages, or Telegram makes several of a long one: they are one comment, and more can
    follow until the client goes on. What there is no room for is not taken, and stays in the chat.
    """
    found = own_check_in(turn, check_in)
    before = "" if found.comment is None else found.comment + ("\n" if parts else "\n\n")
    room = max(0, LONGEST - len(before))
    if len(text) > room:
        _await_comment(turn, check_in, message, parts=parts)
        return show(too_long, room=room)
    take_out_typed(turn)
    check_ins.set_comment(turn.tx, check_in, before + text)
    check_ins.mark_step(turn.tx, found, GOT, None)
    raising.raise_alert(turn.tx, turn.site, found, [Ground("comment", outright=True)])
    put_away_later(turn, check_in, message_id=message)
    _await_comment(turn, check_in, message, parts=parts + 1)
    return Show(CHECK_IN_SCREEN, {"check_in": check_in}, message_id=message)


@action
@after_step
def wish(turn: Turn, check_in: CheckIn, *, value: str | None) -> str:
    """Shall it be talked about, and by whom? None: rather not say, or as it was said before.

    That the therapist may bring it up is told outright, and so is that they may no longer.
    """
    if value in WISHES and value != check_in.wish:
        check_ins.set_wish(turn.tx, check_in.id, value)
        outright = "therapist" in (value, check_in.wish)
        raising.raise_alert(turn.tx, turn.site, check_in, [Ground("wish", outright=True)] if outright else [])
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
    if check_in.step in (GOT, WISH):
        return _wish_screen(turn, check_in)
    return put_away(turn, check_in=check_in.id)


@view
def put_away(turn: Turn, *, check_in: int) -> Screen:
    """The neutral thank-you that stays in the chat."""
    more = add_button(turn, own_check_in(turn, check_in))
    return Screen(turn.words("check-in-done"), column(more, contacts_button(turn)))


def add_button(turn: Turn, check_in: CheckIn) -> Button:
    """Something can be added at any time: a hasty *nothing to add* is not the last word."""
    return step_button(turn, check_in, "button-add", to_comment)


def _programme(turn: Turn, check_in: CheckIn) -> Programme:
    return get_programme(turn.tx, get_pair(turn.tx, check_in.pair_id).programme_id)


def _readers(turn: Turn, check_in: CheckIn) -> Html:
    """Who reads what is written now: in the programme's words, and who does besides."""
    pair, programme = get_pair(turn.tx, check_in.pair_id), _programme(turn, check_in)
    told = [turn.words("comment-readers", readers=programme.comment_readers)]
    told += [turn.words("comment-read-by-stand-in", **each) for each in line_told(turn, pair)]
    if pair.supervisors_read and programme.supervisors_read:
        told.append(turn.words("comment-read-by-supervisor"))
    return Html(" ".join(told))


def _comment_screen(turn: Turn, check_in: CheckIn) -> Screen:
    question = turn.words("comment-question", readers=_readers(turn, check_in))
    buttons = column(
        step_button(turn, check_in, "button-write", add_comment),
        step_button(turn, check_in, "button-nothing-to-add", no_comment),
        contacts_button(turn),
    )
    return Screen("\n\n".join([_thanks(turn, check_in), *_hard_week(turn, check_in), question]), buttons)


def _typing_screen(turn: Turn, check_in: CheckIn) -> Screen:
    signpost = _programme(turn, check_in).signpost
    text = turn.words("comment-now", readers=_readers(turn, check_in), signpost=signpost)
    back = replace(step_button(turn, check_in, "button-back", to_comment), back=True)
    return Screen(text, ((back, contacts_button(turn)),))


def _wish_screen(turn: Turn, check_in: CheckIn) -> Screen:
    got = [turn.words("comment-got")] if check_in.step == GOT else []
    wishes = [step_button(turn, check_in, f"wish-{w.replace('_', '-')}", wish, value=w) for w in WISHES]
    wishes = [replace(b, label=f"✓ {b.label}") if b.args["value"] == check_in.wish else b for b in wishes]
    none = step_button(
        turn, check_in, "button-rather-not" if check_in.wish is None else "button-as-it-is", wish, value=None
    )
    rows = (*column(*wishes), (none, contacts_button(turn)))
    return Screen("\n\n".join([*got, turn.words("wish-question")]), rows)


def _hard_week(turn: Turn, check_in: CheckIn) -> list[str]:
    """To whoever has been badly: who reads it, that it makes no message by itself, and whom to call."""
    if not _has_been_low(list_answers(turn.tx, check_in.id)):
        return []
    state, reader = reader_of(turn, get_pair(turn.tx, check_in.pair_id))
    return [turn.words(f"hard-week-{state}", therapist=reader, signpost=_programme(turn, check_in).signpost)]


def _thanks(turn: Turn, check_in: CheckIn) -> str:
    """A plain thank-you; after a low answer one for being frank, with the other person to turn to."""
    answers = list_answers(turn.tx, check_in.id)
    scored = [answers.get(item.id) for item in turn.site.instrument.items]
    low = any(value is not None and value <= _LOW_ANSWER for value in scored)
    if not low and not said_in_answers(turn.site, answers):
        return turn.words("check-in-done")
    pair = get_pair(turn.tx, check_in.pair_id)
    (state, reader), person = reader_of(turn, pair), therapist_in_charge(turn.tx, pair)
    values = {"therapist": reader, "contact": _programme(turn, check_in).contact}
    if person is None or state != "there":
        return turn.words(f"thanks-frank-{state}", **values)
    if alerts.find_open_alert(turn.tx, pair.id) is None:
        return turn.words("thanks-frank", **values)
    told_at = outside_quiet(turn.now, person.zone, person.quiet)
    if told_at <= turn.now:
        return turn.words("thanks-frank-now", **values)
    return turn.words("thanks-frank-later", day=turn.day(told_at), time=turn.time(told_at), **values)
