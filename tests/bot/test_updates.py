"""Updates that come again, late or in another order: the same rows, nothing double, nothing lost unannounced."""

import random
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Person
from storage.tables import alerts, answers, check_ins, set_aside
from tests.bot.everything import GOOD, told, whole_journey
from tests.bot.state import assert_screens_equal_the_state
from tests.cast import staged
from tests.stage import Stage, seeds


def repeat_updates(stage: Stage, rng: random.Random) -> None:
    """From now on some earlier update comes again whenever anything happens, acknowledged or not."""
    settle = stage.settle

    async def settle_with_repeats(timeout: float = 20.0) -> None:  # noqa: ASYNC109
        await settle(timeout)
        known = list(stage.sandbox.world.updates.history)
        for _ in range(rng.randrange(3) if known else 0):
            stage.sandbox.redeliver(rng.choice(known))
        await settle(timeout)

    stage.settle = settle_with_repeats  # type: ignore[method-assign]


@pytest.mark.parametrize("seed", [1])
async def test_repeats_at_any_later_time_change_nothing(tmp_path: Path, seed: int) -> None:
    found: list[Any] = []
    for repeats in (False, True):
        folder = tmp_path / str(repeats)
        folder.mkdir()
        async with staged(folder, seed=seed) as stage:
            if repeats:
                repeat_updates(stage, random.Random(seed))
            await stage.set_up()
            await whole_journey(stage)
            if repeats:
                await stage.app.tidy()
                for update_id in list(stage.sandbox.world.updates.history):
                    stage.sandbox.redeliver(update_id)
                    await stage.settle()
            await assert_screens_equal_the_state(stage, stage.client)
            shown = [m.text for m in stage.client.messages if m.from_bot and "two days" not in m.text]
            found.append({**await told(stage), "shown": shown})
    for name in found[0]:
        assert [x for x in found[1][name] if x not in found[0][name]] == [], name
        assert len(found[1][name]) == len(found[0][name]), name


@pytest.mark.parametrize("seed", seeds(1, 10))
async def test_updates_of_different_pairs_come_in_any_order(cast: Stage, seed: int) -> None:
    clients = [cast.client]
    for number in (1, 2):
        clients.append(cast.sandbox.add_person(f"Client {number}"))
        await cast.invite_client(cast.therapist, clients[-1], f"M{number}")
    for code in ("K7", "M1", "M2"):
        await cast.say(cast.therapist, "/session")
        for label in (code, "Video", "Just now"):
            await cast.tap(cast.therapist, label)
    await cast.pass_time(minutes=31)
    rng = random.Random(seed)
    paths = {
        clients[0]: ["Begin", *GOOD, "Send", "Nothing to add", "Please not now"],
        clients[1]: ["Begin", "A little", "A little", "A little", "Strongly", "Send", "Nothing to add", "My therapist"],
        clients[2]: ["It did not take place", "That was a mis-tap", "Begin", "Rather not say", "Back", *GOOD, "Send"],
    }
    while any(paths.values()):
        cast.sandbox.hold()
        ids = []
        for client, path in paths.items():
            if path:
                wanted = path.pop(0)
                message = client.find("") if client.last.labels else client.last
                ids.append(client.tap(message.message_id, next(x for x in message.labels if x.startswith(wanted))))
        rng.shuffle(ids)
        cast.sandbox.release(ids)
        await cast.settle()
    states = sorted((row["state"], row["wish"] or "") for row in await cast.rows(check_ins))
    assert states == [("sent", ""), ("sent", "not_now"), ("sent", "therapist")]
    assert len(await cast.rows(answers)) == 12
    assert len(await cast.rows(alerts)) == 1
    for client in clients:
        await assert_screens_equal_the_state(cast, client)


