"""Installations that take part in one research, each with a database and a key of its own, and years in them."""

import asyncio
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from bot.cli import cli
from handlers.who.agreed import research_version
from reports.research.records import TOLD
from storage import check_ins, pairs, people, programmes, research, sessions
from storage.answers import set_answer
from storage.check_ins import CheckInState
from storage.database import Database, Tx
from storage.encryption import Keyring, new_key_text, parse_keys, write_private
from storage.pairs import Pair, ProblemArea
from storage.programmes import Programme
from storage.schema import prepare
from storage.sessions import Modality, Source
from tests.engines import url_at
from tests.stage import TOKEN, Clock

STUDY = "how trust grows, by the university."
ITEMS = {
    ("own", 1): ("goals", "tasks", "bond", "tension"),
    ("sai", 1): ("sai_1", "sai_2"),
    ("own", 2): ("goals", "new"),
}
"""What is asked, by instrument and version: the present one, another one, and one with other items and answers."""
RANGES = {"came_up": (0, 2), "tension": (0, 4)}


@dataclass
class Installation:
    """A database with one programme, which does this research."""

    folder: Path
    keys: Keyring
    db: Database
    clock: Clock
    programme: Programme

    async def do(self, *words: str) -> tuple[int, str]:
        """What a command says, and its status."""
        asked = [*words, "--programme", self.programme.name, "--config", str(self.folder / "config.toml")]
        done = await asyncio.to_thread(CliRunner().invoke, cli, asked)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.output

    async def export(self, name: str) -> Path:
        """The folder that `export --records` makes."""
        out = self.folder / name
        status, said = await self.do("export", "--records", "--out", str(out))
        assert status == 0, said
        return out


async def installation(folder: Path, name: str, seed: int, url: str | None = None) -> Installation:
    """One that nobody has joined yet; each is to close its `db`."""
    folder.mkdir()
    url, clock, key = url or url_at(folder / "a.db"), Clock(), new_key_text(random.Random(seed))
    write_private(folder / "a.key", key)
    write_private(
        folder / "config.toml", f'[telegram]\ntoken = "{TOKEN}"\n[database]\nurl = "{url}"\n[key]\nfile = "a.key"\n'
    )
    keys = parse_keys(key, "test")
    db = Database(url, keys, now=clock, rng=random.Random(seed))
    await prepare(db, create=True)

    def begin(tx: Tx) -> Programme:
        made = programmes.add_programme(
            tx, name, language="en", zone="Europe/Berlin", signpost="112", contact="C", comment_readers="R",
        )  # fmt: skip
        research.set_study(tx, made.id, STUDY)
        return made

    return Installation(folder, keys, db, clock, await db.write(begin))


