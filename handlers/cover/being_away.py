"""A therapist is away from an instant to another: who stands in, and what happens when it begins and ends.

While it is to come, nothing changes for anybody but what was planned for that time. When it begins, whoever was chosen
stands in, or somebody by the rule, where the programme wants that; failing them, the supervisors are told at once that
nobody does. What stands in the rows is looked at with every beat, so that whatever happens to a stand-in is noticed.
"""

from datetime import datetime

from handlers.alerts import unseen
from handlers.cover import choosing
from handlers.cover.stand_in_begins import begin_stand_in
from handlers.cover.stand_in_ends import TO_THERAPISTS, end_stand_in
from handlers.sessions.planned_meetings import look_ahead_for
from handlers.who.absent import who_covers
from handlers.who.notice import notify, put_away_said
from storage import absences, people, stand_ins
from storage.absences import Absence
from storage.database import Tx
from storage.outgoing_keys import About, key_now
from storage.people import Person, Role
from storage.programmes import get_programme
from storage.stand_ins import StandIn

UNCOVERED, TO_STAND_IN, OWN, BACK = "away_uncovered", "to_stand_in", "away_detail", "away_over"


def joined_with(tx: Tx, programme_id: int, person_id: int, begins: datetime, ends: datetime) -> list[Absence]:
    """What this therapist said before of days that overlap with these, or touch them: it becomes one."""
    own = absences.list_absences(tx, programme_id, person_id)
    return [each for each in own if each.begins_at <= ends and begins <= each.ends_at]


def set_away(
    tx: Tx, programme_id: int, person_id: int, begins: datetime, ends: datetime, chosen: int | None
) -> Absence:
    """They are away in that time; what overlaps with it becomes one with it."""
    before = joined_with(tx, programme_id, person_id, begins, ends)
    for each in before[1:]:
        call_off(tx, each)
    if before:
        begins, ends = min(begins, before[0].begins_at), max(ends, *(each.ends_at for each in before))
        return change(tx, before[0], begins, ends, chosen)
    made = absences.add_absence(tx, programme_id, person_id, begins, ends, chosen)
    _settle(tx, made, told=None)
    return absences.get_absence(tx, made.id)


def change(tx: Tx, absence: Absence, begins: datetime, ends: datetime, chosen: int | None) -> Absence:
    """Other days, or somebody else: everybody whom it concerns is told. What has begun keeps its beginning."""
    if absence.is_over(tx.now):
        return absence
    begins = absence.begins_at if absence.begun_at is not None else begins
    absences.set_span(tx, absence.id, begins, ends)
    absences.set_chosen(tx, absence.id, chosen)
    absences.mark_uncovered(tx, absence.id, None)
    link = _link(tx, absence)
    if link is not None and link.ended_at is not None:
        absences.mark_covered(tx, absence.id, None)  # whoever it was may be chosen again
    _settle(tx, absences.get_absence(tx, absence.id), told=absence.chosen_id)
    return absences.get_absence(tx, absence.id)


def choose(tx: Tx, absence: Absence, chosen: int | None) -> Absence:
    """This colleague is to stand in, or does from now on; None: nobody is chosen."""
    return change(tx, absence, absence.begins_at, absence.ends_at, chosen)


def choose_for(tx: Tx, absence: Absence, chosen: int) -> None:
    """Somebody who leads says who stands in; the therapist is told."""
    now = choose(tx, absence, chosen)
    if now.begun_at is None and not now.is_over(tx.now):
        _tell(tx, now, people.get_person(tx, now.person_id), OWN)


def _settle(tx: Tx, absence: Absence, *, told: int | None) -> None:
    """What was said holds from now on. `told`: who knew so far that they are to stand in."""
    look_ahead_for(tx, absence.person_id)
    if absence.begins_at <= tx.now:
        _begin(tx, absence)
        return
    for each in dict.fromkeys(each for each in (absence.chosen_id, told) if each is not None):
        _tell(tx, absence, people.get_person(tx, each), TO_STAND_IN)
    if absence.chosen_id is None:
        _tell_supervisors(tx, absence)


def call_off(tx: Tx, absence: Absence) -> None:
    """They are not away after all, or are back early; nothing happens where it is over already."""
    if absence.is_over(tx.now):
        return
    if absence.begun_at is not None:
        end(tx, absence)
        return
    absences.mark_ended(tx, absence)
    look_ahead_for(tx, absence.person_id)
    if absence.chosen_id is not None:
        _tell(tx, absence, people.get_person(tx, absence.chosen_id), TO_STAND_IN)


def decline(tx: Tx, absence: Absence) -> None:
    """Who was to stand in cannot: somebody else by the rule, or the therapist and the supervisors are told."""
    if absence.begun_at is not None or absence.chosen_id is None:
        return
    who = _by_rule(tx, absence, absence.chosen_id)
    absences.set_chosen(tx, absence.id, who)
    now = absences.get_absence(tx, absence.id)
    _tell(tx, now, people.get_person(tx, absence.person_id), OWN)
    if who is None:
        _tell_supervisors(tx, now)
    else:
        _tell(tx, now, people.get_person(tx, who), TO_STAND_IN)