@pytest.mark.parametrize("seed", seeds(2, 10))
async def test_one_persons_own_updates_swapped_lose_nothing_unannounced(cast: Stage, seed: int) -> None:
    """The taps of one check-in, sent as fast as fingers go and delivered in any order."""
    rng = random.Random(seed)
    await cast.session()
    for _ in range(12):
        message = next(m for m in reversed(cast.client.messages) if m.callback_data)
        cast.sandbox.hold()
        ids = [cast.client.tap_data(message.message_id, rng.choice(message.callback_data)) for _ in range(3)]
        written = f"words {rng.random()}"
        ids.append(cast.client.send_text(written))
        rng.shuffle(ids)
        cast.sandbox.release(ids)
        await cast.settle()
        kept = (await cast.rows(check_ins))[0]["comment"] is not None
        answered = any("Nobody reads" in m.text for m in cast.client.messages if m.from_bot)
        assert kept or answered
        await assert_screens_equal_the_state(cast, cast.client)
        if not cast.client.last.labels or "Nobody reads" in cast.client.last.text:
            for each in [m for m in cast.client.messages if not m.from_bot or "Nobody reads" in m.text]:
                cast.client.delete_message(each.message_id)
        if not any(m.callback_data for m in cast.client.messages):
            break
    items = [row["item"] for row in await cast.rows(answers)]
    assert len(items) == len(set(items)) <= 4


async def test_a_comment_that_overtakes_its_prompt_is_not_lost_in_silence(cast: Stage) -> None:
    await cast.session()
    await cast.answer(*GOOD)
    message = cast.client.last
    cast.sandbox.hold()
    tap = cast.client.tap(message.message_id, "Write something")
    text = cast.client.send_text("I was sad")
    cast.sandbox.release([text, tap])
    await cast.settle()
    assert "I have not kept it" in cast.client.last.text
    assert "Please write it as a message now" in cast.client.find("Please write").text
    await cast.say(cast.client, "I was sad")
    assert (await cast.rows(check_ins))[0]["comment"] is not None


def act(stage: Stage, rng: random.Random, person: Person) -> int:
    """Something that a person might do now; the id of its update."""
    buttons = [(m.message_id, data) for m in person.messages for data in m.callback_data]
    if buttons and rng.random() < 0.8:
        return person.tap_data(*rng.choice(buttons[-8:]))
    return person.send_text(rng.choice(["hello", "/help", "/session", "9:15", "K9", "yesterday 10:00"]))


@pytest.mark.parametrize("seed", seeds(2, 30))
async def test_a_random_walk_keeps_every_rule(tmp_path: Path, seed: int) -> None:
    """Two people tap, type, repeat, swap, restart and let time pass at random. The seed is in the test's name."""
    rng = random.Random(seed)
    async with staged(tmp_path, seed=seed) as stage:
        await stage.set_up()
        await stage.session()
        for _ in range(40):
            people = [stage.client, stage.client, stage.therapist]
            stage.sandbox.hold()
            ids = [act(stage, rng, rng.choice(people)) for _ in range(rng.randint(1, 3))]
            rng.shuffle(ids)
            stage.sandbox.release(ids)
            if rng.random() < 0.3:
                stage.sandbox.redeliver(rng.choice(list(stage.sandbox.world.updates.history)))
            await stage.settle()
            event = rng.random()
            if event < 0.1:
                await stage.restart()
            elif event < 0.3:
                await stage.pass_time(minutes=rng.choice([11, 31, 200, 1500]))
            await assert_screens_equal_the_state(stage, stage.client)
            await keeps_the_rules(stage)


async def keeps_the_rules(stage: Stage) -> None:
    assert await stage.rows(set_aside) == []
    asked, given = await stage.rows(check_ins), await stage.rows(answers)
    assert len({row["session_id"] for row in asked}) == len(asked)
    assert len({(row["check_in_id"], row["item"]) for row in given}) == len(given)
    for row in asked:
        if row["state"] == "sent":
            assert sum(1 for each in given if each["check_in_id"] == row["id"]) >= 4
    open_alerts = [row["pair_id"] for row in await stage.rows(alerts) if row["closed_at"] is None]
    assert len(open_alerts) == len(set(open_alerts))
