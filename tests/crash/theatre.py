"""Several pairs who use a bot that is killed while they do. What must be true afterwards is in `verdict`."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import select, update

from bot.sandbox import Sandbox
from storage import check_ins, pairs, people
from storage.check_ins import CheckIn
from storage.database import Database, Tx
from storage.outgoing import OutgoingState
from storage.outgoing_order import find_next_due
from storage.people import Role
from storage.tables import check_ins as check_ins_table
from storage.tables import outgoing, status
from tests.crash.lives import Lives, passing
from tests.crash.players import THERAPIST, Client, Plan, Therapist
from tests.crash.shared import Shared
from tests.crash.troupe import Troupe
from tests.stage import TOKEN, Stage

ROUND_SECONDS = 90.0
ROUND_STARTS = 600.0  # or as long as so many starts: on a busy machine everything takes longer
NEVER = {"callback_query": 10**9, "message": 10**9}


class Theatre:
    """One therapist for every two clients. `plans` holds what each client meant to say, round by round.

    `never_asked` holds whose question and reminder of a round were both lost: each died with the bot in the midst of
    being sent, counts as sent, and is not repeated.
    """

    def __init__(self, folder: Path, seed: int, url: str | None, mode: str, workers: int) -> None:
        self.folder, self.rng, self.workers = folder, random.Random(seed), workers
        self.shared = Shared(folder / "shared", create=True)
        self.stage = Stage(folder, seed=seed, url=url, clock=self.shared, mode=mode)
        # Updates wait for ever, so that every one that is gone was acknowledged.
        self.sandbox = self.stage.sandbox = Sandbox(
            token=TOKEN, now=self.shared, lifetimes=NEVER, log=100_000, backoff=0.1
        )
        self.casts: list[tuple[Therapist, list[Client]]] = []
        self.plans: list[dict[str, Plan]] = []
        self.never_asked: list[set[str]] = []

    @property
    def clients(self) -> list[Client]:
        return [client for _, clients in self.casts for client in clients]

    @property
    def players(self) -> list[Client | Therapist]:
        return [*self.clients, *(therapist for therapist, _ in self.casts)]

    # --- before and after

    async def open(self, pairs_wanted: int) -> None:
        """Everybody joins, undisturbed; then the bot moves into a process of its own."""
        stage, codes = self.stage, (f"C{number}" for number in count(1))
        await stage.open()
        await stage.set_up()
        self.casts = [(Therapist(self.sandbox, stage.therapist), [Client(self.sandbox, stage.client, code="K7")])]
        while len(self.clients) < pairs_wanted:
            if len(self.casts[-1][1]) == 2:
                self.casts.append((await self._therapist(), []))
            therapist, clients = self.casts[-1]
            client = self.sandbox.add_person(f"Client {len(self.clients) + 1}")
            clients.append(Client(self.sandbox, client, code=next(codes)))
            await stage.invite_client(therapist.person, client, clients[-1].code)
        await stage.app.stop()
        self.db = Database(stage.url, stage.keys, now=self.shared, rng=random.Random(0))
        spec = {"config": stage.config_data, "keys": stage.key_text, "seed": stage.seed}
        spec["shared"] = str(self.folder / "shared")
        alone = self.workers == 1
        self.lives: Lives | Troupe = (
            Lives(self.folder, self.shared, spec) if alone else Troupe(self.folder, self.shared, spec, self.workers)
        )

    async def _therapist(self) -> Therapist:
        person = self.sandbox.add_person(f"Therapist {len(self.casts) + 1}")
        await self.stage.join(person, Role.THERAPIST)
        await self.stage.say_name(person, THERAPIST)
        await self.stage.tap(person, "Yes, that is right")
        return Therapist(self.sandbox, person)

    async def close(self) -> None:
        await self.lives.close()
        await self.db.close()
        await self.sandbox.stop()

    async def finish(self) -> None:
        """No more kills; whatever is still to happen happens, and the bot stops as an operator stops it."""
        self.shared.disarm()
        async with asyncio.timeout(self._long_enough()), passing(self.shared):
            await self.lives.wait_ready()
            await self.sandbox.wait_for(lambda: not self.sandbox.pending, self._long_enough())
            while await self._due():  # noqa: ASYNC110 - another process works on the rows
                await asyncio.sleep(0.05)
        await self.lives.stop()

    async def _due(self) -> bool:
        due = await self.db.read(find_next_due)
        return due is not None and due <= self.shared() + timedelta(seconds=60)

    # --- a day

    async def round(self, before: Callable[[], None] = lambda: None) -> None:
        """Every pair has a session and its check-in, and every alert is read. `before` precedes each act."""
        tomorrow = (self.shared() + timedelta(days=1)).replace(hour=9, minute=0, second=0)
        await self._jump_to(tomorrow)  # in the morning: whatever a day has taken, it must not end in quiet hours
        self.plans.append({client.code: Plan.draw(self.rng) for client in self.clients})
        for player in self.players:
            player.begin_round()
            player.before = before
        for client in self.clients:
            client.plan = self.plans[-1][client.code]
        try:
            async with asyncio.timeout(self._long_enough()), passing(self.shared):
                await self._play_round()
        except TimeoutError:
            waiting = await self.db.read(_what_waits)
            raise AssertionError(f"the round does not end:\n{self._phones()}\n{waiting}") from None

    def _long_enough(self) -> float:
        return max(ROUND_SECONDS, ROUND_STARTS * self.lives.median_start())

    async def _play_round(self) -> None:
        await asyncio.gather(*(self._report(*cast) for cast in self.casts))
        await self._jump(minutes=31)
        await asyncio.gather(*(self._answer(client, "check_in") for client in self.clients))
        await self._remind()
        self.never_asked.append({client.code for client in self.clients if not client.asked})
        await asyncio.gather(*(self._read(therapist) for therapist, _ in self.casts))

    def _phones(self) -> str:
        shown = (f"{p.person.name}: {[(m.text[:60], m.labels) for m in p.news[:3]]}" for p in self.players)
        return "\n".join(
            [*shown, f"pending {len(self.sandbox.pending)}, killed {self.lives.killed}, died {self.lives.died_wrongly}"]
        )

    async def _report(self, therapist: Therapist, clients: list[Client]) -> None:
        for client in clients:
            while not therapist.reported(client.code):
                await therapist.report(client.code)

    async def _answer(self, client: Client, question: str) -> None:
        """Until it is done, or the message that asks is lost: of a send that may have happened none is repeated."""
        while not client.finished:
            await client.play()
            if not client.asked and await self.db.read(lambda tx: _counts_as_sent(tx, client, question)):
                return

    async def _remind(self) -> None:
        """Whoever was not asked is reminded a day later."""
        unasked = [client for client in self.clients if not client.asked]
        if unasked:
            await self._jump(hours=24)
            await asyncio.gather(*(self._answer(client, "reminder") for client in unasked))

    async def _read(self, therapist: Therapist) -> None:
        while therapist.unread is not None or await self.db.read(lambda tx: _notice_due(tx, therapist)):
            await (therapist.wait() if therapist.unread is None else therapist.read())

    async def _jump(self, **amount: float) -> None:
        await self._jump_to(self.shared() + timedelta(**amount))

    async def _jump_to(self, at: datetime) -> None:
        """Much time passes at once, in which Telegram was not away."""
        await self.db.write(lambda tx: tx.conn.execute(update(status).values(last_poll_at=at)))
        self.shared.at = max(at, self.shared())
        self.shared.ask_for_tick()


def check_in_of(tx: Tx, client: Client) -> CheckIn:
    """The client's latest check-in."""
    person = people.find_by_chat(tx, client.person.id)
    assert person is not None
    (pair,) = pairs.list_pairs_of_client(tx, person.id)
    query = select(check_ins_table.c.id).where(check_ins_table.c.pair_id == pair.id)
    latest = tx.conn.execute(query.order_by(check_ins_table.c.due_at.desc())).scalars().first()
    assert latest is not None
    return check_ins.get_check_in(tx, latest)


