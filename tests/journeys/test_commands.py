"""The menu of commands: each chat offers what its person can do, whatever happens on the way."""

from datetime import timedelta
from itertools import pairwise, product

import pytest

from bot.sandbox import Person
from bot.sandbox.profile import commands_for, profile_text
from handlers.ground.languages import languages
from storage.database import Tx
from storage.outgoing import Purpose
from storage.status import set_menus
from storage.tables import outgoing
from tests.handlers.locale_files import rules
from tests.pseudo import not_in_pseudo
from tests.stage import Stage

STRANGER = ["help"]
CLIENT = {"pause", "stop", "quiet", "zone", "help"}
THERAPIST = {"session", "invite", "quiet", "zone", "help"}
MANAGER = {"invite", "quiet", "zone", "help"}


def menu(stage: Stage, person: Person) -> list[str]:
    """What Telegram offers on this phone."""
    return [each["command"] for each in commands_for(stage.sandbox.world, person.id, "en")]


async def test_each_is_offered_what_they_can_do(cast: Stage) -> None:
    supervisor = await cast.add_supervisor()
    stranger = cast.sandbox.add_person("Stranger")
    assert menu(cast, stranger) == STRANGER
    assert set(menu(cast, cast.client)) >= CLIENT
    assert set(menu(cast, cast.therapist)) >= THERAPIST
    assert set(menu(cast, cast.manager)) >= MANAGER
    assert set(menu(cast, supervisor)) >= {"quiet", "zone", "help"}
    assert not set(menu(cast, cast.client)) & {"session", "invite"}
    assert not set(menu(cast, cast.therapist)) & {"pause", "stop"}
    assert "session" not in menu(cast, cast.manager)


async def test_who_is_several_things_is_offered_all_of_them_once(cast: Stage) -> None:
    colleague = cast.sandbox.add_person("Colleague")
    await cast.invite_client(cast.therapist, colleague, "C9")
    await cast.invite_client(cast.therapist, cast.manager, "M1")
    offered = menu(cast, cast.manager)
    assert set(offered) >= CLIENT | MANAGER
    assert len(offered) == len(set(offered))
    assert offered[-1] == "help"


async def test_nothing_is_offered_before_consent_and_little_after_the_end(cast: Stage) -> None:
    newcomer = cast.sandbox.add_person("Newcomer")
    await cast.say(cast.therapist, "/invite")
    await cast.say(cast.therapist, "N2")
    assert menu(cast, newcomer) == STRANGER
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    assert not set(menu(cast, cast.client)) & {"pause", "stop"}
    await cast.tap(cast.client, "I have changed my mind")
    await cast.tap(cast.client, "Yes, I would like to")
    assert set(menu(cast, cast.client)) >= CLIENT


async def test_every_command_on_a_menu_is_known(cast: Stage) -> None:
    for person in (cast.client, cast.therapist, cast.manager):
        for command in menu(cast, person):
            await cast.say(person, f"/{command}")
            assert "do not know that command" not in person.last.text, command


@pytest.mark.parametrize("kind", ["429", "502", "timeout_before", "timeout_after"])
async def test_a_menu_arrives_whatever_happens_to_its_call(cast: Stage, kind: str) -> None:
    cast.sandbox.fail("setMyCommands", 1, kind)
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await cast.pass_time(minutes=2)
    assert "stop" not in menu(cast, cast.client)


async def test_a_menu_is_nobodys_turn_and_waits_for_no_morning(cast: Stage) -> None:
    cast.clock.at = cast.clock.at.replace(hour=23)
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    rows = [row for row in await cast.rows(outgoing) if row["purpose"] == Purpose.COMMANDS]
    assert {row["state"] for row in rows} == {"done"}
    assert "stop" not in menu(cast, cast.client)


async def test_a_program_with_other_commands_offers_them_when_it_starts_and_only_once(cast: Stage) -> None:
    cast.sandbox.world.commands.clear()
    await cast.restart()
    await cast.settle()
    assert menu(cast, cast.client) == STRANGER  # what was offered once is not offered again
    await cast.app.db.write(_as_of_another_program)
    await cast.restart()
    await cast.pass_time(seconds=5)
    assert set(menu(cast, cast.client)) >= CLIENT


async def test_menus_are_offered_one_after_the_other_and_not_again_when_their_rows_are_gone(cast: Stage) -> None:
    await cast.app.db.write(_as_of_another_program)
    await cast.restart()
    waiting = [row for row in await cast.rows(outgoing) if row["purpose"] == Purpose.COMMANDS]
    times = sorted(row["due_at"] for row in waiting)
    assert len(times) == 3
    assert all(later - earlier >= timedelta(milliseconds=200) for earlier, later in pairwise(times))
    await cast.pass_time(seconds=5)
    await cast.app.db.write(_forget_what_was_offered)
    await cast.restart()
    assert not [row for row in await cast.rows(outgoing) if row["purpose"] == Purpose.COMMANDS]


def _as_of_another_program(tx: Tx) -> None:
    set_menus(tx, "other commands")
    tx.conn.execute(outgoing.update().where(outgoing.c.purpose == Purpose.COMMANDS).values(args={}))


def _forget_what_was_offered(tx: Tx) -> None:
    tx.conn.execute(outgoing.delete().where(outgoing.c.purpose == Purpose.COMMANDS))


@not_in_pseudo("it is compared with what stands there already")
async def test_what_telegram_shows_to_anybody_tells_nothing(stage: Stage) -> None:
    shown = {profile_text(stage.sandbox.world, "description", each) for each in languages()}
    assert len(shown) == len(languages())
    for what, language in product(("description", "short_description"), ("", *languages())):
        text = profile_text(stage.sandbox.world, what, language).lower()
        assert text
        secrets = rules(language or "en")["secret"]
        assert isinstance(secrets, list)
        assert [each for each in (*secrets, "question", "clini", "frage") if each in text] == []
    calls = len(stage.sandbox.calls_of("setMyDescription", "setMyShortDescription"))
    await stage.restart()
    assert len(stage.sandbox.calls_of("setMyDescription", "setMyShortDescription")) == calls == 2 * len(languages())


async def test_a_bot_that_cannot_introduce_itself_starts_all_the_same(stage: Stage) -> None:
    stage.sandbox.fail("setMyDescription", None, "429", retry_after=3000)
    stage.sandbox.world.profile.clear()
    await stage.restart()
    person = stage.sandbox.add_person("Somebody")
    await stage.say(person, "/start")
    assert "given a link" in person.last.text
