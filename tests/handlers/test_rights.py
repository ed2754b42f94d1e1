"""Rights: who may do what to which object, generated whole; whatever is not granted is refused."""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from sqlalchemy import update

from handlers.who.caseload import caseload_of
from handlers.who.rights import Do, NotAllowed, may, programmes_where, prove, roles_towards
from storage import alerts, check_ins, pairs, people, programmes, sessions, stand_ins, tables
from storage.alerts import Alert
from storage.check_ins import CheckIn
from storage.database import Tx
from storage.pairs import Pair, PairState
from storage.people import Person, Role
from storage.programmes import Programme
from storage.sessions import Modality, Session
from storage.stand_ins import StandIn
from storage.tables import roles
from tests.stage import Stage

GRANTED = {
    ("client", Do.CONSENT, Pair), ("client", Do.ANSWER, CheckIn), ("client", Do.REPORT_OWN, Pair),
    ("therapist", Do.REPORT, Pair), ("therapist", Do.REPORT, Session), ("therapist", Do.SEE_CONNECTED, Pair),
    ("therapist", Do.SEE_HISTORY, Pair), ("newcomer", Do.TAKE_OVER, Pair), ("therapist", Do.CLOSE, Pair),
    ("therapist", Do.OWN_VIEW, Pair), ("therapist", Do.HAND_OVER, Pair),
    ("therapist", Do.TIE_ROOM, Pair),
    ("therapist", Do.SEE, Alert), ("therapist", Do.RESPOND, Alert),
    ("therapist", Do.INVITE_CLIENT, Programme), ("therapist", Do.INVITE_CLIENT, Pair),
    ("colleague", Do.INVITE_CLIENT, Programme),
    ("therapist", Do.BE_AWAY, Programme), ("colleague", Do.BE_AWAY, Programme),
    ("therapist", Do.COUNT_OWN, Programme), ("colleague", Do.COUNT_OWN, Programme),
    ("supervisor", Do.SEE_WAITING, Alert), ("manager", Do.SEE_WAITING, Alert),
    ("manager", Do.INVITE_THERAPIST, Programme), ("manager", Do.INVITE_SUPERVISOR, Programme),
    ("manager", Do.INVITE_MANAGER, Programme),
    ("supervisor", Do.SEE_WAITING, Programme), ("supervisor", Do.NAME_STAND_IN, Programme),
    ("supervisor", Do.MOVE_CLIENTS, Programme), ("manager", Do.MOVE_CLIENTS, Programme),
    ("supervisor", Do.NOTE_DEATH, Programme), ("manager", Do.NOTE_DEATH, Programme),
    ("supervisor", Do.NOTE_END, Programme), ("manager", Do.NOTE_END, Programme),
    ("manager", Do.NAME_STAND_IN, Programme), ("manager", Do.MANAGE_PEOPLE, Programme),
    ("manager", Do.SEE_FIGURES, Programme),
}  # fmt: skip


def cast_of(tx: Tx, *, read: bool = False, agreed: str = "1") -> tuple[dict[str, Person], list[Any]]:
    """One person of each kind, and one object of each kind that the first therapist's pair has."""

    def programme(name: str) -> Programme:
        texts: dict[str, Any] = {"signpost": "112", "contact": "C", "comment_readers": "R"}
        return programmes.add_programme(tx, name, language="en", zone="UTC", supervisors_read=read, **texts)

    here, elsewhere = programme("Here"), programme("Elsewhere")
    names = [
        "client",
        "therapist",
        "colleague",
        "supervisor",
        "manager",
        "other client",
        "stranger",
        "outsider",
        "left",
        "newcomer",
    ]
    who = {name: people.add_person(tx, 1000 + n, language="en", zone="UTC") for n, name in enumerate(names)}
    for name, role in (("therapist", Role.THERAPIST), ("colleague", Role.THERAPIST),
                       ("supervisor", Role.SUPERVISOR), ("manager", Role.MANAGER)):  # fmt: skip
        people.add_role(tx, who[name].id, here.id, role)
    for role in (Role.THERAPIST, Role.SUPERVISOR, Role.MANAGER):
        people.add_role(tx, who["outsider"].id, elsewhere.id, role)
    pair = pairs.add_pair(tx, here.id, who["therapist"].id, "K7")
    pairs.mark_opened(tx, pair.id, who["client"].id)
    pairs.mark_consented(tx, pair.id, agreed)
    pairs.mark_newcomer(tx, pair.id, who["newcomer"].id)
    other = pairs.add_pair(tx, here.id, who["colleague"].id, "M3")
    pairs.mark_opened(tx, other.id, who["other client"].id)
    pairs.mark_consented(tx, other.id, "1")
    session = sessions.add_session(tx, pair.id, Modality.VIDEO, tx.now, who["therapist"].id)
    check_in = check_ins.add_check_in(tx, session.id, pair.id, instrument="own", version=1, step="first", due_at=tx.now)
    alert = alerts.add_alert(tx, pair.id, check_in.id)
    return who, [here, pairs.get_pair(tx, pair.id), session, check_in, alert]


Granted = set[tuple[str, Do, type[Any]]]


