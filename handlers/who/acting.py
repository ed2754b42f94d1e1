"""Who looks after a pair now: its therapist, or a colleague who stands in, or, once the therapist has left, nobody."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from handlers.ground.turn import Turn
from handlers.when.hours import day_begins
from handlers.who.notice import notify
from storage import people
from storage.database import Tx
from storage.handovers import Handover, find_handover, list_handovers_to, list_of_pair
from storage.pairs import Pair, PairState, get_pair, has_active_pairs, list_pairs_of_therapist
from storage.people import Named, Person, Role, plain_name
from storage.programmes import get_programme
from storage.stand_ins import StandIn, find_stand_in_for, list_of_programme, list_stand_ins_by


def read_in(tx: Tx, pair: Pair) -> Pair | None:
    """The pair whose therapist reads what is said in this one: itself, or, once its client goes on with another
    therapist, that later one if the client agreed to it; None: nobody.
    """
    while pair.state is PairState.MOVED:
        if not pair.read_on or pair.moved_to_id is None:
            return None
        pair = get_pair(tx, pair.moved_to_id)
    return pair


def stand_ins_for(tx: Tx, pair: Pair) -> list[StandIn]:
    """Who stands in for this pair's therapist now, who for them, and so on: the last of them is in charge.

    It begins with a colleague to whom this one client is handed over for a while, wherever the therapist is; where that
    leads back to the therapist, it is as without. Nobody stands in who is the pair's client, or a therapist no longer:
    it ends before them.
    """
    later = read_in(tx, pair)
    if later is None:
        return []
    handed = find_handover(tx, later.id)
    if handed is not None:
        found, beyond = _line(tx, later, as_stand_in(later, handed))
        if found and beyond != later.therapist_id:
            return found
    return _line(tx, later, find_stand_in_for(tx, later.programme_id, later.therapist_id))[0]


def _line(tx: Tx, pair: Pair, link: StandIn | None) -> tuple[list[StandIn], int | None]:
    """The line that begins so, and who would be the next, who cannot be."""
    found: list[StandIn] = []
    while link is not None:
        passed = {pair.client_id, pair.therapist_id, *(each.person_id for each in found)}
        if link.person_id in passed or not people.holds(tx, link.person_id, pair.programme_id, Role.THERAPIST):
            return found, link.person_id
        found.append(link)
        link = find_stand_in_for(tx, pair.programme_id, link.person_id)
    return found, None


def as_stand_in(pair: Pair, handed: Handover) -> StandIn:
    """A handover for a while as the first in the line of those who stand in."""
    return StandIn(
        handed.id,
        pair.programme_id,
        pair.therapist_id,
        handed.person_id,
        handed.until,
        handed.ended_at,
        handed.named_at,
    )


def leads_back(tx: Tx, pair: Pair, handed: Handover) -> bool:
    """Whether a handover that holds now makes no difference, as its line leads back to the therapist."""
    return handed.lasts_at(tx.now) and all(link.id != handed.id for link in stand_ins_for(tx, pair))


def first_in_charge(tx: Tx, pair: Pair) -> int:
    """Whose client this is now: of a colleague for a while, or else of the therapist, be they there or not."""
    handed = find_handover(tx, pair.id)
    return pair.therapist_id if handed is None else handed.person_id


def stands_in_for(tx: Tx, person_id: int) -> list[tuple[int, int]]:
    """For whom this person stands in now, and for whom those do: as (programme, therapist), the nearest first."""
    found: list[tuple[int, int]] = []
    for link in list_stand_ins_by(tx, person_id):
        if all((link.programme_id, each) not in found for each in (link.therapist_id, person_id)):
            found.append((link.programme_id, link.therapist_id))
    for programme_id, therapist_id in found:  # it grows meanwhile
        for link in list_stand_ins_by(tx, therapist_id):
            further = (programme_id, link.therapist_id)
            if link.programme_id == programme_id and link.therapist_id != person_id and further not in found:
                found.append(further)
    return found


def therapist_in_charge(tx: Tx, pair: Pair) -> Person | None:
    """Who is told what is new about this pair; None: the therapist has left, and nobody stands in; or the client goes
    on with another one, who may not read it.
    """
    standing_in = stand_ins_for(tx, pair)
    if standing_in:
        return people.get_person(tx, standing_in[-1].person_id)
    later = read_in(tx, pair)
    if later is None or not people.holds(tx, later.therapist_id, later.programme_id, Role.THERAPIST):
        return None
    return people.get_person(tx, later.therapist_id)


def was_in_charge(tx: Tx, pair_id: int, therapist_id: int, at: datetime) -> int:
    """Who was told what was new about this therapist's pair at that time: they, or the last of who stood in then."""
    pair = get_pair(tx, pair_id)
    handed = next((each.person_id for each in list_of_pair(tx, pair_id) if each.held_at(at)), None)
    held = {each.therapist_id: each for each in list_of_programme(tx, pair.programme_id) if each.held_at(at)}
    if handed not in (None, pair.client_id, therapist_id):
        who, beyond = _last_held(held, handed, {pair.client_id, therapist_id})
        if beyond != therapist_id:
            return who
    return _last_held(held, therapist_id, {pair.client_id})[0]


