"""The play: a session is reported, its check-in comes, the client answers and sends, the therapist reads of it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from bot.sandbox import Sandbox
from tests.crash.lives import Lives
from tests.crash.players import Client, Plan, Player, Therapist
from tests.crash.rehearsal import Rehearsal
from tests.crash.shared import Shared
from tests.crash.theatre import NEVER
from tests.crash.verdict import pronounce
from tests.stage import TOKEN, Clock, Stage

TRIES = 6
REMINDED = (
    3  # days after which a reminder has come, also where the bot died as time passed, and takes that for an outage
)
ALARMING = Plan({"goals": 4, "tasks": 5, "bond": 4, "tension": 4, "came_up": 0})


def telegram(clock: Clock) -> Sandbox:
    """Where updates wait for ever, so that every one that is gone was acknowledged."""
    return Sandbox(token=TOKEN, now=clock, lifetimes=NEVER, log=100_000, backoff=0.02)


async def joined(folder: Path, shared: Shared, url: str | None = None) -> Stage:
    """A stage on which they join, and whose bot has stopped."""
    stage = Stage(folder, clock=shared, url=url, telegram=telegram)
    await stage.open()
    await stage.set_up()
    await stage.app.stop()
    return stage


@asynccontextmanager
async def warmed_up(folder: Path, url: str | None = None) -> "AsyncIterator[CheckInPlay]":
    """A play that has been played once, by the process that begins lives, and whose bot has stopped."""
    shared = Shared(folder / "shared", create=True)
    lives = Lives(folder, shared, {})
    stage = await joined(folder, shared, url)
    play = CheckInPlay(stage, shared, lives)
    lives.specify(play.spec)
    try:
        await lives.serve("warm")
        await play.play()
        await play.finish()
        yield play
    finally:
        await lives.close()
        await play.db.close()
        await stage.sandbox.stop()


class CheckInPlay(Rehearsal):
    """With a therapist and a client who have joined. It can be played on many days."""

    def __init__(self, stage: Stage, shared: Shared, lives: Lives) -> None:
        super().__init__(stage, shared, lives)
        self.therapist = Therapist(self.sandbox, stage.therapist, rest=self.rest)
        self.client = Client(self.sandbox, stage.client, rest=self.rest, code="K7")
        self.casts = [(self.therapist, [self.client])]
        self.clients = [self.client]
        self.plans: list[dict[str, Plan]] = []
        self.never_asked: list[set[str]] = []

    async def judge(self) -> None:
        await pronounce(self)

    async def play(self, plan: Plan = ALARMING) -> None:
        """A day: the session, and its check-in, answered by this plan; whatever the therapist is told is read."""
        await self.jump_to((self.shared() + timedelta(days=1)).replace(hour=9, minute=0, second=0))
        self.plans.append({self.client.code: plan})
        self.client.plan = plan
        self.client.begin_round()
        self.therapist.begin_round()
        await self._keep_on(self._report)
        await self.jump(minutes=31)
        await self._keep_on(self._answer)
        for _ in range(REMINDED):  # the question died with the bot in the midst of being sent
            if not self.client.asked:
                await self.jump(hours=24)
                await self._keep_on(self._answer)
        self.never_asked.append(set() if self.client.asked else {self.client.code})
        await self._keep_on(self._read)

    async def _report(self) -> bool:
        if not self.therapist.reported(self.client.code):
            await self.therapist.report(self.client.code)
        return self.therapist.reported(self.client.code)

    async def _answer(self) -> bool:
        if self.client.asked and not self.client.finished:
            await self.client.play()
        return not self.client.asked or self.client.finished

    async def _read(self) -> bool:
        if self.therapist.unread is not None:
            await self.therapist.read()
        return self.therapist.unread is None

    async def _keep_on(self, act: Callable[[], Awaitable[bool]]) -> None:
        """Until it says that it is done. Who gets nowhere in several tries is stuck."""
        seen, in_vain = "", 0
        while not await act():
            now = f"{_phone(self.client)}\n{_phone(self.therapist)}"
            in_vain = in_vain + 1 if now == seen else 0
            assert in_vain < TRIES, f"nothing comes of it:\n{now}"
            seen = now


def _phone(player: Player) -> str:
    return f"{player.person.name}: {[(m.text[:60], m.labels) for m in player.news[:3]]}"
