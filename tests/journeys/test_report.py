"""Reports for a manager in the chat: asked for, made while nobody waits, the same whenever they are asked for again."""

import io
import random
from datetime import UTC, datetime, timedelta

import openpyxl
import pytest
from sqlalchemy import select, update

from reports.figures import content, release
from reports.figures.document import Document
from scoring.disclosure.audit import CannotBeTold
from storage import people, programmes, releases
from storage.database import Tx
from storage.people import Role
from storage.releases import Form
from storage.tables import pairs, wanted_reports
from storage.tables import releases as releases_table
from tests.journeys.test_own_data import documents
from tests.reports.made_programme import UNTIL, Person, many, programme_of
from tests.stage import Stage

SETTLED = UNTIL + timedelta(days=7)
FIRST_SETTLED = datetime(2026, 3, 31, 22, tzinfo=UTC) + timedelta(days=7)  # the first quarter of the cast's programme


def clients_of(count: int, therapists: int) -> list[Person]:
    seed = random.randrange(10**9)
    print(f"seed {seed}")
    return many(random.Random(seed), count, therapists)


async def riverside(cast: Stage, clients: list[Person], name: str = "Riverside") -> None:
    """A programme with these, which the manager leads beside the first; a week after its first quarter was over."""

    def make(tx: Tx) -> None:
        holders = people.list_holders(tx, programmes.list_programmes(tx)[0].id, Role.MANAGER)
        people.add_role(tx, holders[0], programme_of(tx, clients, name).id, Role.MANAGER)

    await cast.app.db.write(make)
    cast.clock.at = SETTLED


async def ask_for(cast: Stage, period: str = "2026Q3", length: str = "Quarters") -> None:
    """The first report of Riverside, from /report to the word that it is being made."""
    await cast.say(cast.manager, "/report")
    await cast.tap(cast.manager, "The first one of Riverside")
    await cast.tap(cast.manager, length)
    await cast.tap(cast.manager, period)
    assert "is being made, and comes here by itself" in cast.manager.last.text


def file(cast: Stage) -> tuple[str, bytes]:
    media = documents(cast.manager)[-1].media
    return str(media.name), bytes(media.data)


async def test_a_manager_asks_for_the_first_report_and_it_comes_by_itself(cast: Stage) -> None:
    await riverside(cast, clients_of(120, 8))
    await ask_for(cast)
    assert documents(cast.manager) == []
    await cast.pass_time(seconds=5)
    assert cast.manager.last.text.startswith("The report of 2026Q3 for Riverside: a page to read or to print.")
    name, page = file(cast)
    assert name == "2026Q3.html"
    assert "Riverside" in page.decode()
    assert page.decode().lstrip().lower().startswith("<!doctype html>")
    told = cast.manager.last.text.partition("\n\n")[2].split(" figures are told")[0]
    (kept,) = await cast.rows(releases_table)
    document = Document.read(str(kept["content"]))
    assert told == f"{document.settings['told']} of {document.settings['figures']}"
    assert int(document.settings["told"]) > 20
    await cast.tap(cast.manager, "As a workbook")
    name, workbook = file(cast)
    assert name == "2026Q3.xlsx"
    assert len(openpyxl.load_workbook(io.BytesIO(workbook)).sheetnames) > 3
    assert await cast.rows(wanted_reports) == []


async def test_of_a_small_programme_there_is_a_page_of_stars(cast: Stage) -> None:
    await cast.check_in("Mostly", "Fully", "Fully", "No")
    cast.clock.at = FIRST_SETTLED
    await cast.say(cast.manager, "/report")
    await cast.tap(cast.manager, "Quarters")
    await cast.tap(cast.manager, "2026Q1")
    await cast.pass_time(seconds=5)
    assert "No figure can be told in it." in cast.manager.last.text
    assert file(cast)[0] == "2026Q1.html"


async def test_what_was_given_out_is_the_same_whatever_is_erased_since(cast: Stage) -> None:
    await riverside(cast, clients_of(60, 5))
    await ask_for(cast)
    await cast.pass_time(seconds=5)
    first = file(cast)

    def erase(tx: Tx) -> None:
        tx.conn.execute(update(pairs).values(client_id=None))

    await cast.app.db.write(erase)
    await cast.say(cast.manager, "/report")
    await cast.tap(cast.manager, "2026Q3 · Riverside")
    assert file(cast) == first
    assert len(await cast.rows(releases_table)) == 1