def _last_held(held: Mapping[int, StandIn], first: int, passed: set[int | None]) -> tuple[int, int | None]:
    """The last of the line that began with this person, and who would have been the next, who could not be."""
    who = first
    passed.add(who)
    while (link := held.get(who)) is not None:
        if link.person_id in passed:
            return who, link.person_id
        who = link.person_id
        passed.add(who)
    return who, None


def tell_in_charge(tx: Tx, pair: Pair, key: str, view: str, args: Mapping[str, Any], *, silent: bool = False) -> None:
    """Tell whoever looks after this pair that there is something new, if somebody does: where it waits, who does when
    it goes out.
    """
    person = therapist_in_charge(tx, pair)
    if person is not None:
        notify(tx, person, key, view, args, silent=silent, of_pair=pair.id)


def colleague_name(turn: Turn, person_id: int, programme_id: int) -> str:
    """How a therapist of this programme is called there; two of one name are told apart."""
    return staff_name(turn, person_id, programme_id, Role.THERAPIST)


def staff_name(turn: Turn, person_id: int, programme_id: int, role: Role) -> str:
    """How somebody is called in this role; with when they joined where another one, still there, has the same name."""
    name = people.find_name(turn.tx, person_id, programme_id, role)
    if name is None:
        return turn.words.plain(f"a-{role}")
    joined = people.list_namesakes(turn.tx, name, programme_id, role)
    there = [at for each, at in joined.items() if each == person_id or _is_there(turn.tx, each, programme_id, role)]
    return told_apart(turn, name, joined[person_id], there)


def staff_names(turn: Turn, programme_id: int, role: Role) -> dict[int, str]:
    """How everybody is called who holds this role now, as `staff_name` says it: all at once."""
    alike = defaultdict[str, list[Named]](list)
    named = people.list_named(turn.tx, programme_id, role)
    for each in named:
        if each.name is not None:
            alike[plain_name(each.name)].append(each)
    return {
        each.person_id: turn.words.plain(f"a-{role}") if each.name is None
        else _among(turn, each, each.name, alike[plain_name(each.name)], programme_id, role)
        for each in named if not each.has_left
    }  # fmt: skip


def _among(turn: Turn, one: Named, name: str, alike: Sequence[Named], programme_id: int, role: Role) -> str:
    there = [
        each.joined_at
        for each in alike
        if not each.has_left or (role is Role.THERAPIST and has_active_pairs(turn.tx, each.person_id, programme_id))
    ]
    return told_apart(turn, name, one.joined_at, there)


def _is_there(tx: Tx, person_id: int, programme_id: int, role: Role) -> bool:
    """Whether they are this still, or clients are theirs still."""
    if people.holds(tx, person_id, programme_id, role):
        return True
    return role is Role.THERAPIST and has_active_pairs(tx, person_id, programme_id)


