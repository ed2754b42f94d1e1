"""A caseload moves by the command line, and what a programme's zone had computed follows it."""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.admin import opened
from bot.config import load_config
from handlers.alerts import raising
from handlers.alerts.grounds import Ground
from handlers.cover.stand_in_begins import begin_stand_in
from handlers.ground.turn import Site, Turn
from handlers.leaders.staff_leaving import leave
from handlers.sessions.session import ended
from handlers.when.hours import day_span
from storage import alerts, check_ins, pairs, people, programmes, stand_ins
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.people import Role
from storage.tables import alerts as steps
from storage.tables import outgoing
from tests.bot.test_cli import Cli, cli, ready

__all__ = ["cli", "ready"]  # fixtures
NORTH = ("--programme", "North Clinic")
MOVE = ("caseload", "move", *NORTH)


def _cast(tx: Tx) -> dict[str, int]:
    """Two therapists, one who left, and a client of the first."""
    (programme,) = programmes.list_programmes(tx)
    who = {name: people.add_person(tx, n, language="en", zone="UTC").id for n, name in
           enumerate(("Dr. Kim", "Dr. Lee", "Dr. Gone", "client"), 5)}  # fmt: skip
    for name in ("Dr. Kim", "Dr. Lee", "Dr. Gone"):
        people.add_role(tx, who[name], programme.id, Role.THERAPIST)
        people.set_name(tx, who[name], programme.id, Role.THERAPIST, name)
    for therapist in ("Dr. Kim", "Dr. Gone"):
        pair = pairs.add_pair(tx, programme.id, who[therapist], "K7")
        pairs.mark_opened(tx, pair.id, who["client"])
        pairs.mark_consented(tx, pair.id, "1")
    people.end_role(tx, who["Dr. Gone"], programme.id, Role.THERAPIST)
    return who


async def test_a_caseload_moves_once_it_is_sure_and_everybody_is_told(ready: Cli) -> None:
    async with opened(load_config(ready.config)) as db:
        who = await db.write(_cast)
        listed = json.loads((await ready.do("caseload", "list", *NORTH, "--json")).said)
        assert [(each["name"], each["connected"]) for each in listed] == [
            ("Dr. Gone", False), ("Dr. Kim", True), ("Dr. Lee", True),
        ]  # fmt: skip
        # A program that rounds large numbers, as JavaScript does, gives these back as they are.
        assert {each["name"]: each["number"] for each in listed} == {
            name: str(who[name]) for name in ("Dr. Gone", "Dr. Kim", "Dr. Lee")
        }
        options = (*MOVE, "--from", "dr. kim", "--to", str(who["Dr. Lee"]), "--client", "k7")
        looked = await ready.do(*options, "--dry-run")
        assert f"from Dr. Kim ({who['Dr. Kim']}) to Dr. Lee ({who['Dr. Lee']}): 1. Nothing was changed." in looked.said
        assert (await ready.do(*options, answers=("n",))).status != 0
        assert [p.state for p in await db.read(lambda tx: pairs.list_pairs_of_therapist(tx, who["Dr. Lee"]))] == []
        done = json.loads((await ready.do(*options, "--yes", "--json")).said)
        assert done == {"from": str(who["Dr. Kim"]), "to": str(who["Dr. Lee"]), "clients": 1, "moved": True}
        (later,) = await db.read(lambda tx: pairs.list_pairs_of_therapist(tx, who["Dr. Lee"]))
        assert (later.code, later.consented_at) == ("K7", None)
        told = await db.read(_notices)
    assert {(who["client"], "consent"), (who["Dr. Lee"], "clients_came"), (who["Dr. Kim"], "clients_went")} <= told


def _notices(tx: Tx) -> set[tuple[int, str]]:
    return {(row.person_id, str(row.args.get("about"))) for row in tx.conn.execute(select(outgoing))}


async def test_what_cannot_move_is_refused_with_every_reason(ready: Cli) -> None:
    async with opened(load_config(ready.config)) as db:
        who = await db.write(_cast)
    for options, problems in (
        (("--from", "Dr. No", "--to", "Dr. Nay"), ("--from: no therapist", "--to: no therapist")),
        (("--from", "Dr. Kim", "--to", "dr. kim"), ("--from and --to are the same",)),
        (("--from", "Dr. Kim", "--to", "Dr. Gone", "--client", "X9"), ("no longer connected", "has the code X9")),
        (("--from", "Dr. Lee", "--to", "Dr. Kim"), ("Dr. Lee has no client who can move",)),
    ):
        refused = await ready.do(*MOVE, *options, "--yes")
        assert refused.status == 1
        for problem in problems:
            assert problem in refused.said
    nowhere = await ready.do("caseload", "list", "--programme", "Nowhere")
    assert "There is no programme called 'Nowhere'" in nowhere.said
    async with opened(load_config(ready.config)) as db:
        states = await db.read(lambda tx: [p.state for p in pairs.list_pairs_of_therapist(tx, who["Dr. Kim"])])
    assert states == ["active"]


def _waiting_alert(tx: Tx, who: dict[str, int]) -> int:
    """Of the client of who left: nobody is in charge, so its steps are in the programme's own time."""
    (pair,) = pairs.list_pairs_of_therapist(tx, who["Dr. Kim"])
    ended(Turn(tx, Site("a_bot"), people.get_person(tx, who["Dr. Kim"])), pair=pair.id, modality="video", minutes=0)
    (told,) = check_ins.list_of_pair(tx, pair.id, CheckInState.PLANNED)
    raising.raise_alert(tx, Site("a_bot"), told, [Ground("comment", outright=True, details={})])
    leave(tx, programmes.get_programme(tx, pair.programme_id), who["Dr. Kim"], Role.THERAPIST)
    found = alerts.find_open_alert(tx, pair.id)
    assert found is not None
    return found.id


def _repeated_at(tx: Tx, alert: int) -> datetime:
    found: datetime = tx.conn.execute(select(steps).where(steps.c.id == alert)).one().next_step_at
    return found


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
async def test_what_was_computed_in_a_programmes_zone_follows_a_new_one(ready: Cli, zone: str) -> None:
    last = (datetime.now(UTC) + timedelta(days=9)).date()
    async with opened(load_config(ready.config)) as db:
        who = await db.write(_cast)
        (programme,) = await db.read(programmes.list_programmes)
        until = day_span(last, "Europe/Berlin")[1]
        made = await db.write(lambda tx: begin_stand_in(
            tx, programme, who["Dr. Gone"], who["Dr. Lee"], named_by=who["Dr. Kim"], until=until))  # fmt: skip
        alert = await db.write(lambda tx: _waiting_alert(tx, who))
        before = await db.read(lambda tx: _repeated_at(tx, alert))
        done = await ready.do("programme", "set", "North Clinic", "--zone", zone, "--yes")
        assert done.status == 0
        now_until = (await db.read(lambda tx: stand_ins.get_stand_in(tx, made.id))).until
        assert now_until == day_span(last, zone)[1] != until
        after = await db.read(lambda tx: _repeated_at(tx, alert))
    assert after != before
    assert after.astimezone(ZoneInfo(zone)).hour == 9