async def test_the_first_report_says_how_long_the_periods_of_all_are(cast: Stage) -> None:
    await riverside(cast, clients_of(30, 4))
    await cast.say(cast.manager, "/report")
    await cast.tap(cast.manager, "The first one of Riverside")
    assert cast.manager.last.labels == ["Quarters", "Half-years", "Years"]
    await cast.tap(cast.manager, "Half-years")
    assert "from then on all its reports are of half-years." in cast.manager.last.text
    assert cast.manager.last.labels == ["2026H1", "Back"]
    await cast.tap(cast.manager, "Back")
    assert cast.manager.last.labels == ["Quarters", "Half-years", "Years"]
    await ask_for(cast)
    await cast.pass_time(seconds=5)
    await cast.say(cast.manager, "/report")
    assert cast.manager.last.labels == ["The first one of North Clinic", "2026Q3 · Riverside", "2026Q2 · Riverside",
                                        "2026Q1 · Riverside"]  # fmt: skip
    assert {each["period"] for each in await cast.rows(releases_table)} == {"2026Q3"}


async def test_what_is_long_past_can_be_asked_for_too(cast: Stage) -> None:
    await riverside(cast, clients_of(30, 4))
    await ask_for(cast)
    await cast.pass_time(seconds=5)
    cast.clock.at = SETTLED + timedelta(days=900)
    await cast.say(cast.manager, "/report")
    offered = ["2028Q4 · Riverside", "2028Q3 · Riverside", "2028Q2 · Riverside", "2028Q1 · Riverside"]
    assert cast.manager.last.labels[1:] == [*offered, "Earlier · Riverside"]
    await cast.tap(cast.manager, "Earlier · Riverside")
    assert cast.manager.last.labels == ["2027Q4", "2027Q3", "2027Q2", "2027Q1", "Earlier", "Back"]
    await cast.tap(cast.manager, "Earlier")
    assert cast.manager.last.labels == ["2026Q4", "2026Q3", "2026Q2", "2026Q1", "Back"]
    await cast.tap(cast.manager, "2026Q3")
    assert file(cast)[0] == "2026Q3.html"
    assert len(documents(cast.manager)) == 2


async def test_of_another_length_none_can_be_had_from_a_button_that_stood_there_before(cast: Stage) -> None:
    await riverside(cast, clients_of(30, 4))
    for length in ("Half-years", "Quarters"):
        await cast.say(cast.manager, "/report")
        await cast.tap(cast.manager, "The first one of Riverside")
        await cast.tap(cast.manager, length)
    await cast.tap(cast.manager, "2026Q3")
    await cast.pass_time(seconds=5)
    await cast.tap(cast.manager, "2026H1")
    assert cast.manager.last.text == "This report cannot be had. /report shows those that can."
    assert [each["period"] for each in await cast.rows(releases_table)] == ["2026Q3"]


async def test_a_report_can_be_had_from_a_week_after_its_period_where_the_programme_is(cast: Stage) -> None:
    """None of before the programme began; while there is none, when the first can be had."""
    for at, offered in (
        (FIRST_SETTLED - timedelta(hours=1), ["Back"]), (FIRST_SETTLED, ["2026Q1", "Back"]),
        (FIRST_SETTLED + timedelta(days=366), ["2027Q1", "2026Q4", "2026Q3", "2026Q2", "Earlier", "Back"]),
    ):  # fmt: skip
        cast.clock.at = at
        await cast.say(cast.manager, "/report")
        await cast.tap(cast.manager, "Quarters")
        assert cast.manager.last.labels == offered
        assert ("The first can be had from 8 April 2026" in cast.manager.last.text) is (offered == ["Back"])


async def test_figures_are_a_managers_to_see(cast: Stage) -> None:
    for person in (cast.therapist, cast.client):
        await cast.say(person, "/report")
        assert person.last.text == "This is for programme managers."


