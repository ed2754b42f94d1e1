"""Who is away now, and whether somebody is there all the same at the end of the line of those who stand in."""

from collections.abc import Callable
from datetime import datetime
from functools import cache

from handlers.ground.turn import Turn
from handlers.when.hours import day_begins
from storage import absences, handovers, people
from storage.absences import Absence
from storage.database import Tx
from storage.pairs import Pair
from storage.people import Person, Role
from storage.stand_ins import StandIn, find_stand_in_for


def is_away(tx: Tx, programme_id: int, person_id: int) -> bool:
    """Whether this therapist said that they are away now."""
    return absences.find_absence(tx, programme_id, person_id) is not None


def back_at(tx: Tx, person: Person) -> datetime | None:
    """When this therapist is back, where they are away from every programme now; None: they are there."""
    held = [each.programme_id for each in people.list_memberships(tx, person.id) if each.role is Role.THERAPIST]
    running = [absences.find_absence(tx, each, person.id) for each in held]
    ends = [each.ends_at for each in running if each is not None]
    return min(ends) if held and len(ends) == len(held) else None


def who_covers(tx: Tx, programme_id: int, therapist_id: int) -> int | None:
    """Who is told what is new about this therapist's clients, and is not away; None: nobody is there."""
    passed = [therapist_id]
    while (link := find_stand_in_for(tx, programme_id, passed[-1])) is not None:
        if link.person_id in passed or not people.holds(tx, link.person_id, programme_id, Role.THERAPIST):
            break
        passed.append(link.person_id)
    return None if is_away(tx, programme_id, passed[-1]) else passed[-1]


def goes_on_into(tx: Tx, programme_id: int, therapist_id: int, begins: datetime) -> StandIn | None:
    """Who stands in now, and still does when a time to come begins; None: nobody."""
    running = find_stand_in_for(tx, programme_id, therapist_id)
    return running if running is not None and running.until > begins else None


def leaves_out(tx: Tx, pair: Pair, at: datetime) -> bool:
    """Whether the pair's therapist is away at this instant, so that what is merely planned then is not held."""
    return times_out(tx, pair, at)(at)


def times_out(tx: Tx, pair: Pair, after: datetime) -> Callable[[datetime], bool]:
    """The same of any instant after this one. A client who is handed over for a while is met by that colleague."""
    who_meets = meets(tx, pair)

    @cache
    def away(who: int) -> list[Absence]:
        return [each for each in absences.list_spans(tx, pair.programme_id, who, after) if not each.meets]

    def is_out(at: datetime) -> bool:
        return any(each.begins_at <= at < each.ends_at for each in away(who_meets(at)))

    return is_out


def meets(tx: Tx, pair: Pair) -> Callable[[datetime], int]:
    """Who meets the client at an instant: the therapist, or the colleague to whom they are handed over then."""
    handed = handovers.list_of_pair(tx, pair.id)
    return lambda at: next((each.person_id for each in handed if each.held_at(at)), pair.therapist_id)


def span_in_words(turn: Turn, absence: Absence) -> dict[str, str]:
    """From when until when (`span`), and when it ends, on the wall of whoever reads it: whole days where they are whole
    there, a single one by itself.
    """
    whole = [day_begins(at, turn.person.zone) == at for at in (absence.begins_at, absence.ends_at)]
    begins = _moment(turn, absence.begins_at, whole=whole[0])
    ends = _moment(turn, _last(turn, absence), whole=whole[1])
    alone = all(whole) and begins == ends
    return {"span": begins if alone else turn.words.plain("days-span", begins=begins, ends=ends), "ends": ends}


def _last(turn: Turn, absence: Absence) -> datetime:
    """When it ends; where that is midnight, the day before, which is the last one whole."""
    zone, ends = turn.person.zone, absence.ends_at
    return day_begins(ends, zone, days=-1) if day_begins(ends, zone) == ends else ends


def _moment(turn: Turn, at: datetime, *, whole: bool) -> str:
    day = turn.words.coming_date(at, turn.now, turn.person.zone)
    return day if whole else turn.words.moment(day, at, turn.person.zone)


def dates_in_words(turn: Turn, absence: Absence) -> str:
    """The same for a button, without the days of the week and the times."""
    begins, ends = turn.date(absence.begins_at), turn.date(_last(turn, absence))
    return begins if begins == ends else turn.words.plain("days-span", begins=begins, ends=ends)