def _counts_as_sent(tx: Tx, client: Client, question: str) -> bool:
    key = f"{question}:{check_in_of(tx, client).id}"
    return tx.conn.execute(select(outgoing.c.state).where(outgoing.c.key == key)).scalar() == OutgoingState.DONE


def _what_waits(tx: Tx) -> str:
    here = select(outgoing).where(outgoing.c.state != OutgoingState.DONE)
    lines = [
        f"{row['key']} {row['state']} {row['due_at']} {row['attempts']}" for row in tx.conn.execute(here).mappings()
    ]
    asked = tx.conn.execute(select(check_ins_table.c.id, check_ins_table.c.state, check_ins_table.c.due_at)).all()
    return "\n".join([f"now {tx.now}", *lines, *(str(tuple(each)) for each in asked[-8:])])


def _notice_due(tx: Tx, therapist: Therapist) -> bool:
    person = people.find_by_chat(tx, therapist.person.id)
    assert person is not None
    waiting = (outgoing.c.person_id == person.id) & (outgoing.c.state == OutgoingState.WAITING)
    query = select(outgoing.c.id).where(waiting, outgoing.c.due_at <= tx.now, outgoing.c.purpose == "alert")
    return tx.conn.execute(query).first() is not None


@asynccontextmanager
async def theatre(
    folder: Path, seed: int, *, pairs: int, url: str | None = None, mode: str = "polling", workers: int = 1
) -> AsyncIterator[Theatre]:
    """Open, and closed afterwards whatever happens. The seed is printed, to be used again. Several `workers` need a
    webhook, and PostgreSQL.
    """
    print(f"seed {seed}")
    stage = Theatre(folder, seed, url, mode, workers)
    await stage.open(pairs)
    try:
        await stage.lives.open()
        yield stage
    finally:
        await stage.close()
