"""The last look, and *send*: the moment that counts. It scores, compares, closes what is over, and tells."""

from dataclasses import asdict, replace

from handlers.alerts import grounds, raising
from handlers.alerts.comparing import judge_sent, score_of
from handlers.check_ins import afterwards
from handlers.check_ins.question import question_text
from handlers.check_ins.reminder import times_from
from handlers.check_ins.reported import take_away_undo
from handlers.check_ins.steps import COMMENT, LOOK, UNSENT, open_step, step_button, step_of_check_in
from handlers.ground.items import CAME_UP, answer_words, questions
from handlers.ground.routes import action
from handlers.ground.screen import Screen
from handlers.ground.signposts import contacts_button
from handlers.ground.turn import Turn
from handlers.who.called import reader_of
from storage import check_ins, outgoing
from storage.answers import list_answers
from storage.check_ins import CheckIn, CheckInState
from storage.outgoing_keys import About, key_of
from storage.pairs import get_pair


@action
@open_step
def change(turn: Turn, check_in: CheckIn, *, item: str) -> str | None:
    """From the last look to one of the questions."""
    return item if item in questions(turn, check_in) else None


def look_screen(turn: Turn, check_in: CheckIn) -> Screen:
    """Every question with its answer, each to be changed, and *send*."""
    given = list_answers(turn.tx, check_in.id)
    lines, numbers = [], []
    for number, item in enumerate(questions(turn, check_in), start=1):
        said = answer_words(turn, item, given.get(item))
        lines.append(f"{number}. {question_text(turn, check_in, item)}\n<b>{said}</b>")
        label = turn.words.plain("button-change", number=number)
        numbers.append(replace(step_button(turn, check_in, "button-send", change, item=item), label=label))
    state, reader = reader_of(turn, get_pair(turn.tx, check_in.pair_id))
    end = turn.words(f"check-in-look-end-{state}", therapist=reader)
    text = "\n\n".join([turn.words("check-in-look"), *lines, end])
    last = (step_button(turn, check_in, "button-do-not-send", do_not_send), contacts_button(turn))
    return Screen(text, ((step_button(turn, check_in, "button-send", send),), tuple(numbers), last))


@action
@open_step
def do_not_send(turn: Turn, check_in: CheckIn) -> None:
    """Rather not: it ends unread, as if its time were over."""
    check_ins.mark_ended(turn.tx, check_in, CheckInState.EXPIRED, UNSENT)
    take_away_undo(turn.tx, check_in.session_id)
    outgoing.cancel(turn.tx, key_of(About.REMINDER, check_in.id))


@action
@step_of_check_in(CheckInState.EXPIRED)
def look_again(turn: Turn, check_in: CheckIn) -> None:
    """*Do not send* was a mis-tap: back to the last look."""
    if check_in.step == UNSENT:
        check_ins.mark_open_again(turn.tx, check_in, LOOK, **times_from(turn.site, turn.now))


@action
@open_step
def send(turn: Turn, check_in: CheckIn) -> None:
    """Score, compare, mark as sent, close and raise alerts: one transaction, all or nothing."""
    answers = list_answers(turn.tx, check_in.id)
    if any(item not in answers for item in questions(turn, check_in)):
        return
    now_score = score_of(turn, answers)
    finding = None if now_score is None else judge_sent(turn, check_in, now_score)
    check_ins.mark_sent(turn.tx, check_in, COMMENT, None if now_score is None else now_score.percent)
    outgoing.cancel(turn.tx, key_of(About.REMINDER, check_in.id))
    afterwards.put_away_later(turn, check_in.id)
    take_away_undo(turn.tx, check_in.session_id)
    said = grounds.said_in_answers(turn.site, answers)
    signals = () if finding is None else finding.signals[:1]  # the largest: one sentence is enough
    suggested = [grounds.Ground(each.kind, outright=False, details=asdict(each)) for each in signals]
    raising.take_in(turn.tx, turn.site, check_in, now_score, answers.get(CAME_UP), said + suggested)