def told_apart(turn: Turn, name: str, since: datetime, all_since: Collection[datetime]) -> str:
    """A name, with the day of `since` where there are others of this name, and the time where these began that day."""
    if len(all_since) < 2:
        return name
    day, zone = turn.words.whole_date(since, turn.person.zone), turn.person.zone
    that_day = [at for at in all_since if turn.words.whole_date(at, zone) == day]
    if len(that_day) < 2:
        return turn.words.plain("name-since-day", name=name, day=turn.words.long_date(since, zone))
    number = sorted(that_day).index(since) + 1
    same_minute = len({turn.time(at) for at in that_day}) < len(that_day)
    message = "name-since-number" if same_minute else "name-since-time"
    day = turn.words.long_date(since, zone)
    return turn.words.plain(message, name=name, day=day, time=turn.time(since), number=number)


def last_day(turn: Turn, *stand_ins: StandIn) -> str:
    """The day with whose end it ends, where the programme is, or the moment where it ends in a day; of several, each
    for the one before, the first to end.
    """
    zone = get_programme(turn.tx, stand_ins[0].programme_id).zone
    until = min(each.until for each in stand_ins)
    for wall in (zone, turn.person.zone):
        if day_begins(until, wall) == until:
            return turn.words.day(until - timedelta(seconds=1), turn.now, wall)
    return turn.moment(until)


def about_stand_in(turn: Turn, stand_in: StandIn) -> dict[str, str]:
    """How a text names who is away, who stands in, where, and until when."""
    return {
        "therapist": colleague_name(turn, stand_in.therapist_id, stand_in.programme_id),
        "colleague": colleague_name(turn, stand_in.person_id, stand_in.programme_id),
        "programme": get_programme(turn.tx, stand_in.programme_id).name,
        "day": last_day(turn, stand_in),
    }


def line_told(turn: Turn, pair: Pair) -> list[dict[str, str]]:
    """Who stands in for this client's therapist, one after the other, each as `about_stand_in`; as long as all before
    them do.
    """
    found = stand_ins_for(turn.tx, pair)
    days = [last_day(turn, *found[: place + 1]) for place in range(len(found))]
    return [{**about_stand_in(turn, link), "day": day} for link, day in zip(found, days, strict=True)]


def code_of(turn: Turn, pair: Pair) -> str:
    """The client's code; with the therapist's name where that is a colleague of whoever reads it."""
    if pair.therapist_id == turn.person.id:
        return pair.code
    therapist = colleague_name(turn, pair.therapist_id, pair.programme_id)
    return turn.words.plain("code-of", code=pair.code, therapist=therapist)


def concerned_by(tx: Tx, programme_id: int, therapist_id: int) -> list[int]:
    """This therapist, and those for whom they stand in: whoever is in charge of their clients changes too."""
    return [therapist_id, *(each for programme, each in stands_in_for(tx, therapist_id) if programme == programme_id)]


def active_pairs_of(tx: Tx, programme_id: int, therapist_ids: Collection[int]) -> list[Pair]:
    """The pairs of these therapists in this programme whose clients take part."""
    own = [pair for each in therapist_ids for pair in list_pairs_of_therapist(tx, each)]
    return [pair for pair in own if pair.programme_id == programme_id and pair.state is PairState.ACTIVE]


def active_pairs_with(tx: Tx, programme_id: int, therapist_ids: Collection[int]) -> list[Pair]:
    """The same that are these people's now: without those handed over for a while, and with those handed to them."""
    own = active_pairs_of(tx, programme_id, therapist_ids)
    came = [get_pair(tx, each.pair_id) for who in therapist_ids for each in list_handovers_to(tx, who)]
    own += [each for each in came if each.programme_id == programme_id and each.state is PairState.ACTIVE]
    found = {each.id: each for each in own if first_in_charge(tx, each) in therapist_ids}
    return list(found.values())
