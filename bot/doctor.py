"""`alliance-bot doctor`: everything the bot needs, looked at one by one."""

import re
import shutil
from datetime import timedelta
from pathlib import Path
from shlex import quote

from bot import keeping
from bot.admin import opened, what_to_do
from bot.app import World
from bot.config import Alarm, Config, ConfigError, load_config
from bot.detector_looks import given, learned, made
from bot.health import Health, ago, given_up, look
from bot.keys import load_keys
from bot.outward import find_ping, ways
from bot.soundness import Finding, integrity_of, room
from bot.space import look_at_space
from bot.telegram_bot import Hook, PollTrouble, TelegramBot
from handlers.sessions.calendar_looks import TOLD_AFTER
from handlers.who.absent import who_covers
from storage import (
    absences,
    alerts,
    calendars,
    margins,
    people,
    programmes,
    releases,
    updates,
)
from storage.database import Database, Tx
from storage.errors import Damaged, StorageError, WrongKey, WrongSchema
from storage.people import Role
from storage.programmes import Programme
from storage.schema import get_version
from storage.version import HEAD

_OLDEST_CLOCK = 2026
_ONLY = re.compile(r"\b(only|nobody else|no one else)\b", re.IGNORECASE)
_LOOK_TOO_OLD = timedelta(hours=1)
_WEEK = timedelta(weeks=1)


async def examine(config_path: Path, world: World | None = None) -> list[Finding]:
    """Look at configuration, key, database, clock, Telegram, and what the bot did last. Nothing is changed."""
    world = world or World()
    try:
        config = load_config(config_path)
    except ConfigError as error:
        return [("configuration", problem) for problem in error.problems]
    findings: list[Finding] = [
        _private(config_path),
        _clock(world),
        room(look_at_space(config.database.url, world.free)),
        _alarm(config.alarm),
    ]
    try:
        findings += await _database(config, world)
    except StorageError as error:
        name = "key" if isinstance(error, WrongKey) else "schema" if isinstance(error, WrongSchema) else "database"
        findings.append((name, what_to_do(error)))
    return [*findings, *await _telegram(config, world)]


async def _database(config: Config, world: World) -> list[Finding]:
    """Key, database, schema, and what stands in it. An older database waits for the bot to bring it up to date."""
    db = Database(config.database.url, load_keys(config), now=world.now, rng=world.rng)
    try:
        version = await get_version(db)
    finally:
        await db.close()
    if version < HEAD:
        return [
            ("key", None),
            ("database", None),
            ("schema", "older than this program: start the bot, which updates it"),
        ]
    async with opened(config, world) as db:
        opens: list[Finding] = [("key", None), ("database", None), ("schema", None)]
        integrity, whole = await db.read(integrity_of)
        if not whole:
            return [*opens, integrity]
        try:
            found = await db.read(lambda tx: [*keeping.told(tx, config), *looks(tx, config.detection.budget)])
        except Damaged:
            found = [("what it does", "not to be read, because of those rows")]
        return [*opens, integrity, *found]


def _private(config_path: Path) -> Finding:
    """The file holds the token, unless that comes from elsewhere."""
    open_to_others = config_path.stat().st_mode & 0o077 and "token" in config_path.read_text(encoding="utf-8")
    problem = f"others can read the token in {config_path}: run `chmod 600 {config_path}`"
    return ("configuration", problem if open_to_others else None)


def _clock(world: World) -> Finding:
    late = world.now().year < _OLDEST_CLOCK
    return ("clock", "this machine's clock is behind: set it, and keep it set by NTP" if late else None)


def _alarm(settings: Alarm) -> Finding:
    """Whether anybody outside Telegram would be told; whether they can be, `try-alarm` tries."""
    if settings.command and shutil.which(settings.command[0]) is None:
        return ("alarm", "alarm.command names a program that is not on this machine: give its whole path")
    to = [*ways(settings), *(["ping"] if find_ping(settings) else [])]
    return (f"alarm: {', '.join(to) or 'nobody would be told, see docs/watching.md'}", None)


