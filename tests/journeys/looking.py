"""What the tests of journeys look at, in the words that people see."""

from bot.sandbox import Person
from tests.stage import GOOD as GOOD
from tests.stage import Stage

LINE = "Something new for you."
LOW = ("A little", "A little", "Partly", "No")
WORDS = ("Mostly", "Fully", "Fully", "Strongly, still there")


def lines(stage: Stage, person: Person) -> int:
    """How often the neutral line lit up this person's phone."""
    return sum(1 for note in stage.sandbox.notifications if note.person_id == person.id and note.text == LINE)