def look(tx: Tx, absence: Absence) -> None:
    """Time has passed, or something has happened to who stands in: it begins, ends, or wants somebody."""
    if absence.ends_at <= tx.now:
        end(tx, absence)
    elif absence.begun_at is None:
        look_ahead_for(tx, absence.person_id)
        _begin(tx, absence)
    elif who_covers(tx, absence.programme_id, absence.person_id) is None:
        if absence.uncovered_at is None:
            _cover(tx, absence)
    elif absence.uncovered_at is not None:
        absences.mark_uncovered(tx, absence.id, None)


def _begin(tx: Tx, absence: Absence) -> None:
    if absence.begun_at is None:
        absences.mark_begun(tx, absence.id)
    _cover(tx, absences.get_absence(tx, absence.id))


def end(tx: Tx, absence: Absence) -> None:
    """They are back: nobody stands in on their word any more, and what nobody has seen comes to them."""
    absences.mark_ended(tx, absence)
    look_ahead_for(tx, absence.person_id)
    link = _link(tx, absence)
    if link is not None and (link.ended_at is None or link.ended_at >= absence.ends_at):
        end_stand_in(tx, link)  # who comes back is told so, and what happened meanwhile
    elif absence.begun_at is not None and people.holds(tx, absence.person_id, absence.programme_id, Role.THERAPIST):
        _tell(tx, absence, people.get_person(tx, absence.person_id), BACK)


def _cover(tx: Tx, absence: Absence) -> None:
    """Somebody stands in until it ends, or else the supervisors are told that nobody does."""
    programme = get_programme(tx, absence.programme_id)
    who = _whom(tx, absence)
    running = stand_ins.find_stand_in_for(tx, programme.id, absence.person_id)
    if who is not None and not _does_already(absence, who, running):
        running = begin_stand_in(
            tx, programme, absence.person_id, who, named_by=absence.person_id, until=absence.ends_at
        )
        absences.set_chosen(tx, absence.id, who)
        absences.mark_covered(tx, absence.id, running.id)
    if who_covers(tx, programme.id, absence.person_id) is not None:
        absences.mark_uncovered(tx, absence.id, None)
    elif absence.uncovered_at is None:
        absences.mark_uncovered(tx, absence.id, tx.now)
        _tell_supervisors(tx, absence)
        for alert in unseen.list_unseen_by(tx, people.get_person(tx, absence.person_id)):
            unseen.tell_undeliverable(tx, alert)


def _does_already(absence: Absence, who: int, running: StandIn | None) -> bool:
    """Whether this one stands in as long as it lasts; who was named for longer by somebody else does so for longer."""
    if running is None or running.person_id != who:
        return False
    return running.until == absence.ends_at or (running.id != absence.stand_in_id and running.until > absence.ends_at)


def _whom(tx: Tx, absence: Absence) -> int | None:
    """Who was chosen, if they are there; else who stands in already; else somebody by the rule. Nobody whom a
    supervisor has let go from it.
    """
    link, chosen = _link(tx, absence), absence.chosen_id
    let_go = link.person_id if link is not None and link.ended_at is not None else None
    here = (absence.programme_id, absence.person_id)
    if chosen is not None and chosen != let_go and choosing.can_stand_in(tx, *here, chosen):
        return chosen
    return None if who_covers(tx, *here) is not None else _by_rule(tx, absence, chosen, let_go)


def _link(tx: Tx, absence: Absence) -> StandIn | None:
    """Who stands in on the word of this absence, or did."""
    return None if absence.stand_in_id is None else stand_ins.get_stand_in(tx, absence.stand_in_id)


def _by_rule(tx: Tx, absence: Absence, *but: int | None) -> int | None:
    if not get_programme(tx, absence.programme_id).names_stand_ins:
        return None
    begins, ends = max(absence.begins_at, tx.now), absence.ends_at
    others = [each for each in but if each is not None]
    return choosing.find_by_rule(tx, absence.programme_id, absence.person_id, begins, ends, others)


def _tell(tx: Tx, absence: Absence, person: Person, view: str) -> None:
    if view in TO_THERAPISTS:
        put_away_said(tx, person.id, TO_THERAPISTS)
    notify(tx, person, key_now(tx, About.AWAY, absence.id, person.id, view), view, {"absence": absence.id})


def _tell_supervisors(tx: Tx, absence: Absence) -> None:
    """Every supervisor who can be reached, or failing them every such manager, but for who is away themselves."""
    for role in (Role.SUPERVISOR, Role.MANAGER):
        holders = [people.get_person(tx, each) for each in people.list_holders(tx, absence.programme_id, role)]
        told = [each for each in holders if each.unreachable_at is None and each.id != absence.person_id]
        for person in told:
            _tell(tx, absence, person, UNCOVERED)
        if told:
            return


def leave(tx: Tx, programme_id: int, person_id: int) -> None:
    """They are a therapist there no longer: they are not away from it, and are to stand in for nobody."""
    for each in absences.list_of_programme(tx, programme_id):
        if each.person_id == person_id:
            absences.mark_ended(tx, each)
        elif each.chosen_id == person_id:
            decline(tx, each)
