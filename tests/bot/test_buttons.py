"""Buttons: twice, old, somebody else's, forged. None of them does harm."""

import random
from io import StringIO

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.tables import outgoing, screens
from tests.bot.everything import Seen, counts, every_button, person_of, rows, whole_journey
from tests.stage import Stage

_AGAIN = ("A supervisor", "A therapist")  # each tap asks for one more link, as the first did


async def tap_all(stage: Stage, buttons: list[Seen]) -> None:
    for each in buttons:
        person_of(stage, each).tap_data(each.message_id, each.data)
        await stage.settle()


async def test_every_button_of_every_old_message_changes_nothing(cast: Stage) -> None:
    await whole_journey(cast)
    showing = {data for person in cast.sandbox.people for m in person.messages for data in m.callback_data}
    old = [each for each in every_button(cast) if each.data not in showing]
    assert len(old) > 60
    before, links = await rows(cast), len(await cast.rows(outgoing))
    random.Random(5).shuffle(old)
    await tap_all(cast, old)
    assert await rows(cast) == before
    late = [row for row in (await cast.rows(outgoing))[links:] if row["purpose"] not in ("reply", "collapse")]
    assert late == []


async def test_every_button_that_is_showing_does_no_harm_either(cast: Stage) -> None:
    await whole_journey(cast)
    before = await counts(cast)
    for person in (cast.client, cast.therapist, cast.manager):
        for message in list(person.messages):
            for data in message.callback_data:
                person.tap_data(message.message_id, data)
                await cast.settle()
    after = await counts(cast)
    assert {k: v for k, v in after.items() if k != "invitations"} == {
        k: v for k, v in before.items() if k != "invitations"
    }


async def test_every_button_twice_at_once_is_once(cast: Stage) -> None:
    """The journey with each tap sent twice before the bot can answer the first."""

    async def twice(label: str, person_name: str) -> None:
        person = cast.sandbox.person(person_name)
        message = next(m for m in reversed(person.messages) if any(each.startswith(label) for each in m.labels))
        number = next(i for i, each in enumerate(message.labels) if each.startswith(label))
        cast.sandbox.hold()
        for _ in range(2):
            person.tap_data(message.message_id, message.callback_data[number])
        cast.sandbox.release()
        await cast.settle()

    await cast.say(cast.therapist, "/session")
    for label in ("Video", "Just now"):
        await twice(label, "Therapist")
    await cast.pass_time(minutes=31)
    path = ["Begin", "Partly", "Back", "A little", "A little", "A little", "Strongly", "Send", "Nothing to add"]
    for label in [*path, "My therapist may bring it up"]:
        await twice(label, "Client")
    for label in ("Show", "Remind me", "In one hour", "Show", "Seen", "What was done", "We talked about it"):
        await twice(label, "Therapist")
    counted = await counts(cast)
    expected = {"sessions": 1, "check_ins": 1, "answers": 4, "alerts": 1, "alert_reasons": 3, "responses": 1}
    assert {name: counted[name] for name in expected} == expected
    reminders = [row for row in await cast.rows(outgoing) if row["key"].startswith("remind:")]
    assert len(reminders) == 1


async def test_two_different_answers_tapped_at_once_are_one_answer(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "Begin")
    message = cast.client.last
    cast.sandbox.hold()
    for data in message.callback_data[:4]:
        cast.client.tap_data(message.message_id, data)
    cast.sandbox.release()
    await cast.settle()
    assert (await counts(cast))["answers"] == 1
    assert cast.client.last.text.startswith("2 of 4")


async def test_an_old_screen_brings_the_current_one_back(cast: Stage) -> None:
    await cast.session()
    first = cast.client.last
    data = first.callback_data[0]
    await cast.answer("Mostly", "Fully", send=False)
    cast.sandbox.fail("editMessageText", 5, "400")
    await cast.tap(cast.client, "Fully")
    assert "3 of 4" in cast.client.last.text  # the phone did not get the next screen
    cast.sandbox.heal()
    cast.client.tap_data(first.message_id, data)
    await cast.settle()
    assert "4 of 4" in cast.client.last.text


async def test_somebody_elses_button_is_refused_and_logged_by_id(cast: Stage, logged: StringIO) -> None:
    await cast.session()
    await cast.answer("Mostly", "Mostly", "Mostly", "Strongly")
    before = await rows(cast)
    for owner in cast.sandbox.people:
        for message in list(owner.messages):
            for data in message.callback_data:
                for other in cast.sandbox.people:
                    if other is not owner:
                        other.tap_data(message.message_id, data)
                        await cast.settle()
                        assert "no longer does anything" in other.last.text
                        assert "K7" not in other.last.text
    assert await rows(cast) == before
    log = logged.getvalue()
    assert "tapped a button of person" in log
    for secret in ("Dr. Kim", "K7", str(cast.client.id), str(cast.therapist.id)):
        assert secret not in log


async def test_a_button_on_another_message_is_refused(cast: Stage, logged: StringIO) -> None:
    await cast.say(cast.client, "/help")
    await cast.session()
    shown = cast.client.last
    before = await rows(cast)
    for message_id in (shown.message_id - 1, 1, 10**9):
        cast.client.tap_data(message_id, shown.callback_data[0])
        await cast.settle()
    assert await rows(cast) == before
    assert "tapped a button of another message" in logged.getvalue()
    await cast.tap(cast.client, "Begin")
    assert cast.client.find("1 of 4").message_id == shown.message_id


def _mutated(nonce: str) -> st.SearchStrategy[str]:
    return st.one_of(
        st.integers(0, 10**6).map(lambda number: f"{nonce}.{number}"),
        st.integers(0, 31).map(lambda at: f"{nonce[:at]}{'0' if nonce[at] != '0' else '1'}{nonce[at + 1 :]}.0"),
        st.sampled_from(
            [nonce, f"{nonce}.", f".{nonce}", f"{nonce}.-1", f"{nonce}.0 ", f"{nonce.upper()}.0", f"{nonce}.٣"]
        ),
        st.text(max_size=64).filter(lambda text: 0 < len(text.encode("utf-8", "replace")) <= 64),
    )


async def test_forged_payloads_are_refused_and_change_nothing(cast: Stage, logged: StringIO) -> None:
    await cast.session()
    shown = cast.client.last
    nonce, real = shown.callback_data[0].split(".")[0], len(shown.callback_data)
    before, texts = await rows(cast), []

    @settings(max_examples=150, deadline=None, derandomize=True, database=None,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(_mutated(nonce), st.sampled_from([shown.message_id, 3, 10**12]))
    def collect(data: str, message_id: int) -> None:
        if data not in {f"{nonce}.{number}" for number in range(real)}:
            texts.append((message_id, data))

    collect()
    assert len(texts) > 50
    for message_id, data in texts:
        cast.client.tap_data(message_id, data)
    await cast.settle(timeout=60)
    assert await rows(cast) == before
    assert "refused" in logged.getvalue()
    assert not [row for row in await cast.rows(screens) if row["nonce"] == "" or len(row["nonce"]) != 32]
    await cast.tap(cast.client, "Begin")
    assert cast.client.find("1 of 4").message_id == shown.message_id
