"""What the journeys of supervisors and managers share: a colleague, and a stand-in by the way a supervisor takes."""

from sqlalchemy import update

from bot.sandbox import Person
from storage.people import Role
from storage.tables import programmes
from tests.stage import Stage


async def colleague(stage: Stage, name: str) -> Person:
    """One more therapist of the programme."""
    person = stage.sandbox.add_person(name)
    await stage.join(person, Role.THERAPIST)
    await stage.say_name(person, name)
    await stage.tap(person, "Yes, that is right")
    return person


async def choose_stand_in(stage: Stage, by: Person, name: str) -> None:
    """From /waiting to the question until when; for Dr. Kim."""
    await stage.say(by, "/waiting")
    await stage.tap(by, "Name a stand-in")
    await stage.tap(by, "Dr. Kim")
    if "Somebody else, or another day" in by.last.labels:
        await stage.tap(by, "Somebody else, or another day")
    await stage.tap(by, name)


async def name_stand_in(stage: Stage, by: Person, name: str = "Dr. Lee", until: str = "For two weeks") -> None:
    """The whole way."""
    await choose_stand_in(stage, by, name)
    await stage.tap(by, until)


async def let_leave(stage: Stage, whom: str = "Dr. Kim, therapist") -> None:
    """The manager lets somebody leave."""
    await stage.say(stage.manager, "/people")
    for label in ("Somebody leaves", whom, "Let them leave now"):
        await stage.tap(stage.manager, label)


async def supervisors_read(stage: Stage) -> None:
    """As if the programme had been set up so."""
    await stage.app.db.write(lambda tx: tx.conn.execute(update(programmes).values(supervisors_read=True)))


async def end_stand_in(stage: Stage, by: Person) -> None:
    """The supervisor ends it, on a screen opened anew."""
    await stage.say(by, "/waiting")
    for label in ("Name a stand-in", "Dr. Kim (now Dr. Lee)", "End it now"):
        await stage.tap(by, label)


async def everything_new(stage: Stage, person: Person) -> str:
    """Open whatever is new on this phone; all that it shows then."""
    while any("Show" in message.labels for message in person.messages):
        await stage.tap(person, "Show")
    return "\n".join(message.text for message in person.messages)
