"""Programmes, people, roles, pairs and invitations."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from storage import invitations, pairs, people, programmes
from storage.database import Database, Tx
from storage.errors import NotThere
from storage.pairs import PairState
from storage.people import Membership, Role
from storage.tables import outgoing as outgoing_table
from storage.tables import people as people_table
from storage.tables import roles as roles_table
from tests.stage import Clock
from tests.storage.make import Maker, database, rows

LASTS = timedelta(hours=72)


async def test_a_programme_is_found_by_its_name_which_only_one_has(db: Database, make: Maker) -> None:
    programme = await make.programme()
    assert await db.read(lambda tx: programmes.find_programme(tx, programme.name)) == programme
    assert await db.read(lambda tx: programmes.get_programme(tx, programme.id)) == programme
    assert await db.read(lambda tx: programmes.find_programme(tx, "another")) is None
    with pytest.raises(IntegrityError):
        await db.write(
            lambda tx: programmes.add_programme(
                tx, programme.name, language="en", zone="UTC", signpost="s", contact="c", comment_readers="r"
            )
        )
    assert await db.read(programmes.list_programmes) == [programme]


async def test_one_account_is_one_person(db: Database, make: Maker) -> None:
    person = await make.person()
    assert await db.read(lambda tx: people.find_by_chat(tx, person.chat_id)) == person
    assert await db.read(lambda tx: people.find_by_chat(tx, person.chat_id + 1)) is None
    with pytest.raises(IntegrityError):
        await db.write(lambda tx: people.add_person(tx, person.chat_id, language="en", zone="UTC"))


async def test_what_a_person_chose_is_kept(db: Database, make: Maker) -> None:
    person = await make.person()

    def choose(tx: Tx) -> None:
        people.set_zone(tx, person.id, "Asia/Kathmandu")
        people.set_quiet(tx, person.id, ("22:00", "07:00"))
        people.set_awaiting(tx, person.id, "take_comment", {"check_in": 2**61})

    await db.write(choose)
    found = await db.read(lambda tx: people.get_person(tx, person.id))
    assert (found.zone, found.quiet) == ("Asia/Kathmandu", ("22:00", "07:00"))
    assert (found.awaiting, found.awaiting_args) == ("take_comment", {"check_in": 2**61})
    await db.write(lambda tx: people.set_awaiting(tx, person.id, None))
    await db.write(lambda tx: people.set_quiet(tx, person.id, None))
    found = await db.read(lambda tx: people.get_person(tx, person.id))
    assert (found.awaiting, found.awaiting_args, found.quiet) == (None, None, None)


async def test_somebody_is_lost_once_and_comes_back(db: Database, make: Maker) -> None:
    person = await make.person()
    assert await db.write(lambda tx: people.mark_unreachable(tx, person.id))
    assert not await db.write(lambda tx: people.mark_unreachable(tx, person.id))
    await db.write(lambda tx: people.mark_reachable(tx, person.id))
    assert await db.read(lambda tx: people.get_person(tx, person.id)) == person


async def test_a_role_is_held_once_whatever_is_given_twice(db: Database, make: Maker) -> None:
    person, programme = await make.person(), await make.programme()

    def give(tx: Tx) -> None:
        people.add_role(tx, person.id, programme.id, Role.THERAPIST)

    await db.write(give)
    await db.write(lambda tx: people.set_name(tx, person.id, programme.id, Role.THERAPIST, "Dr. Kim"))
    await db.write(give)
    expected = [Membership(person.id, programme.id, Role.THERAPIST)]
    assert await db.read(lambda tx: people.list_memberships(tx, person.id)) == expected
    assert await db.read(lambda tx: people.list_holders(tx, programme.id, Role.THERAPIST)) == [person.id]
    assert await db.read(lambda tx: people.list_holders(tx, programme.id, Role.MANAGER)) == []
    assert await db.read(lambda tx: people.find_name(tx, person.id, programme.id, Role.THERAPIST)) == "Dr. Kim"
    assert await db.read(lambda tx: people.find_name(tx, person.id, programme.id, Role.MANAGER)) is None
    with pytest.raises(NotThere):
        await db.write(lambda tx: people.set_name(tx, person.id, programme.id, Role.MANAGER, "nobody"))


async def test_namesakes_are_found_also_where_an_older_program_wrote_the_name(db: Database, make: Maker) -> None:
    programme, staff = await make.programme(), [(await make.person()).id for _ in range(4)]

    def join(tx: Tx) -> None:
        for person, name in zip(staff, ("Dr. Kim", "dr.  KIM", "Dr. Kim", "Dr. Lee"), strict=True):
            people.add_role(tx, person, programme.id, Role.THERAPIST)
            people.set_name(tx, person, programme.id, Role.THERAPIST, name)
        older = update(roles_table).where(roles_table.c.person_id.in_(staff[1:]))
        tx.conn.execute(older.values(name_index=None))

    async def namesakes() -> set[int]:
        return set(await db.read(lambda tx: people.list_namesakes(tx, "Dr. Kim", programme.id, Role.THERAPIST)))

    await db.write(join)
    assert await namesakes() == set(staff[:3])
    assert [await db.write(people.index_names) for _ in range(2)] == [3, 0]
    assert await namesakes() == set(staff[:3])


async def test_strangers_are_forgotten_and_everybody_else_is_not(db: Database, make: Maker, clock: Clock) -> None:
    stranger, manager, pair = await make.person(), await make.person(), await make.pair()
    await make.outgoing(stranger, "reply")
    await db.write(lambda tx: people.add_role(tx, manager.id, pair.programme_id, Role.MANAGER))
    clock.advance(days=8)
    young = await make.person()
    assert await db.write(lambda tx: people.delete_strangers(tx, tx.now - timedelta(days=7))) == 1
    assert await rows(db, outgoing_table) == []
    kept = {row["id"] for row in await rows(db, people_table)}
    assert kept == {manager.id, pair.therapist_id, pair.client_id, young.id}
    await db.write(lambda tx: people.delete_person(tx, young.id))
    with pytest.raises(NotThere):
        await db.read(lambda tx: people.get_person(tx, young.id))


async def test_a_stranger_of_long_ago_is_come_upon_by_chance(
    db: Database, make: Maker, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not everybody is looked at each time, for that would take longer and longer."""
    monkeypatch.setattr(people, "_DAYS_BEFORE", 10)
    await make.person()
    clock.advance(days=65, hours=1)
    tries, found = 0, 0
    while not found:
        found, tries = await db.write(lambda tx: people.delete_strangers(tx, tx.now)), tries + 1
    assert (found, tries > 1) == (1, True)
    assert await rows(db, people_table) == []


