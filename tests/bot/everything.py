"""What tests of updates and buttons share: a whole journey, every button ever shown, every row that counts."""

import json
from dataclasses import dataclass
from typing import Any

from bot.sandbox import Person
from storage.tables import (
    alert_reasons,
    alerts,
    answers,
    check_ins,
    invitations,
    pairs,
    people,
    programmes,
    responses,
    roles,
    sessions,
)
from tests.stage import Stage

GOOD = ("Mostly", "Fully", "Fully", "No")
TABLES = (programmes, people, roles, pairs, invitations, sessions, check_ins, answers, alerts, alert_reasons, responses)
_IDS = (
    *("id", "_id", "index", "_hash", "_at", "_by", "_since", "_until", "_from"),
    *("chat", "code", "name", "called", "contact", "comment", "note", "details"),
)
_PASSING = {  # what merely looking changes
    "alerts": {"shown_at", "notified_at"},
    "check_ins": {"message_id"},
    "people": {"awaiting", "awaiting_args"},
}


@dataclass(frozen=True)
class Seen:
    """A button that once stood on somebody's phone."""

    chat_id: int
    message_id: int
    label: str
    data: str


async def rows(stage: Stage) -> dict[str, list[dict[str, Any]]]:
    """Everything that counts, in an order that does not depend on random ids."""
    found = {}
    for table in TABLES:
        without = _PASSING.get(table.name, set())
        kept = [{k: v for k, v in row.items() if k not in without} for row in await stage.rows(table)]
        found[table.name] = sorted(kept, key=str)
    return found


async def told(stage: Stage) -> dict[str, list[str]]:
    """What the rows say, without what differs between two runs: ids, sealed texts, instants."""
    return {
        name: sorted(str({k: v for k, v in row.items() if not k.endswith(_IDS)}) for row in kept)
        for name, kept in (await rows(stage)).items()
    }


async def counts(stage: Stage) -> dict[str, int]:
    return {name: len(kept) for name, kept in (await rows(stage)).items()}


def every_button(stage: Stage) -> list[Seen]:
    """Every button of every screen that the bot ever showed, oldest first, each once."""
    found: dict[Seen, None] = {}
    for call in stage.sandbox.calls_of("sendMessage", "sendPhoto", "editMessageText"):
        markup = call.params.get("reply_markup")
        if not isinstance(call.result, dict) or markup is None:
            continue
        keyboard = json.loads(markup) if isinstance(markup, str) else markup
        for button in (button for row in keyboard["inline_keyboard"] for button in row):
            where = int(call.result["chat"]["id"]), int(call.result["message_id"])
            found[Seen(*where, button["text"], button["callback_data"])] = None
    return list(found)


def person_of(stage: Stage, seen: Seen) -> Person:
    return stage.sandbox.person(seen.chat_id)


async def whole_journey(stage: Stage) -> None:
    """Every screen of every person at least once, from the set-up to a closed alert."""
    client, therapist = stage.client, stage.therapist
    for person in (client, therapist, stage.manager):
        await stage.say(person, "/help")
    for _ in range(3):
        await stage.check_in(*GOOD)
    await stage.session()
    for label in ("The connection got in the way", "Back", "It did not take place", "That was a mis-tap", "Begin"):
        await stage.tap(client, label)
    for label in ("A little", "Back", "Partly", "A little", "A little", "Clearly"):
        await stage.tap(client, label)
    await stage.tap(client, client.last.labels[2])
    await stage.tap(client, "Not at all")
    for label in ("Send", "Write something", "Back", "Write something"):
        await stage.tap(client, label)
    await stage.say(client, "I felt alone with it.")
    await stage.tap(client, "My therapist may bring it up")
    for label in ("Show", "What could help", "Back", "Remind me", "In one hour", "Show", "Seen"):
        await stage.tap(therapist, label)
    await stage.tap(therapist, "What was done")
    await stage.tap(therapist, "Write a note")
    await stage.say(therapist, "Called.")
    await stage.tap(therapist, "What was done")
    await stage.tap(therapist, "We talked about it")
    await stage.pass_time(days=1)
    await stage.session()
    await stage.answer("Yes, it helped", *GOOD)
    await stage.tap(client, "Nothing to add")
    await stage.tap(client, "Rather not say")
    await stage.pass_time(minutes=31)