def check_matrix(tx: Tx, who: dict[str, Person], things: list[Any], granted: Granted) -> int:
    """Everybody may do exactly what is granted."""
    for (name, person), do, thing in product(who.items(), Do, things):
        allowed = (name, do, type(thing)) in granted
        assert may(tx, person, do, thing) is allowed, (name, do, type(thing).__name__)
        if allowed:
            prove(tx, person, do, thing)
        else:
            with pytest.raises(NotAllowed) as refusal:
                prove(tx, person, do, thing)
            assert str(refusal.value).startswith(f"person {person.id} may not {do} {type(thing).__name__}")
    return len(who) * len(Do) * len(things)


async def test_the_whole_matrix_of_rights(stage: Stage) -> None:
    assert await stage.app.db.write(lambda tx: check_matrix(tx, *cast_of(tx), GRANTED)) >= 8 * 10 * 5


def as_stand_in() -> Granted:
    """What the therapist may towards the pair, and all of it a colleague too; but for how it was, that it ended, and
    where it meets.
    """
    own = {(do, thing) for name, do, thing in GRANTED if name == "therapist" and thing is not Programme}
    theirs = (Do.CLOSE, Do.OWN_VIEW, Do.HAND_OVER, Do.TIE_ROOM)
    same = {("colleague", do, thing) for do, thing in own if do not in theirs}
    return GRANTED | same


def name_colleague(tx: Tx, who: dict[str, Person], here: Programme, **lasts: float) -> StandIn:
    until = tx.now + timedelta(**lasts)
    keys = (here.id, who["therapist"].id, who["colleague"].id)
    return stand_ins.add_stand_in(tx, *keys, named_by=who["supervisor"].id, until=until)


async def test_who_stands_in_has_the_therapists_rights_until_the_instant_it_ends(stage: Stage) -> None:
    def lasting(tx: Tx) -> None:
        who, things = cast_of(tx)
        named = name_colleague(tx, who, things[0], hours=1)
        check_matrix(tx, who, things, as_stand_in())
        assert len(caseload_of(tx, who["colleague"])) == 2
        check_matrix(replace(tx, now=named.until), who, things, GRANTED)
        assert len(caseload_of(replace(tx, now=named.until), who["colleague"])) == 1
        stand_ins.mark_ended(tx, named.id)
        check_matrix(tx, who, things, GRANTED)

    await stage.app.db.write(lasting)


async def test_who_stands_in_and_is_a_therapist_no_longer_has_no_rights(stage: Stage) -> None:
    def check(tx: Tx) -> None:
        who, things = cast_of(tx)
        name_colleague(tx, who, things[0], hours=1)
        people.end_role(tx, who["colleague"].id, things[0].id, Role.THERAPIST)
        check_matrix(tx, who, things, {each for each in GRANTED if each[0] != "colleague"})
        assert caseload_of(tx, who["colleague"]) == []

    await stage.app.db.write(check)


async def test_who_stands_in_for_somebody_who_has_left_can_say_that_it_has_ended(stage: Stage) -> None:
    def check(tx: Tx) -> None:
        who, things = cast_of(tx)
        name_colleague(tx, who, things[0], hours=1)
        people.end_role(tx, who["therapist"].id, things[0].id, Role.THERAPIST)
        assert {do for do in Do if may(tx, who["colleague"], do, things[1])} >= {Do.CLOSE, Do.REPORT}
        for do in (Do.OWN_VIEW, Do.HAND_OVER, Do.TIE_ROOM):
            assert not may(tx, who["colleague"], do, things[1])
        assert not any(may(tx, who[name], Do.CLOSE, things[1]) for name in who if name != "colleague")

    await stage.app.db.write(check)


async def test_nobody_stands_in_for_the_pair_of_which_they_are_the_client(stage: Stage) -> None:
    def check(tx: Tx) -> None:
        who, things = cast_of(tx)
        pairs.mark_opened(tx, things[1].id, who["colleague"].id)
        name_colleague(tx, who, things[0], hours=1)
        assert roles_towards(tx, who["colleague"], pairs.get_pair(tx, things[1].id)) == {Role.CLIENT}
        assert not may(tx, who["colleague"], Do.SEE, things[4])

    await stage.app.db.write(check)


@pytest.mark.parametrize(("read", "agreed", "may_read"), [
    (True, "1r", True), (True, "1", False), (False, "1r", False), (False, "1", False),
])  # fmt: skip
async def test_a_supervisor_reads_only_where_programme_and_client_agree(
    stage: Stage, read: bool, agreed: str, may_read: bool
) -> None:
    granted = GRANTED | ({("supervisor", Do.SEE, Alert)} if may_read else set())
    if read and not may_read:  # what the client agreed to is less than what holds now: they are asked first
        granted -= {("client", Do.REPORT_OWN, Pair)}
    await stage.app.db.write(lambda tx: check_matrix(tx, *cast_of(tx, read=read, agreed=agreed), granted))


async def test_who_has_nothing_to_do_with_it_is_nothing_to_it(stage: Stage) -> None:
    def check(tx: Tx) -> None:
        who, things = cast_of(tx)
        for name, thing in product(("stranger", "outsider"), things):
            assert roles_towards(tx, who[name], thing) == set()

    await stage.app.db.write(check)


