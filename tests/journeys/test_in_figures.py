"""Whether what a therapist says for themselves alone may count in figures: asked once, by the way, and theirs alone."""

from sqlalchemy import update

from bot.sandbox import Person
from storage import people, programmes
from storage.database import Tx
from storage.figures_answers import list_agreed
from storage.people import Role
from storage.tables import figures_answers, pairs, roles
from tests.another_program import by_hand
from tests.engines import on_sqlite
from tests.journeys.leaders import colleague, everything_new, let_leave
from tests.journeys.looking import LOW, lines
from tests.journeys.test_digest import ask_for_fridays, sent
from tests.journeys.test_own_view import turn_on
from tests.stage import Stage, about_taps, after_four

QUESTION, WAY = "May yours count in figures?", "May mine count in figures?"
UNSAID = "You have not said yes, so nothing of yours counts."


async def agreed(cast: Stage) -> int:
    """How many therapists of North Clinic said yes."""
    return await cast.app.db.read(lambda tx: len(list_agreed(tx, programmes.list_programmes(tx)[0].id)))


async def open_question(cast: Stage, person: Person) -> str:
    await cast.say(person, "/privacy")
    await cast.tap(person, WAY)
    return person.last.text


async def test_without_a_yes_nothing_counts_and_a_yes_is_taken_back_where_it_was_given(cast: Stage) -> None:
    text = await open_question(cast, cast.therapist)
    assert QUESTION in text
    assert "in North Clinic? Nobody sees yours, nor which are yours, nor whether you said yes." in text
    assert UNSAID in text
    assert cast.therapist.last.labels == ["Yes", "No"]
    assert await agreed(cast) == 0
    await cast.tap(cast.therapist, "Yes")
    assert "You said yes on 2 March 2026: what you note since then may count." in cast.therapist.last.text
    assert cast.therapist.last.labels == ["✓ Yes", "No"]
    assert await agreed(cast) == 1
    await cast.pass_time(minutes=11)
    assert QUESTION not in str(cast.seen(cast.therapist))  # whoever looks over a shoulder later does not see it
    await cast.pass_time(days=1)
    await open_question(cast, cast.therapist)
    await cast.tap(cast.therapist, "No")
    assert "You said no on 3 March 2026, so nothing of yours counts." in cast.therapist.last.text
    assert await agreed(cast) == 0


async def test_it_is_found_where_such_things_are_noted(cast: Stage) -> None:
    await turn_on(cast)
    await cast.tap(cast.therapist, WAY)
    assert QUESTION in cast.therapist.last.text
    await cast.say(cast.therapist, "/today")
    await cast.tap(cast.therapist, "What came to me")
    await cast.tap(cast.therapist, WAY)
    assert QUESTION in cast.therapist.last.text


@about_taps
@after_four
async def test_the_digest_asks_once_whoever_notes_such_things_and_nothing_comes_for_its_sake(cast: Stage) -> None:
    await ask_for_fridays(cast)
    assert "Asked this once" not in await _digest(cast)  # they have noted nothing for themselves
    assert await cast.rows(figures_answers) == []
    await turn_on(cast)
    before = await sent(cast)
    await cast.pass_time(days=8)
    assert await sent(cast) == before
    assert await cast.rows(figures_answers) == []  # where nothing is to be told, nothing is asked
    text = await _digest(cast)
    assert "Asked this once: may what you say for yourself alone" in text
    assert WAY in str(cast.seen(cast.therapist))
    assert await agreed(cast) == 0
    await _digest(cast)
    assert "the last 6 check-ins were not answered" in cast.therapist.last.text
    assert "Asked this once" not in cast.therapist.last.text
    assert WAY not in cast.therapist.last.labels


async def _digest(cast: Stage) -> str:
    """Two sessions that were not answered, and the digest that tells of them."""
    for _ in range(2):
        await cast.session()
        await cast.pass_time(days=1)
    before = await sent(cast)
    while await sent(cast) == before:
        await cast.pass_time(hours=6)
    await cast.pass_time(hours=13)  # the night may lie between
    return await everything_new(cast, cast.therapist)


@after_four
async def test_who_judged_an_alert_is_asked_and_an_answer_ends_it(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*LOW)
    for label in ("Show", "Seen", "What was done", "It was chance"):
        await cast.tap(cast.therapist, label)
    await cast.pass_time(days=1)
    await ask_for_fridays(cast)
    assert "Asked this once" in await _digest(cast)
    before = lines(cast, cast.therapist)
    await cast.tap(cast.therapist, WAY)
    await cast.tap(cast.therapist, "Yes")
    assert await agreed(cast) == 1
    assert lines(cast, cast.therapist) == before
    (row,) = await cast.rows(figures_answers)
    assert row["asked_at"] is not None  # an answer does not let it be asked again


async def test_it_is_nobody_elses_to_say_or_to_see(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    await open_question(cast, cast.therapist)
    await cast.tap(cast.therapist, "Yes")
    for person in (supervisor, cast.manager, cast.client):
        await cast.say(person, "/privacy")
        assert WAY not in str(cast.seen(person))
        for command in ("/people", "/waiting", "/report", "/today"):
            await cast.say(person, command)
        assert "count in figures" not in str(cast.seen(person))
    lee = await colleague(cast, "Dr. Lee")
    assert UNSAID in await open_question(cast, lee)


async def test_who_leaves_has_said_nothing_and_is_not_asked(cast: Stage) -> None:
    await colleague(cast, "Dr. Lee")
    await open_question(cast, cast.therapist)
    await cast.tap(cast.therapist, "Yes")
    await let_leave(cast)
    assert await cast.rows(figures_answers) == []
    await cast.tap(cast.therapist, "Show")
    assert QUESTION not in str(cast.seen(cast.therapist))
    await cast.say(cast.therapist, "/privacy")
    assert WAY not in cast.therapist.last.labels


async def test_each_programme_is_asked_about_apart(cast: Stage) -> None:
    def add(tx: Tx) -> None:
        second = programmes.add_programme(
            tx, "Riverside", language="en", zone="UTC", signpost="s", contact="c", comment_readers="r"
        )
        therapist = tx.conn.execute(pairs.select()).one().therapist_id
        people.add_role(tx, therapist, second.id, Role.THERAPIST)

    await cast.app.db.write(add)
    await open_question(cast, cast.therapist)
    assert sorted(cast.therapist.last.labels) == ["North Clinic", "Riverside"]
    await cast.tap(cast.therapist, "Riverside")
    assert "about everybody in Riverside?" in cast.therapist.last.text
    await cast.tap(cast.therapist, "Yes")
    assert await agreed(cast) == 0
    await open_question(cast, cast.therapist)
    await cast.tap(cast.therapist, "North Clinic")
    assert UNSAID in cast.therapist.last.text


@on_sqlite("rows have checksums there alone")
async def test_a_damaged_answer_is_none_and_can_be_given_anew(cast: Stage) -> None:
    await open_question(cast, cast.therapist)
    await cast.tap(cast.therapist, "Yes")
    by_hand(cast.url, "UPDATE figures_answers SET answered_at = '2020-01-01 00:00:00.000000'")
    assert await agreed(cast) == 0
    assert UNSAID in await open_question(cast, cast.therapist)
    await cast.tap(cast.therapist, "Yes")
    assert await agreed(cast) == 1
    await cast.app.db.write(lambda tx: tx.conn.execute(update(roles).values(left_at=tx.now)))
    assert await agreed(cast) == 0
