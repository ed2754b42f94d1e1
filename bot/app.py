"""The running bot, put together: intake, showing, delivery and the ticker around one database and one Telegram.

Where several run on one database, all take what Telegram brings; the rest is done by the one that leads.
"""

import asyncio
import contextlib
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from random import Random, SystemRandom

import structlog
from aiohttp.web import RouteDef

from bot.alarm import Alarm
from bot.backup import keep_copy
from bot.calendars.fetching import Fetcher
from bot.calendars.looking import Looking
from bot.config import Config, minutes
from bot.delivery import Delivery
from bot.health import Machine
from bot.intake import Intake, place_of
from bot.keeping import Keeping
from bot.leading import Leading, Loop
from bot.meters import Meters
from bot.patience import Patience
from bot.platforms.receiving import Receiving
from bot.polling import Polling
from bot.refitting import refit_what_has_grown
from bot.reporting import make_wanted_reports
from bot.routes import ROUTES
from bot.showing import Showing
from bot.space import Free, free_in, look_at_space
from bot.telegram_bot import PollTrouble, Refused, TelegramBot
from bot.ticker import Ticker
from bot.values import Quiet
from bot.watch import Watch
from bot.web import Web
from bot.webhook import Webhook
from handlers.edge import incoming, sweep
from handlers.ground import commands
from handlers.ground.events import Answer
from handlers.ground.languages import languages
from handlers.ground.turn import Site
from handlers.ground.words import words_of
from storage import outgoing_order, status
from storage.checksums import Row
from storage.database import Database, Tx
from storage.encryption import Keyring
from storage.errors import Damaged, StorageUnavailable
from storage.integrity import look_after_unclean_end
from storage.schema import prepare

log = structlog.get_logger("alliance.app")

_TIDY_EVERY_SECONDS = 3600
_REFIT_EVERY_SECONDS = 3600
_KEEP_EVERY_SECONDS = 60
_DRAIN_SECONDS = 5.0


def utc_now() -> datetime:
    """The time, from the machine's clock."""
    return datetime.now(UTC)


def nothing(point: str) -> None:
    """What happens at the named points in production."""


@dataclass(frozen=True)
class World:
    """What the bot takes from outside itself: time, randomness, room, calendars, and who watches the named points.

    `steady` tells seconds that nobody sets.
    """

    now: Callable[[], datetime] = utc_now
    rng: Random = field(default_factory=SystemRandom)
    probe: Callable[[str], None] = nothing
    free: Free = free_in
    fetcher: Fetcher = field(default_factory=Fetcher)
    steady: Callable[[], float] = time.monotonic


def site_of(config: Config, username: str) -> Site:
    """The handlers' part of the configuration."""

    def quiet(value: Quiet) -> tuple[str, str] | None:
        return None if value == "none" else value

    timing = config.timing
    return Site(
        username=username,
        zone=config.site.zone,
        language=config.site.language,
        check_in_after=minutes(timing.check_in_after),
        same_session_within=minutes(timing.same_session_within),
        calendars_every=minutes(timing.calendars_every),
        remind_after=minutes(timing.remind_after),
        expire_after=minutes(timing.expire_after),
        put_away_after=minutes(timing.put_away_after),
        shown_for=minutes(timing.alert_shown_for),
        invitation_lasts=minutes(timing.invitation_lasts),
        client_quiet=quiet(config.quiet_hours.clients),
        therapist_quiet=quiet(config.quiet_hours.therapists),
        budget=config.detection.budget,
    )