async def test_a_pair_goes_from_invited_to_active(db: Database, make: Maker) -> None:
    programme, therapist, client = await make.programme(), await make.person(), await make.person()
    pair = await db.write(lambda tx: pairs.add_pair(tx, programme.id, therapist.id, "K7"))
    assert (pair.state, pair.client_id, pair.code) == (PairState.INVITED, None, "K7")
    await db.write(lambda tx: pairs.mark_opened(tx, pair.id, client.id))
    await db.write(lambda tx: pairs.mark_declined(tx, pair.id))
    await db.write(lambda tx: pairs.mark_consented(tx, pair.id, "1"))
    await db.write(lambda tx: pairs.set_therapist_called(tx, pair.id, "Kim"))
    found = await db.read(lambda tx: pairs.get_pair(tx, pair.id))
    assert (found.state, found.client_id, found.therapist_called) == (PairState.ACTIVE, client.id, "Kim")
    assert await db.read(lambda tx: pairs.list_pairs_of_client(tx, client.id)) == [found]
    assert await db.read(lambda tx: pairs.list_pairs_of_therapist(tx, therapist.id)) == [found]


async def test_a_code_is_one_therapists_own_whatever_its_case(db: Database, make: Maker) -> None:
    programme, one, other = await make.programme(), await make.person(), await make.person()
    pair = await db.write(lambda tx: pairs.add_pair(tx, programme.id, one.id, "Straße 7"))
    assert await db.read(lambda tx: pairs.find_pair_by_code(tx, one.id, "STRASSE 7")) == pair
    assert await db.read(lambda tx: pairs.find_pair_by_code(tx, other.id, "Straße 7")) is None
    with pytest.raises(IntegrityError):
        await db.write(lambda tx: pairs.add_pair(tx, programme.id, one.id, "straße 7"))
    await db.write(lambda tx: pairs.add_pair(tx, programme.id, other.id, "Straße 7"))


async def test_an_invitation_works_once_within_its_time_and_tries(db: Database, make: Maker, clock: Clock) -> None:
    programme = await make.programme()

    def invite(tx: Tx) -> tuple[invitations.Invitation, str, str]:
        return invitations.add_invitation(tx, programme.id, Role.THERAPIST, pair_id=None, invited_by=None, lasts=LASTS)

    made, token, code = await db.write(invite)
    assert await db.read(lambda tx: invitations.find_invitation(tx, token)) == made
    assert await db.read(lambda tx: invitations.find_invitation(tx, token[::-1])) is None
    assert made.works_at(clock())
    assert not made.works_at(clock() + LASTS)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    for left in range(invitations.TRIES - 1, 0, -1):
        assert not await db.write(lambda tx: invitations.try_code(tx, made, wrong))
        found = await db.read(lambda tx: invitations.get_invitation(tx, made.id))
        assert (found.tries_left, found.works_at(clock())) == (left, True)
    assert await db.write(lambda tx: invitations.try_code(tx, made, code))
    assert not (await db.read(lambda tx: invitations.get_invitation(tx, made.id))).works_at(clock())


async def test_guesses_at_the_same_time_all_count(db: Database, make: Maker, url: str, clock: Clock) -> None:
    programme = await make.programme()
    made, _, code = await db.write(
        lambda tx: invitations.add_invitation(
            tx, programme.id, Role.MANAGER, pair_id=None, invited_by=None, lasts=LASTS
        )
    )
    wrong = f"{(int(code) + 1) % 10**6:06}"
    other = database(url, clock, seed=2)
    try:
        await asyncio.gather(
            *(on.write(lambda tx: invitations.try_code(tx, made, wrong)) for on in (db, other, db, other, db))
        )
    finally:
        await other.close()
    assert not (await db.read(lambda tx: invitations.get_invitation(tx, made.id))).works_at(clock())


async def test_a_new_invitation_of_a_pair_ends_the_one_before(db: Database, make: Maker, clock: Clock) -> None:
    pair = await make.pair()

    def invite(tx: Tx) -> invitations.Invitation:
        return invitations.add_invitation(
            tx, pair.programme_id, Role.CLIENT, pair_id=pair.id, invited_by=pair.therapist_id, lasts=LASTS
        )[0]

    first, second = await db.write(invite), await db.write(invite)
    assert not (await db.read(lambda tx: invitations.get_invitation(tx, first.id))).works_at(clock())
    assert (await db.read(lambda tx: invitations.get_invitation(tx, second.id))).works_at(clock())