async def test_the_caseload_is_the_pairs_of_a_therapist_as_long_as_they_are_one(stage: Stage) -> None:
    def check(tx: Tx) -> None:
        who, (here, pair, *_) = cast_of(tx)
        left = pairs.add_pair(tx, here.id, who["therapist"].id, "L9")
        tx.conn.execute(update(tables.pairs).where(tables.pairs.c.id == left.id).values(state=PairState.LEFT))
        assert [each.id for each in caseload_of(tx, who["therapist"])] == [pair.id]
        for name in set(who) - {"therapist", "colleague"}:
            assert caseload_of(tx, who[name]) == []
        tx.conn.execute(update(roles).where(roles.c.person_id == who["therapist"].id).values(left_at=tx.now))
        assert caseload_of(tx, who["therapist"]) == []

    await stage.app.db.write(check)


_OWN = {
    PairState.ACTIVE: {Do.CONSENT, Do.ANSWER, Do.REPORT_OWN},
    PairState.INVITED: {Do.CONSENT, Do.ANSWER},
    PairState.DECLINED: {Do.CONSENT, Do.ANSWER},
    PairState.STOPPED: {Do.CONSENT},
    PairState.MOVED: {Do.CONSENT},
    PairState.CLOSED: {Do.CONSENT},
    PairState.LEFT: set[Do](),
}
"""What a client may towards their own pair and check-ins: who has stopped can take that back, and nothing else."""


@pytest.mark.parametrize("state", PairState)
async def test_what_clients_may_goes_by_where_they_stand(stage: Stage, state: PairState) -> None:
    def check(tx: Tx) -> None:
        who, things = cast_of(tx)
        tx.conn.execute(update(tables.pairs).where(tables.pairs.c.id == things[1].id).values(state=state))
        here, pair, session, check_in, alert = things[0], pairs.get_pair(tx, things[1].id), *things[2:]
        own = {
            do for do, thing in product(Do, (here, pair, session, check_in, alert)) if may(tx, who["client"], do, thing)
        }
        assert own == _OWN[state]
        assert may(tx, who["client"], Do.ANSWER, pair) is False

    await stage.app.db.write(check)


async def test_nobody_reports_to_a_therapist_who_has_left(stage: Stage) -> None:
    def check(tx: Tx) -> None:
        who, (here, pair, *_) = cast_of(tx)
        people.end_role(tx, who["therapist"].id, here.id, Role.THERAPIST)
        assert not may(tx, who["client"], Do.REPORT_OWN, pair)
        assert may(tx, who["client"], Do.CONSENT, pair)

    await stage.app.db.write(check)


async def test_a_newcomer_stays_what_else_they_are(stage: Stage) -> None:
    """The client's new account may belong to a colleague, or to the manager."""

    def check(tx: Tx) -> None:
        who, (_, pair, *_) = cast_of(tx)
        pairs.mark_newcomer(tx, pair.id, who["manager"].id)
        moving = pairs.get_pair(tx, pair.id)
        assert roles_towards(tx, who["manager"], moving) == {Role.MANAGER, Role.NEWCOMER}
        assert roles_towards(tx, who["newcomer"], moving) == set()

    await stage.app.db.write(check)


async def test_programmes_are_those_to_which_somebody_may_do_it(stage: Stage) -> None:
    def check(tx: Tx) -> None:
        who, (here, *_) = cast_of(tx)
        assert [each.id for each in programmes_where(tx, who["manager"], Do.MANAGE_PEOPLE)] == [here.id]
        assert programmes_where(tx, who["therapist"], Do.MANAGE_PEOPLE) == []
        assert programmes_where(tx, who["client"], Do.MANAGE_PEOPLE) == []
        people.add_role(tx, who["outsider"].id, here.id, Role.THERAPIST)
        led = programmes_where(tx, who["outsider"], Do.MANAGE_PEOPLE)
        assert [each.name for each in led] == ["Elsewhere"]
        assert len(programmes_where(tx, who["outsider"], Do.INVITE_CLIENT)) == 2

    await stage.app.db.write(check)


async def test_who_was_handed_to_and_fro_stands_in_the_caseload_once(stage: Stage) -> None:
    """With the therapist before, the colleague, and that therapist again; and each may read what was said before."""

    def check(tx: Tx) -> None:
        who, (_, pair, *_) = cast_of(tx)
        people.add_role(tx, who["outsider"].id, pair.programme_id, Role.THERAPIST)
        passed = [pair]
        for to in ("outsider", "therapist"):
            later = pairs.add_later(tx, passed[-1], who[to].id)
            pairs.mark_handed_over(tx, passed[-1].id, later.id)
            pairs.mark_read_on(tx, passed[-1].id)
            pairs.mark_consented(tx, later.id, "1")
            passed.append(pairs.get_pair(tx, later.id))
        own = [each.id for each in caseload_of(tx, who["therapist"])]
        assert sorted(own) == sorted(each.id for each in passed)

    await stage.app.db.write(check)
