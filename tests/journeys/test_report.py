"""Figures for a manager: a file of a closed quarter, the same whenever it is asked for, and nothing about a few."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from scoring.instrument import load_instrument
from storage import alerts, check_ins, pairs, people, programmes, sessions
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.people import Role
from storage.sessions import Modality
from storage.tables import releases
from tests.journeys.test_own_data import documents
from tests.stage import MONDAY, Clock, Stage, staged

Q1_END = datetime(2026, 3, 31, 22, tzinfo=UTC)  # midnight in Berlin
SETTLED = Q1_END + timedelta(days=7)
HEADER = "modality,clients,sessions,check_ins_sent,check_ins_answered,mean_score,alerts,median_hours_to_seen"


def fill(
    tx: Tx, modality: Modality, clients: int, *, therapists: int, percent: float = 70.0, alert: bool = False
) -> None:
    """So many clients, each with one session that was answered, spread over so many therapists."""
    own, programme = load_instrument("own"), programmes.list_programmes(tx)[0]
    staff = [_person(tx) for _ in range(therapists)]
    for each in staff:
        people.add_role(tx, each, programme.id, Role.THERAPIST)
    for number in range(clients):
        pair = pairs.add_pair(tx, programme.id, staff[number % therapists], f"C{number}")
        pairs.mark_opened(tx, pair.id, _person(tx))
        pairs.mark_consented(tx, pair.id, "1")
        session = sessions.add_session(tx, pair.id, modality, tx.now, pair.therapist_id)
        check_in = check_ins.add_check_in(
            tx, session.id, pair.id, instrument=own.id, version=own.version, step="first", due_at=tx.now
        )
        check_ins.mark_prompted(tx, check_in.id, asks_came_up=None, reminder_at=tx.now, expires_at=tx.now)
        check_ins.mark_sent(tx, check_in, "done", percent)
        if alert:
            made = alerts.add_alert(tx, pair.id, check_in.id)
            alerts.add_reason(tx, made.id, check_in.id, "dip", outright=False, details={})
            alerts.mark_unseen(tx, made.id, check_in.id, tx.now)


def _person(tx: Tx) -> int:
    return people.add_person(tx, tx.rng.getrandbits(40), language="en", zone="UTC").id


async def asked_for(stage: Stage, quarter: str = "2026Q1") -> str:
    """From /report to the file's content."""
    await stage.say(stage.manager, "/report")
    await stage.tap(stage.manager, quarter)
    file = documents(stage.manager)[-1]
    assert file.media.name == f"{quarter}.csv"
    return str(file.media.data.decode())


async def test_a_small_programme_is_given_stars_and_nothing_else(cast: Stage) -> None:
    await cast.check_in("Mostly", "Fully", "Fully", "No")
    cast.clock.at = SETTLED
    header, *lines = (await asked_for(cast)).splitlines()
    assert header == HEADER
    assert len(lines) == 6
    assert {line.split(",", 1)[1] for line in lines} == {"*,*,*,*,*,*,*"}


async def test_figures_have_enough_behind_them_and_others_leave_no_trace(cast: Stage) -> None:
    def many(tx: Tx) -> None:
        fill(tx, Modality.VIDEO, 24, therapists=3, percent=70.4, alert=True)
        fill(tx, Modality.PHONE, 12, therapists=4, percent=50.0)
        fill(tx, Modality.CHAT, 60, therapists=2, percent=10.0, alert=True)
        fill(tx, Modality.EMAIL, 10, therapists=5, percent=90.0)

    await cast.app.db.write(many)
    cast.clock.at = SETTLED
    lines = (await asked_for(cast)).splitlines()
    hours = round((SETTLED - MONDAY).total_seconds() / 3600)  # nobody has seen them yet
    assert lines[1] == f"video,20,20,20,20,70,20,{hours}"
    assert lines[2] == "phone,10,10,10,10,50,*,*"
    assert lines[3:6] == ["chat,*,*,*,*,*,*,*", "email,*,*,*,*,*,*,*", "in_person,*,*,*,*,*,*,*"]
    assert lines[6] == f"rows told together,40,40,40,40,64,20,{hours}"


async def test_the_same_quarter_is_the_same_file_whatever_happened_since(cast: Stage) -> None:
    await cast.app.db.write(lambda tx: fill(tx, Modality.VIDEO, 30, therapists=3))
    cast.clock.at = SETTLED
    first = await asked_for(cast)
    cast.clock.at = SETTLED - timedelta(days=20)
    await cast.app.db.write(lambda tx: fill(tx, Modality.VIDEO, 100, therapists=3))
    cast.clock.at = SETTLED + timedelta(days=1)
    assert await asked_for(cast) == first
    assert len(await cast.rows(releases)) == 1


async def test_a_quarter_can_be_had_from_a_week_after_its_end_where_the_programme_is(cast: Stage) -> None:
    """None of before the programme began; while there is none, when the first can be had."""
    for at, offered in (
        (SETTLED - timedelta(hours=1), []), (SETTLED, ["2026Q1"]), (SETTLED + timedelta(days=366), [
            "2027Q1", "2026Q4", "2026Q3", "2026Q2"]),
    ):  # fmt: skip
        cast.clock.at = at
        await cast.say(cast.manager, "/report")
        assert cast.manager.last.labels == offered
        assert ("There are no figures yet" in cast.manager.last.text) is (not offered)
        assert ("8 April 2026" in cast.manager.last.text) is (not offered)


@pytest.mark.parametrize(("late", "counts"), [(timedelta(seconds=-1), True), (timedelta(), False)])
async def test_the_zone_of_the_programme_says_when_a_quarter_ends(
    tmp_path: Path, late: timedelta, counts: bool
) -> None:
    async with staged(tmp_path, clock=Clock(Q1_END - timedelta(days=1))) as stage:
        await stage.set_up()
        stage.clock.at = Q1_END + late
        await stage.app.db.write(lambda tx: fill(tx, Modality.VIDEO, 20, therapists=3))
        stage.clock.at = SETTLED
        assert ("video,20,20" in await asked_for(stage)) is counts


async def test_figures_are_a_managers_to_see(cast: Stage) -> None:
    for person in (cast.therapist, cast.client):
        await cast.say(person, "/report")
        assert person.last.text == "This is for programme managers."


async def test_a_session_that_did_not_take_place_or_was_taken_back_does_not_count(cast: Stage) -> None:
    def some(tx: Tx) -> None:
        fill(tx, Modality.VIDEO, 14, therapists=3)
        programme = programmes.list_programmes(tx)[0]
        for therapist in people.list_holders(tx, programme.id, Role.THERAPIST):
            for pair in pairs.list_pairs_of_therapist(tx, therapist)[:2]:
                for session in sessions.list_of_pair(tx, pair.id):
                    check_in = check_ins.find_check_in_of_session(tx, session.id)
                    if Random(pair.id).random() < 0.5 or check_in is None:
                        sessions.mark_withdrawn(tx, session.id)
                    else:
                        check_ins.mark_ended(tx, check_in, CheckInState.NOT_HELD, "first")

    await cast.app.db.write(some)
    cast.clock.at = SETTLED
    assert "video,*,*" in await asked_for(cast)