class App:
    """The bot. `start` returns when updates can come; `stop` when nothing is under way any more.

    With `create` a database that is not there is made; without, that is an error.
    """

    def __init__(self, config: Config, keys: Keyring, world: World | None = None, *, create: bool = False) -> None:
        self._config, self._keys, self._create = config, keys, create
        self.world = world or World()
        self.db = Database(config.database.url, keys, now=self.world.now, rng=self.world.rng, probe=self.world.probe)
        self.telegram = TelegramBot(config.token, config.telegram.api_url)
        self.meters = Meters(self.world.now())
        self.watch = Watch(self.db, self._machine)
        self.alarm = Alarm(config.alarm, self.watch, self.meters, now=self.world.now, steady=self.world.steady)
        self._tasks: list[asyncio.Task[None]] = []
        self._web: Web | None = None
        self._told_up = False
        self.leading: Leading | None = None
        self._told_damaged: set[Row] = set()

    async def start(self, *, ticker: bool = True) -> None:
        """Prepare the database, connect, and begin.

        Raises StorageError, Refused for a wrong token, or ConfigError for an address that cannot be listened at.
        """
        await prepare(self.db, keep=partial(keep_copy, self.db.url), create=self._create, hold=True)
        if await self.db.alone(look_after_unclean_end):
            log.warning("it did not stop by itself, or this is a copy made while it ran; the database is whole")
        self.alarm.start()
        site = self.site = site_of(self._config, await self._connect())
        self.showing = Showing(self.telegram, self._gone)
        self.delivery = Delivery(
            self.db, self.telegram, site, ROUTES, now=self.world.now, probe=self.world.probe, meters=self.meters
        )
        self.intake = Intake(
            self.db, self.telegram, site, ROUTES, self.showing,
            now=self.world.now, committed=self.delivery.wake_for, meters=self.meters,
        )  # fmt: skip
        self.looking = Looking(self.db, site, self.world.fetcher, committed=self.delivery.wake)
        self.arrivals = self._arrivals()
        self.leading = Leading(self.db, begin=partial(self._lead, ticker=ticker), news=self.delivery.wake)
        await self._listen()
        await self.leading.look()
        self._tasks = [asyncio.create_task(self.leading.run())]
        log.info("started", bot=site.username, role="leads" if self.leading.leads else "helps")
        self._told_up = True

    async def _lead(self, *, ticker: bool) -> list[Loop]:
        """From now on this worker polls, sends and keeps time: the loops that do."""
        await self.telegram.introduce(
            self._config.site.language, {each: commands.introduction(words_of(each)) for each in languages()}
        )
        await self.db.write(lambda tx: _begin(tx, self.site, self.delivery.under_way))
        loops = [self.arrivals.run(), self.delivery.run()]
        if ticker:
            look = self._config.timing.look_every_seconds
            seldom = ((_TIDY_EVERY_SECONDS, self.tidy), (_REFIT_EVERY_SECONDS, self.refit))
            keeping = (_KEEP_EVERY_SECONDS, Keeping(self.db, self._config).look)
            beats = ((look, self.tick), (look, self.look_at_calendars), (look, self.make_reports), keeping, *seldom)
            loops.append(Ticker(beats).run())
        return loops

    async def run(self) -> None:
        """Run until a loop ends, which only an error can make it do: Refused, where Telegram will not have it."""
        await asyncio.shield(self._tasks[0])

    async def stop(self) -> None:
        """Stop taking updates, finish what is under way, close everything."""
        await self.alarm.stop()
        if self._web is not None:
            await self._web.stop()
        await self.watch.finish()
        led = self.leading is not None and self.leading.leads
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await task
        if self._tasks:
            await self.showing.drain(_DRAIN_SECONDS)
            await self.delivery.drain(_DRAIN_SECONDS)
        await self.telegram.close()
        if led:
            with contextlib.suppress(StorageUnavailable):  # the next start takes a closer look
                await self.db.write(status.mark_stopped)
        await self.db.close()
        if self._told_up:
            log.info("stopped")

    async def tick(self) -> None:
        """Time has passed: do what has become due."""
        try:
            faults = await self.db.write(lambda tx: sweep.sweep(tx, self.site))
        except StorageUnavailable as error:
            log.error("storage unavailable", loop="ticker", why=str(error))
        else:
            _tell("due, but failed", faults)
        self._tell_of_damage()
        self.delivery.wake()

    async def look_at_calendars(self) -> None:
        """Read the calendars that are due."""
        with contextlib.suppress(StorageUnavailable):
            await self.looking.look()

    async def make_reports(self) -> None:
        """Make the reports that managers have asked for."""
        with contextlib.suppress(StorageUnavailable):
            if await make_wanted_reports(self.db, self.site, self._beside):
                self.delivery.wake()

    def _beside(self) -> Database:
        return Database(self.db.url, self._keys, now=self.world.now, rng=self.world.rng)

    async def tidy(self) -> None:
        """Forget what is needed no longer."""
        with contextlib.suppress(StorageUnavailable):
            _tell("not forgotten yet", await self.db.write(lambda tx: sweep.tidy(tx, self.site)))
            await self.db.scrub()

    async def refit(self) -> None:
        """Let the detector learn from what has come since."""
        with contextlib.suppress(StorageUnavailable):
            await refit_what_has_grown(self.db, self.site.instrument, self.site.budget)

    def _tell_of_damage(self) -> None:
        """Every damaged row that was come upon is named in the log once."""
        found = set(self.db.damaged) - self._told_damaged
        if found:
            self._told_damaged |= found
            log.error("damaged rows", rows=sorted(f"{table} {row}" for table, row in found))

    def _arrivals(self) -> Polling | Webhook:
        """How updates come, as configured."""
        patience = Patience(self.world.rng)
        if self._config.telegram.mode == "polling":
            return Polling(self.intake, self.telegram, patience, probe=self.world.probe)
        url, secret = self._config.web.url, self._keys.webhook_secret
        return Webhook(
            self.intake, self.telegram, patience, url=url, secret=secret, now=self.world.now,
            heard=self._heard, shared=self.db.can_be_shared,
        )  # fmt: skip

    async def _heard(self) -> datetime | None:
        """When any worker has last taken an update."""
        return (await self.db.read(status.get_status)).last_update_at

    def _machine(self) -> Machine:
        space = look_at_space(self.db.url, self.world.free)
        leads = self.leading is not None and self.leading.leads
        return Machine(self.world.now(), self.db.unwritten_since, len(self.db.damaged), space, leads)

    async def _listen(self) -> None:
        """Before Telegram is told to bring anything."""
        listen = self._config.web.listen
        if listen != "none":
            routes = [self.arrivals.route] if isinstance(self.arrivals, Webhook) else []
            routes += self._platforms()
            self._web = Web(self.watch, self.meters, listen, self._config.telegram.mode, routes)
            await self._web.start()

    def _platforms(self) -> list[RouteDef]:
        """Where platforms report, once there is a public address for that."""
        base = self._config.web.platforms
        if base == "none":
            return []
        receiving = Receiving(self.db, self.site, base, now=self.world.now, committed=self.delivery.wake)
        return [receiving.route]

    async def _connect(self) -> str:
        """The bot's username. While Telegram cannot be reached, keep trying."""
        patience = Patience(self.world.rng)
        while True:
            try:
                username = await self.telegram.open()
            except PollTrouble as trouble:
                if trouble.kind == "token":
                    raise Refused("Telegram does not accept the token: check telegram.token.") from None
                pause = patience.pause(trouble.seconds)
                log.warning("telegram cannot be reached", seconds=round(pause, 1))
                self._told_up = True
                await asyncio.sleep(pause)
            else:
                return username

    def _gone(self, answer: Answer) -> None:
        """A message that was to change is not there any more: the same goes out as a new one."""
        again = answer.again
        if again is None:
            return
        key = answer.query_id or str(answer.message_id)

        async def write() -> None:
            with contextlib.suppress(StorageUnavailable, Damaged):
                await self.db.write(lambda tx: incoming.show_anew(tx, answer.chat_id, key, again))
            self.delivery.wake()

        self._tasks.append(asyncio.create_task(write()))


def _tell(what: str, faults: Iterable[Exception]) -> None:
    for fault in faults:
        log.error(what, error=f"{type(fault).__name__} at {place_of(fault)}")


def _begin(tx: Tx, site: Site, under_way: Collection[int]) -> None:
    status.mark_started(tx, site.username)
    outgoing_order.release_leases(tx, under_way)  # nobody else sends, so all others are those of the dead
    commands.offer_to_all(tx)
    sweep.ask_as_now(tx, site)