class Years:
    """What happens in an installation, by chance of `rng`, but for one pair that lives through everything."""

    def __init__(self, there: Installation, rng: random.Random) -> None:
        self.there, self.rng = there, rng

    async def live(self, clients: int) -> None:
        """So many clients: some with two therapists, or twice with one, or handed over; most say yes, some no again."""
        staff = [await self.do(self._person) for _ in range(3)]
        everybody = [pair for nth in range(clients) for pair in await self._client(f"K{nth}", staff, always=nth == 0)]
        for state in (*TOLD, CheckInState.NOT_HELD, CheckInState.EARLIER, None):
            await self._session(everybody[0], state, ("own", 1))
        for kind in ITEMS:
            await self._session(everybody[0], CheckInState.SENT, kind)
        for nth in range(clients * 8):
            pair, kind = self.rng.choice(everybody), self.rng.choice([*ITEMS])
            state = self.rng.choice([CheckInState.SENT] * 6 + [*TOLD, None])
            await self._session(pair, state, kind, withdrawn=self.rng.random() < 0.05)
            if nth == clients * 4:
                await self.do(lambda tx: research.set_study(tx, self.there.programme.id, STUDY))
                for each in everybody[:-2]:
                    await self.do(partial(self._answer, pair=each, agreed=True))
            if nth % 11 == 5:
                one, agreed = self.rng.choice(everybody[2:]), self.rng.random() < 0.6
                await self.do(partial(self._answer, pair=one, agreed=agreed))

    async def do(self, work: Callable[[Tx], Any]) -> Any:
        return await self.there.db.write(work)

    def _person(self, tx: Tx) -> int:
        return people.add_person(tx, tx.new_id(), language="en", zone="Europe/Berlin").id

    async def _client(self, code: str, staff: list[int], *, always: bool) -> Iterator[Pair]:
        """The first has a yes before everything else, a problem area, and a pair with another therapist."""

        def join(tx: Tx) -> list[Pair]:
            client = self._person(tx)
            found = [self._pair(tx, client, self.rng.choice(staff), code)]
            if always or self.rng.random() < 0.3:
                found.append(self._pair(tx, client, self.rng.choice(staff), f"{code}-2"))
            if always or self.rng.random() < 0.8:
                self._answer(tx, found[0], agreed=True)
            if self.rng.random() < 0.7 or always:
                pairs.set_problem_area(tx, found[0].id, self.rng.choice([*ProblemArea]))
            return found

        found: list[Pair] = await self.do(join)
        if always or self.rng.random() < 0.3:
            for _ in range(2):
                await self._session(found[0], CheckInState.SENT, ("own", 1))
            found[0] = await self.do(lambda tx: self._hand_over(tx, found[0], self.rng.choice(staff)))
        return iter(found)

    def _pair(self, tx: Tx, client: int, therapist: int, code: str) -> Pair:
        made = pairs.add_pair(tx, self.there.programme.id, therapist, code)
        pairs.mark_opened(tx, made.id, client)
        pairs.mark_consented(tx, made.id, "1")
        return pairs.get_pair(tx, made.id)

    def _hand_over(self, tx: Tx, pair: Pair, therapist: int) -> Pair:
        later = pairs.add_later(tx, pair, therapist)
        pairs.mark_handed_over(tx, pair.id, later.id)
        pairs.mark_consented(tx, later.id, "1")
        return pairs.get_pair(tx, later.id)

    def _answer(self, tx: Tx, pair: Pair, *, agreed: bool) -> None:
        study = research.find_study(tx, self.there.programme.id)
        assert study is not None
        own = research.pairs_of_client(tx, pairs.get_pair(tx, pair.id))
        research.add_answer(tx, [each.id for each in own], research_version(study), agreed=agreed)

    async def _session(
        self, pair: Pair, state: CheckInState | None, kind: tuple[str, int], *, withdrawn: bool = False
    ) -> None:
        """One that ended just now, and its check-in; the next is the same day, or up to two weeks later."""
        await self.do(lambda tx: self._held(tx, pair, state, kind, withdrawn=withdrawn))
        self.there.clock.at += self.rng.choice([timedelta(hours=2), timedelta(days=self.rng.randint(1, 14))])

    def _held(self, tx: Tx, pair: Pair, state: CheckInState | None, kind: tuple[str, int], *, withdrawn: bool) -> None:
        held = sessions.add_session(
            tx, pair.id, self.rng.choice([*Modality]), tx.now, pair.therapist_id, source=self.rng.choice([*Source])
        )
        if withdrawn:
            sessions.mark_withdrawn(tx, held.id)
        if state is None:
            return
        made = check_ins.add_check_in(
            tx, held.id, pair.id, instrument=kind[0], version=kind[1], step="first", due_at=tx.now
        )
        beside = [each for each in ("came_up", "how_been") if self.rng.random() < 0.3]
        for item in (*beside, *ITEMS[kind]):
            least, most = (0, 7) if kind == ("own", 2) else RANGES.get(item, (1, 5))
            set_answer(tx, made.id, item, self.rng.choice([None, *range(least, most + 1)]))
        if state is CheckInState.SENT:
            score = None if self.rng.random() < 0.2 else self.rng.choice([0.0, 100.0, 100 / 3, self.rng.random() * 100])
            check_ins.mark_sent(tx, made, "done", score)
        elif state is not CheckInState.PLANNED:
            check_ins.mark_ended(tx, made, state, "done")
