"""When an alert opens, is joined, is told, and ends: the rules themselves, without a chat."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.alerts import closing, raising
from handlers.alerts.closing import BACK_IN_RANGE
from storage import alerts, pairs
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from tests.handlers.service import (
    COMMENT,
    CONNECTION,
    SITE,
    TENSION,
    WISH,
    Service,
    World,
    berlin,
    dip,
    next_step_at,
    opened,
    pushes,
    scored,
)

YES, NO = 0, 2


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with opened(tmp_path) as world:
        yield world


# Raising and joining


async def test_the_first_reasons_are_told_at_once_and_repeated_on_the_next_working_day(world: World) -> None:
    found = await world(lambda tx, s: s.alert(tx, dip()))
    assert found.unseen_since == found.waiting_since == world.clock()
    (row,) = await world(lambda tx, s: pushes(tx, s.therapist))
    assert (row.purpose, row.urgency, row.view, row.args, row.silent) == (
        Purpose.ALERT, Urgency.ALERT, "alert_line", {"alert": found.id}, False,
    )  # fmt: skip
    assert row.due_at == row.wanted_at == found.unseen_since
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(3, 9)


async def test_in_the_therapists_night_it_waits_for_the_morning_and_its_repeat_for_the_day_after(world: World) -> None:
    world.clock.at = berlin(2, 22)
    found = await world(lambda tx, s: s.alert(tx, COMMENT))
    (row,) = await world(lambda tx, s: pushes(tx))
    assert (row.due_at, row.wanted_at) == (berlin(3, 8), found.unseen_since)
    assert await world(lambda tx, s: next_step_at(tx, found)) == berlin(4, 9)


async def test_without_a_reason_there_is_no_alert(world: World) -> None:
    assert await world(lambda tx, s: s.says(tx, score=scored(90.0))) is None
    assert await world(lambda tx, s: pushes(tx)) == []


async def test_a_further_signal_joins_quietly_and_words_push_at_any_time(world: World) -> None:
    await world(lambda tx, s: s.alert(tx, dip(), seen=True))
    joined = await world(lambda tx, s: s.alert(tx, dip(kind="slide")))
    assert joined.unseen_since is None
    assert len(await world(lambda tx, s: alerts.list_reasons(tx, joined.id))) == 2
    assert len(await world(lambda tx, s: pushes(tx))) == 1
    assert await world(lambda tx, s: raising.has_more(tx, joined))
    pushed = await world(lambda tx, s: s.alert(tx, CONNECTION, COMMENT))
    assert pushed.unseen_since is not None
    assert len(await world(lambda tx, s: pushes(tx))) == 2


async def test_after_a_return_into_the_range_a_signal_pushes_as_the_first_one_did(world: World) -> None:
    await world(lambda tx, s: s.alert(tx, dip(), TENSION, seen=True))
    await world(lambda tx, s: s.says(tx, score=scored(90.0)))
    back = await world(lambda tx, s: s.alert(tx, CONNECTION))
    assert back.unseen_since is not None  # whatever comes after the return is news
    await world(lambda tx, s: alerts.mark_seen(tx, back.id))
    anew = await world(lambda tx, s: s.alert(tx, dip(), seen=True))
    assert anew.seen_at is not None
    assert (await world(lambda tx, s: s.alert(tx, dip(kind="slide")))).unseen_since is None  # the signal goes on


async def test_what_the_same_check_in_says_before_it_is_opened_needs_no_second_line(world: World) -> None:
    sent = await world(lambda tx, s: s.sent(tx))
    for grounds in ([TENSION], [COMMENT], [COMMENT]):
        await world(lambda tx, s: raising.raise_alert(tx, SITE, sent, grounds))  # noqa: B023
    assert len(await world(lambda tx, s: pushes(tx))) == 1
    alert = await world(lambda tx, s: alerts.find_open_alert(tx, s.pair))
    assert alert is not None
    await world(lambda tx, s: alerts.mark_shown(tx, alert.id))
    await world(lambda tx, s: raising.raise_alert(tx, SITE, sent, [COMMENT]))  # more words of the same comment
    assert len(await world(lambda tx, s: pushes(tx))) == 2
    await world(lambda tx, s: raising.raise_alert(tx, SITE, sent, [WISH]))  # opened once, but not since
    assert len(await world(lambda tx, s: pushes(tx))) == 2
    await world(lambda tx, s: alerts.mark_seen(tx, alert.id))
    await world(lambda tx, s: raising.raise_alert(tx, SITE, sent, [TENSION]))  # said already, and seen
    assert len(await world(lambda tx, s: pushes(tx))) == 2
    await world(lambda tx, s: raising.raise_alert(tx, SITE, sent, [WISH]))
    assert len(await world(lambda tx, s: pushes(tx))) == 3


async def test_words_of_another_check_in_push_although_the_line_before_is_unopened(world: World) -> None:
    await world(lambda tx, s: s.alert(tx, COMMENT))
    await world(lambda tx, s: s.alert(tx, COMMENT))
    assert len(await world(lambda tx, s: pushes(tx))) == 2


async def test_what_joined_since_it_was_opened_is_more(world: World) -> None:
    found = await world(lambda tx, s: s.alert(tx, COMMENT))
    assert await world(lambda tx, s: raising.has_more(tx, found))
    await world(lambda tx, s: alerts.mark_shown(tx, found.id))
    assert not await world(lambda tx, s: raising.has_more(tx, alerts.get_alert(tx, found.id)))
    kinds = await world(lambda tx, s: raising.kinds_said_outright(tx, found.check_in_id))
    assert kinds == {"comment"}
    joined = await world(lambda tx, s: s.alert(tx, dip()))
    assert await world(lambda tx, s: raising.kinds_said_outright(tx, joined.check_in_id)) == {"comment"}


# Going on and ending


def open_words(tx: Tx, alert: int) -> bool:
    return closing.has_open_words(alerts.list_reasons(tx, alert), alerts.list_responses(tx, alert))


def told_quietly(tx: Tx, s: Service) -> int:
    """How often somebody was told quietly how their newest alert but those opened since went on."""
    quiet = [row.args for row in pushes(tx, s.therapist) if row.silent]
    assert all(each["about"] == "alert_detail" for each in quiet)
    assert all(alerts.get_alert(tx, each["args"]["alert"]).pair_id == s.pair for each in quiet)
    return len(quiet)


@pytest.mark.parametrize("kind", ["dip", "component", "slide", "low"])
@pytest.mark.parametrize("seen", [True, False])
async def test_back_in_range_ends_what_numbers_alone_began_and_is_told_once_it_was_seen(
    world: World, kind: str, seen: bool
) -> None:
    await world(lambda tx, s: s.alert(tx, dip(60.0, kind), seen=seen))
    for score in (scored(59.9), scored(90.0, "goals", "tasks"), None):  # not back; not known; nothing
        still = await world(lambda tx, s: s.says(tx, score=score))  # noqa: B023
        assert still is not None
        assert still.closed_at is None
    assert await world(told_quietly) == 0
    over = await world(lambda tx, s: s.says(tx, score=scored(60.0)))
    assert over is not None
    assert over.closed_by == BACK_IN_RANGE
    assert await world(told_quietly) == int(seen)


async def test_numbers_do_not_end_words_and_it_helped_does(world: World) -> None:
    await world(lambda tx, s: s.alert(tx, dip(), TENSION, seen=True))
    back = await world(lambda tx, s: s.says(tx, score=scored(90.0), came_up=NO))
    assert back is not None
    assert back.closed_at is None
    assert await world(told_quietly) == 1
    reasons = await world(lambda tx, s: alerts.list_reasons(tx, back.id))
    assert sorted(each.kind for each in reasons) == sorted(["dip", "tension", "came_up", BACK_IN_RANGE])
    assert [each.kind for each in reasons if each.outright] == ["tension"]
    over = await world(lambda tx, s: s.says(tx, score=scored(90.0), came_up=YES))
    assert over is not None
    assert over.closed_by == "helped"
    assert await world(told_quietly) == 2


@pytest.mark.parametrize(("came_up", "closed_by"), [(YES, "helped"), (1, None), (NO, None), (None, None)])
async def test_words_alone_are_over_when_talking_helped(
    world: World, came_up: int | None, closed_by: str | None
) -> None:
    await world(lambda tx, s: s.alert(tx, COMMENT, seen=True))
    after = await world(lambda tx, s: s.says(tx, score=scored(90.0), came_up=came_up))
    assert after is not None
    assert after.closed_by == closed_by
    assert await world(told_quietly) == (came_up is not None)


async def test_what_goes_on_is_told_although_something_joins_and_an_end_although_something_begins(world: World) -> None:
    await world(lambda tx, s: s.alert(tx, dip(), TENSION, seen=True))
    await world(lambda tx, s: s.says(tx, score=scored(90.0)))
    assert await world(told_quietly) == 1  # the numbers are back, the words are not over
    await world(lambda tx, s: s.says(tx, came_up=NO))
    assert await world(told_quietly) == 2
    first = await world(lambda tx, s: alerts.find_open_alert(tx, s.pair))
    await world(lambda tx, s: s.says(tx, dip(), came_up=NO))  # unseen again: its own line brings them there
    assert await world(told_quietly) == 2
    assert first is not None
    await world(lambda tx, s: alerts.mark_seen(tx, first.id))
    await world(lambda tx, s: s.says(tx, dip(kind="slide"), came_up=NO))  # what joins does so quietly
    assert await world(told_quietly) == 3
    await world(lambda tx, s: alerts.close_alert(tx, first.id, "done"))
    await world(lambda tx, s: s.alert(tx, COMMENT, seen=True))
    last = await world(lambda tx, s: s.says(tx, dip(), came_up=YES))
    assert last is not None
    assert last.closed_at is None  # it began as the one before ended
    assert await world(told_quietly) == 4


async def test_it_helped_does_not_end_what_is_said_anew_nor_what_the_numbers_go_on_suggesting(world: World) -> None:
    await world(lambda tx, s: s.alert(tx, COMMENT, seen=True))
    anew = await world(lambda tx, s: s.says(tx, TENSION, came_up=YES))
    assert anew is not None
    assert (anew.closed_at, anew.unseen_since) == (None, world.clock())
    assert await world(told_quietly) == 0  # the line about the words brings them there
    await world(lambda tx, s: alerts.close_alert(tx, anew.id, "done"))
    await world(lambda tx, s: s.alert(tx, dip(), seen=True))
    low = await world(lambda tx, s: s.says(tx, score=scored(30.0), came_up=YES))
    assert low is not None
    assert low.closed_at is None


@pytest.mark.parametrize("grounds", [(), (COMMENT,)])
async def test_an_answer_after_the_end_belongs_to_the_last_alert(world: World, grounds: tuple[object, ...]) -> None:
    first = await world(lambda tx, s: s.alert(tx, COMMENT, seen=True))
    await world(lambda tx, s: alerts.close_alert(tx, first.id, "done"))
    await world(lambda tx, s: s.says(tx))
    assert await world(told_quietly) == 0  # nothing was answered, and nothing ended
    last = await world(lambda tx, s: s.says(tx, *grounds, came_up=NO))  # type: ignore[arg-type]
    reasons = await world(lambda tx, s: alerts.list_reasons(tx, first.id))
    assert [(each.kind, each.outright, each.details) for each in reasons[1:]] == [("came_up", False, {"said": NO})]
    assert last is not None
    assert (last.id != first.id) == bool(grounds)
    assert await world(told_quietly) == (not grounds)  # else the new alert brings them there


async def test_the_range_that_holds_is_of_the_first_signal_since_the_numbers_were_back(world: World) -> None:
    found = await world(lambda tx, s: s.alert(tx, dip(60.0), TENSION))
    await world(lambda tx, s: s.alert(tx, dip(50.0, kind="slide")))

    def low(tx: Tx, s: Service) -> float | None:
        signal = closing.signal_of(alerts.list_reasons(tx, found.id))
        return None if signal is None else float(signal.details["low"])

    assert await world(low) == 60.0
    await world(lambda tx, s: s.says(tx, score=scored(55.0)))
    assert await world(low) == 60.0
    await world(lambda tx, s: s.says(tx, score=scored(65.0)))
    assert await world(low) is None
    await world(lambda tx, s: s.says(tx, dip(70.0), score=scored(66.0)))
    assert await world(low) == 70.0
    await world(lambda tx, s: s.says(tx, dip(80.0, "component"), score=scored(75.0)))  # back, and one answer stands out
    assert await world(low) == 80.0


@pytest.mark.parametrize("kind", ["dip", "low", "words"])
@pytest.mark.parametrize("state", ["active", "moved", "stopped"])
async def test_what_was_done_ends_words_a_low_start_and_whatever_no_number_can_end(
    world: World, kind: str, state: str
) -> None:
    found = await world(lambda tx, s: s.alert(tx, COMMENT if kind == "words" else dip(kind=kind), seen=True))

    def end(tx: Tx, s: Service) -> str | None:
        if state == "moved":
            pairs.mark_handed_over(tx, s.pair, pairs.add_later(tx, pairs.get_pair(tx, s.pair), s.colleague).id)
        elif state == "stopped":
            pairs.mark_stopped(tx, s.pair)
        closing.end_with_what_was_done(tx, found)
        return alerts.get_alert(tx, found.id).closed_by

    assert await world(end) == (None if (kind, state) == ("dip", "active") else "done")


async def test_what_was_done_ends_the_words_before_it_and_none_after(world: World) -> None:
    found = await world(lambda tx, s: s.alert(tx, COMMENT, TENSION))

    assert await world(lambda tx, s: open_words(tx, found.id))
    await world(lambda tx, s: alerts.add_response(tx, found.id, s.therapist, "talked"))
    assert not await world(lambda tx, s: open_words(tx, found.id))
    await world(lambda tx, s: s.alert(tx, dip()))
    assert not await world(lambda tx, s: open_words(tx, found.id))
    await world(lambda tx, s: s.alert(tx, WISH))
    assert await world(lambda tx, s: open_words(tx, found.id))


async def test_what_is_over_stays_over_as_it_ended(world: World) -> None:
    found = await world(lambda tx, s: s.alert(tx, COMMENT))
    await world(lambda tx, s: alerts.close_alert(tx, found.id, "helped"))
    await world(lambda tx, s: closing.end_with_what_was_done(tx, alerts.get_alert(tx, found.id)))
    assert (await world(lambda tx, s: alerts.get_alert(tx, found.id))).closed_by == "helped"


async def test_more_words_of_a_comment_are_open_again_after_what_was_done(world: World) -> None:
    sent = await world(lambda tx, s: s.sent(tx))
    await world(lambda tx, s: raising.raise_alert(tx, SITE, sent, [dip(), COMMENT]))
    found = await world(lambda tx, s: alerts.find_open_alert(tx, s.pair))
    assert found is not None
    await world(lambda tx, s: alerts.add_response(tx, found.id, s.therapist, "talked"))
    assert not await world(lambda tx, s: open_words(tx, found.id))
    await world(lambda tx, s: raising.raise_alert(tx, SITE, sent, [COMMENT]))
    assert await world(lambda tx, s: open_words(tx, found.id))


async def test_it_helped_is_about_what_was_said_before_it_and_not_with_it(world: World) -> None:
    found = await world(lambda tx, s: s.alert(tx, dip(), COMMENT))
    await world(lambda tx, s: s.says(tx, TENSION, score=scored(30.0), came_up=YES))
    assert await world(lambda tx, s: open_words(tx, found.id))  # the tension
    await world(lambda tx, s: s.says(tx, score=scored(30.0), came_up=YES))
    assert not await world(lambda tx, s: open_words(tx, found.id))
    await world(lambda tx, s: s.says(tx, COMMENT, score=scored(30.0)))
    assert await world(lambda tx, s: open_words(tx, found.id))
