"""What must be true after any number of kills, of the rows and of what the phones show."""

from collections import Counter
from typing import Any, Protocol

from bot.sandbox import Sandbox
from scoring.instrument import load_instrument
from scoring.score import score
from storage.database import Database, Tx
from storage.pairs import get_pair
from storage.tables import alert_reasons, alerts, answers, check_ins, outgoing, sessions, set_aside, updates
from tests.crash.lives import Lives
from tests.crash.players import Client, Plan, Therapist, words
from tests.crash.theatre import check_in_of
from tests.crash.troupe import Troupe
from tests.stage import Stage
from tests.storage.make import rows

Rows = list[dict[str, Any]]


class Played(Protocol):
    """What was played, by whom, and where to look at it afterwards."""

    db: Database
    stage: Stage
    sandbox: Sandbox
    casts: list[tuple[Therapist, list[Client]]]
    plans: list[dict[str, Plan]]
    never_asked: list[set[str]]

    @property
    def lives(self) -> Lives | Troupe: ...

    @property
    def clients(self) -> list[Client]: ...


async def pronounce(theatre: Played) -> None:
    """Nothing lost, nothing double, and the phones show what the rows say."""
    assert theatre.lives.died_wrongly == []
    await _every_acknowledged_update_is_committed(theatre)
    await _every_answer_is_what_was_meant(theatre)
    await _every_outright_word_is_one_reason(theatre)
    await _everything_was_sent_once_or_after_doubt(theatre)
    await _phones_show_the_rows(theatre)
    await _the_database_is_whole(theatre)


async def _every_acknowledged_update_is_committed(theatre: Played) -> None:
    taken = {row["update_id"] for row in await rows(theatre.db, updates)}
    assert theatre.sandbox.pending == []
    assert set(theatre.sandbox.world.updates.history) == taken
    assert await rows(theatre.db, set_aside) == []


async def _every_answer_is_what_was_meant(theatre: Played) -> None:
    found = sorted(await rows(theatre.db, check_ins), key=lambda row: row["due_at"])
    given: dict[int, dict[str, int | None]] = {}
    for row in await rows(theatre.db, answers):
        given.setdefault(row["check_in_id"], {})[row["item"]] = row["value"]
    assert len(await rows(theatre.db, sessions)) == len(theatre.plans) * len(theatre.clients)
    for client in theatre.clients:
        pair = (await theatre.db.read(lambda tx, c=client: check_in_of(tx, c))).pair_id  # type: ignore[misc]
        own = [row for row in found if row["pair_id"] == pair]
        assert len(own) == len(theatre.plans)
        for check_in, plans, never_asked in zip(own, theatre.plans, theatre.never_asked, strict=True):
            if client.code in never_asked:
                assert (check_in["state"], given.get(check_in["id"])) == ("expired", None), check_in
                await _both_were_tried(theatre, check_in["id"])
            else:
                _as_meant(check_in, given.get(check_in["id"], {}), plans[client.code])


async def _both_were_tried(theatre: Played, check_in_id: int) -> None:
    """A question that reached nobody was in the midst of being sent when the bot died, and so was its reminder."""
    tries = {row["key"]: row["attempts"] for row in await rows(theatre.db, outgoing)}
    assert min(tries[f"{question}:{check_in_id}"] for question in ("check_in", "reminder")) >= 1
    assert theatre.lives.killed >= 2


def _as_meant(check_in: dict[str, Any], said: dict[str, int | None], plan: Plan) -> None:
    assert check_in["state"] == "sent", check_in
    asked = {item for item in plan.answers if item != "came_up" or check_in["asks_came_up"]}
    assert said == {item: plan.answers[item] for item in asked}
    scored = score(load_instrument("own"), {item: said[item] for item in ("goals", "tasks", "bond")})
    assert check_in["percent"] == (None if scored is None else scored.percent)


async def _every_outright_word_is_one_reason(theatre: Played) -> None:
    clear = {row["check_in_id"] for row in await rows(theatre.db, answers) if _is_outright(row)}
    reasons = Counter(r["check_in_id"] for r in await rows(theatre.db, alert_reasons) if r["kind"] == "tension")
    assert reasons == Counter(clear)
    found = await rows(theatre.db, alerts)
    assert max(Counter(row["pair_id"] for row in found if row["closed_at"] is None).values(), default=1) == 1
    assert [row["id"] for row in found if row["unseen_since"] is not None] == []


def _is_outright(row: dict[str, Any]) -> bool:
    return row["item"] == "tension" and row["value"] in (3, 4)


async def _everything_was_sent_once_or_after_doubt(theatre: Played) -> None:
    """By what Telegram took: at least once and at most as often as it was tried, but a question never twice."""
    left = await rows(theatre.db, outgoing)
    assert [row["key"] for row in left if row["state"] == "failed"] == []
    lines = Counter(n.person_id for n in theatre.sandbox.notifications if n.text == words("line"))
    for therapist, clients in theatre.casts:
        mine = await theatre.db.read(lambda tx, c=clients[0]: _therapist_of(tx, c))  # type: ignore[misc]
        sent = [r for r in left if r["person_id"] == mine and r["state"] == "done" and r["purpose"] in LINES]
        tries = {row["key"]: row["attempts"] for row in sent}
        assert len(tries) <= lines[therapist.person.id] <= sum(tries.values()), tries


LINES = ("alert", "notice", "escalation")


def _therapist_of(tx: Tx, client: Client) -> int:
    return get_pair(tx, check_in_of(tx, client).pair_id).therapist_id


async def _phones_show_the_rows(theatre: Played) -> None:
    for client in theatre.clients:
        assert client.person.last.text == words("check-in-done"), client.person.last
        prompts = [n for n in theatre.sandbox.notifications if n.person_id == client.person.id and _is_prompt(n.text)]
        found = Counter(prompt.at.date() for prompt in prompts)
        assert max(found.values()) == 1, "somebody was asked twice on one day"


def _is_prompt(text: str) -> bool:
    return text.startswith("Something short about")


async def _the_database_is_whole(theatre: Played) -> None:
    if theatre.stage.url.startswith("sqlite"):
        for check in ("integrity_check", "foreign_key_check"):
            found = await theatre.db.read(lambda tx, c=check: tx.conn.exec_driver_sql(f"PRAGMA {c}").all())  # type: ignore[misc]
            assert [tuple(row) for row in found] in ([], [("ok",)])