async def test_who_manages_it_no_longer_is_shown_nothing(cast: Stage) -> None:
    await riverside(cast, clients_of(30, 4))
    await ask_for(cast)

    def leave(tx: Tx) -> None:
        for each in programmes.list_programmes(tx):
            for holder in people.list_holders(tx, each.id, Role.MANAGER):
                people.end_role(tx, holder, each.id, Role.MANAGER)

    await cast.app.db.write(leave)
    await cast.pass_time(seconds=5)
    assert documents(cast.manager) == []
    assert await cast.rows(wanted_reports) == []


async def test_what_was_asked_for_is_made_after_a_restart_too_and_once_for_two_who_asked(cast: Stage) -> None:
    await riverside(cast, clients_of(30, 4))
    other = cast.sandbox.add_person("Other")
    await cast.join(other, Role.MANAGER)
    await cast.say_name(other, "Omar")

    def both_lead(tx: Tx) -> None:
        first, second = programmes.list_programmes(tx)
        for each in people.list_holders(tx, first.id, Role.MANAGER):
            if each not in people.list_holders(tx, second.id, Role.MANAGER):
                people.add_role(tx, each, second.id, Role.MANAGER)

    await cast.app.db.write(both_lead)
    await ask_for(cast)
    await cast.tap(cast.manager, "2026Q3")  # once more, impatient
    for person in (other,):
        await cast.say(person, "/report")
        await cast.tap(person, "The first one of Riverside")
        await cast.tap(person, "Quarters")
        await cast.tap(person, "2026Q3")
    assert len(await cast.rows(wanted_reports)) == 2
    await cast.restart()
    await cast.pass_time(seconds=5)
    assert [len(documents(each)) for each in (cast.manager, other)] == [1, 1]
    assert len(await cast.rows(releases_table)) == 1


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (CannotBeTold(), "Together with those given out before it would tell too much of few people"),
        (RuntimeError(), "could not be made. Whoever runs the bot finds the reason in its log."),
    ],
    ids=["tells too much", "a fault"],
)
async def test_where_none_can_be_made_that_is_said_once(
    cast: Stage, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def fail(*args: object) -> None:
        raise error

    monkeypatch.setattr(release, "report_content", lambda *args, **more: fail())
    await riverside(cast, clients_of(30, 4))
    await ask_for(cast)
    await cast.pass_time(seconds=5)
    assert said in cast.manager.last.text
    before = len(cast.manager.messages)
    await cast.pass_time(seconds=5)
    assert len(cast.manager.messages) == before
    assert await cast.rows(releases_table) == []


async def test_a_release_that_came_between_is_the_one_that_is_shown(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two programs that make the same report at once, one keeps it: nobody is ever shown the other one's."""
    await riverside(cast, clients_of(30, 4))
    await ask_for(cast)
    made, real = list[str](), content.report_content

    def slow(tx: Tx, programme: object, *args: object, **more: object) -> Document:
        document = real(tx, programme, *args, **more)  # type: ignore[arg-type]
        made.append(document.kept())
        return document

    monkeypatch.setattr(release, "report_content", slow)
    keep = release.keep

    def late(tx: Tx, *args: object, **more: object) -> object:
        if tx.conn.execute(select(releases_table)).first() is None:
            other = Document.read(made[0]).model_copy(update={"made_at": SETTLED})
            releases.add_release(tx, programmes.list_programmes(tx)[1].id, "2026Q3", other.kept())
        return keep(tx, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(release, "keep", late)
    await cast.pass_time(seconds=5)
    (kept,) = await cast.rows(releases_table)
    assert kept["content"] != made[0]
    assert file(cast)[0] == "2026Q3.html"


async def test_the_table_of_an_earlier_version_is_given_out_as_it_was(cast: Stage) -> None:
    await riverside(cast, clients_of(30, 4))
    content = "modality,clients\nvideo,20\n"
    await cast.app.db.write(
        lambda tx: releases.add_release(tx, programmes.list_programmes(tx)[1].id, "2026Q2", content, form=Form.CSV)
    )
    await cast.say(cast.manager, "/report")
    await cast.tap(cast.manager, "2026Q2 · Riverside")
    assert file(cast) == ("2026Q2.csv", content.encode())
    await cast.say(cast.manager, "/report")
    await cast.tap(cast.manager, "2026Q3 · Riverside")
    await cast.pass_time(seconds=5)
    assert file(cast)[0] == "2026Q3.html"