async def _telegram(config: Config, world: World) -> list[Finding]:
    telegram = TelegramBot(config.token, config.telegram.api_url)
    try:
        await telegram.open()
        hook = await telegram.webhook()
    except PollTrouble as trouble:
        if trouble.kind == "token":
            return [("telegram", "the token is not accepted: get the right one from @BotFather")]
        return [("telegram", f"{config.telegram.api_url} cannot be reached from this machine")]
    finally:
        await telegram.close()
    return [("telegram", None), *_webhook(config, hook, world)]


def _webhook(config: Config, hook: Hook, world: World) -> list[Finding]:
    """How updates come: Telegram must know the address in webhook mode, and none otherwise."""
    if config.telegram.mode == "polling":
        problem = "one is registered, so that Telegram answers no poll: start the bot anew, which takes it away"
        return [("webhook", problem)] if hook.url else []
    if hook.url != config.web.url:
        known = f"{hook.url}, not web.url" if hook.url else "no address"
        return [("webhook", f"Telegram knows {known}: start the bot, which registers it")]
    problem = f"Telegram could not bring everything ({hook.waiting} wait): {hook.error}. Is {hook.url} open to it?"
    return [("webhook", problem if hook.fails(None, world.now()) else None)]


def looks(tx: Tx, budget: float) -> list[Finding]:
    """What stands in the database, looked at one by one; `budget`: signals per check-in, as configured."""
    health = look(tx)
    found = [_in_touch(health), _last_update(health), _waiting(tx, health), _given_up(tx), _set_aside(tx)]
    return [*found, made(health), _calendars(tx, health), *_leaders(tx), *_away(tx), *_readers(tx), *_reports(tx),
            *learned(tx), given(tx, budget)]  # fmt: skip


def _in_touch(health: Health) -> Finding:
    """What it last noted; one that was killed a minute ago could not note that."""
    status, last = health.status, health.status.last_poll_at
    if status.started_at is None:
        return ("bot running", "it has not run yet: start it with `alliance-bot run`")
    if status.stopped_at is not None:
        return (
            "bot running",
            f"it was stopped {ago(health.now - status.stopped_at)}: start it with `alliance-bot run`",
        )
    if last is None:
        started = ago(health.now - status.started_at)
        return ("bot running", f"it was started {started}, and was not in touch with Telegram yet: is it running?")
    noted = ago(health.now - last)
    if health.in_touch:
        return (f"bot in touch with Telegram: {noted}", None)
    if health.clock_was_set_back:
        return ("bot running", f"it was last in touch with Telegram {noted}: was the clock set back?")
    return ("bot running", f"it was last in touch with Telegram {noted}: is it running, and is this machine online?")


def _calendars(tx: Tx, health: Health) -> Finding:
    """Those of therapists, who are told themselves; and that they are looked at."""
    name, oldest = f"calendars ({calendars.count_calendars(tx)} connected)", calendars.find_oldest_look(tx)
    if health.in_touch and oldest is not None and health.now - oldest > _LOOK_TOO_OLD:
        return (name, f"one should have been read {ago(health.now - oldest)}. The log says why, at `calendar`")
    failing = calendars.count_failures(tx, health.now - TOLD_AFTER)
    why = ", ".join(f"{number} {failure}" for failure, number in sorted(failing.items()))
    problem = f"not to be read for two hours or more: {why}. Whose they are, has been told; docs/calendar.md says more"
    return (name, problem if failing else None)


def _last_update(health: Health) -> Finding:
    last = health.status.last_update_at
    return (f"last update taken: {'none yet' if last is None else ago(health.now - last)}", None)


def _waiting(tx: Tx, health: Health) -> Finding:
    oldest, problem = health.oldest_unsent_alert, None
    if oldest is not None and health.alert_is_late:
        problem = f"one that was due {ago(health.now - oldest)} is not sent yet"
    return (f"alerts ({alerts.count_unseen(tx)} not seen yet)", problem)


