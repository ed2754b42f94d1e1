"""The whole journey on Bot API servers that others wrote: on a good line, and on one that breaks as lines do."""

import os
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.sandbox import Person
from storage.outgoing import Purpose
from storage.tables import alerts, check_ins, outgoing, people
from tests.cast import staged
from tests.foreign.abroad import Abroad, newest_with
from tests.foreign.proxy import at_random
from tests.foreign.servers import LOOSE, STRICT, Kind, running
from tests.journeys.test_main_journey import main_journey
from tests.stage import TOKEN, Clock, Stage

pytestmark = pytest.mark.waits
SERVERS = pytest.mark.parametrize("kind", [LOOSE, STRICT], ids=lambda kind: kind.name)
SEED = int(os.environ.get("SEED", "1"))
BROKEN_SHARE = 0.4
EDITS = (Purpose.COLLAPSE, Purpose.DELETION)


@asynccontextmanager
async def abroad(folder: Path, kind: Kind) -> AsyncIterator[tuple[Stage, Abroad]]:
    """The bot at this server, and the phones of whoever is there."""
    async with running(kind) as server:
        made: list[Abroad] = []

        def telegram(clock: Clock) -> Abroad:
            made.append(Abroad(server, token=TOKEN, now=clock))
            return made[0]

        async with staged(folder, telegram=telegram) as stage:
            yield stage, made[0]


@SERVERS
async def test_the_main_journey_on_a_good_line(tmp_path: Path, kind: Kind) -> None:
    async with abroad(tmp_path, kind) as (stage, _):
        await stage.set_up()
        await main_journey(stage)
        rows = [row for row in await stage.rows(outgoing) if row["purpose"] != "commands"]
        assert not [row for row in rows if row["state"] == "failed"]
        made = [row for row in rows if row["state"] == "done" and row["purpose"] not in EDITS]
        assert len(stage.sandbox.notifications) == len(made)  # however oddly it answers, nothing was sent twice


@SERVERS
async def test_the_journey_on_a_line_that_breaks(tmp_path: Path, kind: Kind) -> None:
    """Two calls in five break, in nineteen ways. Nothing is lost, nobody is taken to be gone, and everybody gets
    through, be it at the third tap.
    """
    print(f"seed {SEED}")
    async with abroad(tmp_path, kind) as (stage, there):
        await stage.set_up()
        for _ in range(4):
            await stage.check_in("Mostly", "Fully", "Fully", "No")
        there.proxy.breaks = at_random(random.Random(SEED), BROKEN_SHARE, keeps=kind.keeps)

        await through(stage, stage.therapist, "/session", "Video", "Just now")
        await stage.pass_time(minutes=31)
        await through(stage, stage.client, None, "Begin", "A little", "A little", "Partly", "Strongly", "Send")
        await through(stage, stage.client, None, "Nothing to add", "My therapist may bring it up")
        await through(stage, stage.therapist, None, "Show", "Seen")
        await stage.pass_time(hours=3)

        assert len(there.proxy.met) > 12, there.proxy.met
        (alert,) = await stage.rows(alerts)
        assert alert["seen_at"] is not None
        sent = [row for row in await stage.rows(check_ins) if row["state"] == "sent"]
        assert len(sent) == 5
        assert all(row["unreachable_at"] is None for row in await stage.rows(people))
        assert not [
            row for row in await stage.rows(outgoing) if row["state"] == "failed" and row["purpose"] != "commands"
        ]

        there.proxy.breaks = lambda method: None
        await stage.pass_time(hours=1)
        await stage.check_in(
            "Yes, it helped", "Mostly", "Fully", "Fully", "No"
        )  # and afterwards everything is as it was


async def through(stage: Stage, person: Person, command: str | None, *labels: str) -> None:
    """What a patient person does: write, wait, tap, and tap again when nothing has changed."""
    if command is not None:
        person.send_text(command)
        await stage.settle()
    for here, there in zip(labels, [*labels[1:], None], strict=True):
        await _tap_until(stage, person, here, there)


async def _tap_until(stage: Stage, person: Person, label: str, until: str | None) -> None:
    tapped = False
    for _ in range(80):
        shown = newest_with(person, label)
        if tapped and (shown is None if until is None else newest_with(person, until) is not None):
            return
        if shown is not None:
            person.tap(shown.message_id, next(each for each in shown.labels if each.startswith(label)))
            tapped = True
            await stage.settle()
        else:
            await stage.pass_time(minutes=20)
    raise AssertionError(f"{person.name} never got past {label!r}: {stage.seen(person)[-3:]}")
