"""Who is connected, for a manager: the staff by name, clients as a rounded number; and who leaves."""

from datetime import timedelta

from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Button, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.joining.invite import start_invite
from handlers.leaders.deaths import death_button
from handlers.leaders.endings import end_button
from handlers.leaders.move_clients import move_button
from handlers.leaders.name_stand_in import start_stand_in
from handlers.leaders.staff_leaving import leave
from handlers.who.acting import staff_name, staff_names
from handlers.who.rights import Do, get_proven, programmes_where
from reports.figures.month import clients_of, month_to_tell
from reports.figures.periods import Length, period_in
from storage import people, programmes
from storage.people import Role
from storage.programmes import Programme

_BY_NAME = (Role.THERAPIST, Role.SUPERVISOR, Role.MANAGER)


def _name(turn: Turn, person: int, programme: Programme, role: str) -> str:
    return staff_name(turn, person, programme.id, Role(role))


def _is_last_manager(turn: Turn, programme: Programme, person: int, role: str) -> bool:
    """Whether nobody who can be reached would manage this programme without them."""
    if role != Role.MANAGER:
        return False
    others = [each for each in people.list_holders(turn.tx, programme.id, Role.MANAGER) if each != person]
    with turn.tx.sparing():
        known = turn.tx.of_each(others, lambda each: people.get_person(turn.tx, each))
    return all(each.unreachable_at is not None for each in known)


# Commands and taps


@command("people")
def on_people(turn: Turn, argument: str = "") -> Show:
    """`/people`."""
    return show(connected)


@action
def start_people(turn: Turn) -> Show:
    """The same, from a button."""
    return on_people(turn)


@action
def who_leaves(turn: Turn, *, programme: int) -> Show:
    """Somebody leaves."""
    return show(leaver, programme=get_proven(turn, Do.MANAGE_PEOPLE, programmes.get_programme, programme).id)


@action
def ask_leave(turn: Turn, *, programme: int, person: int, role: str) -> Show:
    """This one?"""
    return show(
        leave_question,
        programme=get_proven(turn, Do.MANAGE_PEOPLE, programmes.get_programme, programme).id,
        person=person,
        role=role,
    )


@action
def let_leave(turn: Turn, *, programme: int, person: int, role: str) -> Show:
    """They are this no longer, from this moment on."""
    found = get_proven(turn, Do.MANAGE_PEOPLE, programmes.get_programme, programme)
    if _is_last_manager(turn, found, person, role):
        return ask_leave(turn, programme=programme, person=person, role=role)
    leave(turn.tx, found, person, Role(role))
    return show(has_left, programme=programme, person=person, role=role)


# Screens


@view
@leaving_out
def connected(turn: Turn) -> Screen:
    """Everybody in each of the manager's programmes."""
    led = programmes_where(turn.tx, turn.person, Do.MANAGE_PEOPLE)
    if not led:
        return Screen(nothing(turn, "people-not-yours"))
    several = len(led) > 1
    leave = [_programme_button(turn, "button-somebody-leaves", each, several=several) for each in led]
    invite = button(turn.words.plain("button-invite"), start_invite)
    foot = [make(turn, each, *([each.name] if several else [])) for each in led for make in (end_button, death_button)]
    text = "\n\n".join(_about(turn, each) for each in led)
    return Screen(text, column(invite, *leave), protect=True, foot=column(*foot))


def _programme_button(turn: Turn, label: str, programme: Programme, *, several: bool) -> Button:
    text = turn.words.plain(label)
    return button(
        turn.words.in_a_row([text, programme.name], "two-names") if several else text,
        who_leaves,
        programme=programme.id,
    )


def _about(turn: Turn, programme: Programme) -> str:
    words, lines = turn.words, [turn.words("people-in", programme=programme.name)]
    for role in _BY_NAME:
        names = sorted(staff_names(turn, programme.id, role).values())
        lines.append(words(f"people-{role}", names=words.in_a_row(names) or nothing(turn, "people-none") or "…"))
    return "\n".join([*lines, _clients(turn, programme)])


def _clients(turn: Turn, programme: Programme) -> str:
    """How many there were in a month that is over, by the rules of reports: nobody is seen to come or to go."""
    words, zone, month = turn.words, programme.zone, month_to_tell(turn.tx, programme)
    if month is None:
        first = period_in(programmes.get_created_at(turn.tx, programme.id), zone, Length.MONTH)
        return words("people-clients-later", day=words.long_date(first.settles_at(zone), zone))
    last = month.ends_at(zone) - timedelta(seconds=1)
    span = {"begins": words.date(month.begins_at(zone), zone), "ends": words.long_date(last, zone)}
    clients = clients_of(turn.tx, programme, month)
    return (
        words("people-clients-hidden", **span) if clients is None else words("people-clients", clients=clients, **span)
    )


@view
@leaving_out
def leaver(turn: Turn, *, programme: int) -> Screen:
    """Who leaves?"""
    found = get_proven(turn, Do.MANAGE_PEOPLE, programmes.get_programme, programme)
    buttons = [
        button(turn.words.plain(f"leaver-{role}", name=name), ask_leave, programme=programme, person=each,
               role=role.value)
        for role in _BY_NAME
        for each, name in staff_names(turn, found.id, role).items()
    ]  # fmt: skip
    text = turn.words("leaver-who") if buttons else nothing(turn, "leaver-nobody")
    return Screen(text, column(*buttons), protect=True)


@view
def leave_question(turn: Turn, *, programme: int, person: int, role: str) -> Screen:
    """What it means. It is the same whether or not a therapist has clients: that is not the manager's to know."""
    found, words = get_proven(turn, Do.MANAGE_PEOPLE, programmes.get_programme, programme), turn.words
    if _is_last_manager(turn, found, person, role):
        invite = button(words.plain("button-invite"), start_invite)
        back = way_back(words.plain("button-back"), who_leaves, programme=programme)
        return Screen(words("leave-last-manager", programme=found.name), column(invite, back), protect=True)
    first = button(words.plain("button-stand-in-first"), start_stand_in, programme=programme)
    return Screen(
        words(f"leave-{role}", name=_name(turn, person, found, role), programme=found.name),
        column(
            first if role == Role.THERAPIST else None,
            move_button(turn, found) if role == Role.THERAPIST else None,
            button(words.plain("button-let-leave"), let_leave, programme=programme, person=person, role=role),
            way_back(words.plain("button-back"), who_leaves, programme=programme),
        ),
        protect=True,
    )


@view
def has_left(turn: Turn, *, programme: int, person: int, role: str) -> Screen:
    """Done."""
    found = get_proven(turn, Do.MANAGE_PEOPLE, programmes.get_programme, programme)
    return Screen(turn.words("has-left", name=_name(turn, person, found, role), programme=found.name), protect=True)
