"""Every fault, at the first two calls for everything that goes out: nothing lost, nobody unreachable, no flood."""

from collections import Counter
from typing import Any

import pytest

from bot.sandbox import Call, Person
from bot.sandbox.params import Params
from storage.people import find_by_chat
from storage.tables import alerts, check_ins, outgoing, people
from tests.stage import Stage

LINE = "Something new for you."
ASKED = "Something short"
WORDS = ("Mostly", "Fully", "Fully", "Strongly")
NOT_DONE: list[dict[str, Any]] = [
    {"kind": "429", "retry_after": 20},
    {"kind": "429", "retry_after": None},
    {"kind": "page", "status": 403},
    {"kind": "page", "status": 400},
    {"kind": "page", "status": 302},
]
UNKNOWN: list[dict[str, Any]] = [
    {"kind": "page"},
    {"kind": "page", "body": ""},
    {"kind": "500"},
    {"kind": "timeout_before"},
]
AFTERWARDS: list[dict[str, Any]] = [
    {"kind": "page", "done": True},
    {"kind": "502", "done": True},
    {"kind": "cut_off"},
    {"kind": "timeout_after"},
    {"kind": "result", "result": {}},
]
_METHODS = ("sendMessage", "deleteMessage", "setMyCommands", "editMessageText")


class FirstTwo:
    """The first two calls of each kind for each chat with each text; of edits, only what is due by itself."""

    def __init__(self) -> None:
        self.met: Counter[tuple[str, ...]] = Counter()
        self.tapping = True

    def of(self, method: str) -> Any:
        def strikes(params: Params) -> bool:
            if method == "editMessageText" and self.tapping:
                return False
            about = (method, *(params.text(name) for name in ("chat_id", "scope", "message_id", "text")))
            self.met[about] += 1
            return self.met[about] <= (1 if ASKED in params.text("text") else 2)

        return strikes


async def a_whole_day(stage: Stage, first: FirstTwo) -> None:
    """A check-in with its reminder, an alert with its repeats, a comment, word to the supervisor, and a farewell."""

    async def time(**amount: float) -> None:
        first.tapping = False
        await stage.pass_time(**amount)
        for _ in range(5):
            await stage.pass_time(seconds=25)
        first.tapping = True

    await stage.say(stage.therapist, "/session")
    await stage.pass_time(seconds=30)
    await stage.pass_time(seconds=30)
    await stage.tap(stage.therapist, "Video")
    await stage.tap(stage.therapist, "Just now")
    await time(minutes=31)
    await time(hours=24)
    await stage.answer(*WORDS)
    await stage.tap(stage.client, "Write something")
    await stage.say(stage.client, "I was sad")
    await time(hours=1)
    for _ in range(4):
        await time(days=1)


@pytest.mark.parametrize("fault", [*NOT_DONE, *UNKNOWN, *AFTERWARDS], ids=str)
async def test_every_fault_at_everything_that_goes_out(cast: Stage, fault: dict[str, Any]) -> None:
    supervisor, first = await cast.add_supervisor(), FirstTwo()
    for method in _METHODS:
        cast.sandbox.fail(method, None, **fault, when=first.of(method))
    await a_whole_day(cast, first)

    rows = await cast.rows(outgoing)
    assert {row["purpose"] for row in rows if row["state"] == "failed"} == set()
    assert [row for row in rows if row["state"] == "waiting" and row["due_at"] <= cast.clock()] == []
    assert [row["unreachable_at"] for row in await cast.rows(people)] == [None] * 4
    assert (await cast.rows(check_ins))[0]["comment"] is not None
    assert all(m.text != "I was sad" for m in cast.client.chat.values())

    asked = [n for n in cast.sandbox.notifications if n.person_id == cast.client.id and ASKED in n.text]
    assert len(asked) == (1 if fault in UNKNOWN else 2), (
        "the check-in, of which nobody knows whether it came; a reminder"
    )
    by_alert = [row for row in rows if row["purpose"] in ("alert", "notice", "escalation")]
    rung = Counter(n.person_id for n in cast.sandbox.notifications if n.text == LINE)
    copies = 3 if fault in AFTERWARDS else 1
    for person in (cast.therapist, supervisor):
        sent = [row for row in by_alert if row["person_id"] in await ids(cast, person) and row["state"] == "done"]
        assert len(sent) <= rung[person.id] <= copies * len(sent)
    assert (await cast.rows(alerts))[0]["notified_at"] is not None
    assert (await cast.rows(alerts))[0]["escalated_at"] is not None
    for person in cast.sandbox.people:
        assert menu_calls(cast.sandbox.calls_of("setMyCommands"), person)[-1].status == 200


async def ids(stage: Stage, person: Person) -> set[int]:
    found = await stage.app.db.read(lambda tx: find_by_chat(tx, person.id))
    return set() if found is None else {found.id}


def menu_calls(calls: list[Call], person: Person) -> list[Call]:
    return [call for call in calls if str(person.id) in str(call.params.get("scope"))]