def _given_up(tx: Tx) -> Finding:
    """What went on failing, and was tried no more; whom it was for, they have not got it."""
    lost = given_up(tx)
    told = ", ".join(f"{number} {purpose}" for purpose, number in sorted(lost.items()))
    problem = f"given up in the last week: {told}. The log says why, at `undeliverable`"
    return ("what goes out", problem if lost else None)


def _set_aside(tx: Tx) -> Finding:
    kept = len(updates.list_set_aside(tx))
    problem = (
        f"{kept} kept: `alliance-bot set-aside list` says their numbers, and `alliance-bot set-aside replay UPDATE` "
        "takes one again once its fault is mended"
    )
    return ("updates set aside", problem if kept else None)


def _leaders(tx: Tx) -> list[Finding]:
    """Of each programme: somebody learns of what stays unread, somebody invites, and Telegram can reach them."""
    known = programmes.list_programmes(tx)
    if not known:
        return [("programmes", "there is none yet: `alliance-bot programme add`")]
    missing = {Role.SUPERVISOR: "only managers learn of alerts that stay unseen", Role.MANAGER: "nobody can invite"}
    findings: list[Finding] = []
    for programme in known:
        for role, meaning in missing.items():
            problem = _who_is_missing(tx, programme, role, meaning)
            if problem is not None:
                findings.append((f"{role} of {programme.name}", problem))
    return findings or [("supervisors and managers", None)]


def _away(tx: Tx) -> list[Finding]:
    """Therapists who are away, or are within a week, and for whom nobody stands in."""
    findings: list[Finding] = []
    for programme in programmes.list_programmes(tx):
        known = absences.list_of_programme(tx, programme.id)
        now = [each for each in known if each.runs_at(tx.now)]
        soon = [each for each in known if tx.now < each.begins_at < tx.now + _WEEK and each.chosen_id is None]
        alone = sum(who_covers(tx, programme.id, each.person_id) is None for each in now)
        ahead = 0 if programme.names_stand_ins else len(soon)
        told = [f"{count} {whose}" for count, whose in ((alone, "away now"), (ahead, "away within a week")) if count]
        if told:
            problem = f"nobody stands in for {' and '.join(told)}: a supervisor names somebody with /waiting"
            findings.append((f"therapists of {programme.name} who are away", problem))
    return findings


def _readers(tx: Tx) -> list[Finding]:
    """Programmes whose own words say that only one person reads, which a stand-in makes untrue. Only in English."""
    return [
        (
            f"who reads comments in {each.name}",
            f"clients are told {each.comment_readers!r}, and whoever stands in reads them too: say it without 'only', "
            f"with `alliance-bot programme set {quote(each.name)} --comment-readers TEXT`",
        )
        for each in programmes.list_programmes(tx)
        if _ONLY.search(each.comment_readers)
    ]


def _reports(tx: Tx) -> list[Finding]:
    """What each programme gave out is as it was, and against which margin its reports test."""
    findings: list[Finding] = []
    for programme in programmes.list_programmes(tx):
        kept, margin = releases.list_releases(tx, programme.id), margins.find_margin(tx, programme.id)
        declared = "no margin declared" if margin is None else f"margin {margin.told} points"
        changed = ", ".join(each.period for each in kept if not each.is_whole)
        problem = (
            f"not what was given out: {changed}. Somebody changed it by hand: restore the newest backup from before"
        )
        name = f"reports of {programme.name}: {len(kept)} given out, {declared}"
        findings.append((name, problem if changed else None))
    return findings


def _who_is_missing(tx: Tx, programme: Programme, role: Role, meaning: str) -> str | None:
    command = f"`alliance-bot invite {role} --programme {quote(programme.name)}`"
    holders = [people.get_person(tx, each) for each in people.list_holders(tx, programme.id, role)]
    if not holders:
        return f"{meaning}: {command}"
    if any(person.unreachable_at is None for person in holders):
        return None
    who = "the only one" if len(holders) == 1 else f"none of the {len(holders)}"
    cannot = "cannot" if len(holders) == 1 else "can"
    return f"Telegram {cannot} reach {who}, so {meaning}: let them open the bot's chat again, or {command}"
