"""People who read without buttons, on the stage: they type the number of a line where a test says that they tap.

What tests look at is what stands above the lines, which are taken off each message once they have been read.
"""

import re
from dataclasses import replace

from bot.sandbox import Message, Person, Sandbox
from handlers.ground.languages import languages
from handlers.ground.words import words_of
from storage import people
from storage.database import Tx
from tests.pseudo import english

_LINES = re.compile(r"(?:\A|\n\n)((?:\d+: [^\n]+(?:\n|\Z))+)\Z")
_PREVIEW = re.compile(r"(?:\A|\n\n)[01]: .*", re.DOTALL)
_ASKED_BACK = ("by-text-which", "by-text-earlier", "by-text-or-words")


class Lines:
    """The numbers of the lines of every message on a stage."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._world = sandbox.world
        self._numbers: dict[tuple[int, int], list[str]] = {}

    def take_off(self) -> None:
        """Read the lines of what has come, and take them off it; and off what lit up a phone."""
        for person in self._world.people.values():
            for message in person.chat.values():
                found = _LINES.search(message.text) if message.from_bot and message.buttons else None
                numbers = [] if found is None else [each.split(":")[0] for each in found[1].splitlines()]
                if found is not None and len(numbers) == len(message.labels):
                    self._numbers[person.id, message.message_id] = numbers
                    message.text = message.text[: found.start()]
        notes = self._world.notifications
        for place, note in enumerate(notes):
            notes[place] = replace(note, text=_PREVIEW.sub("", note.text))

    def type_line(self, person: Person, message: Message, label: str) -> int | None:
        """Type the number of the line that says this; to the message itself, where another came after it. Returns the
        number of what was typed; None where that message has no lines.
        """
        numbers = self._numbers.get((person.id, message.message_id))
        if numbers is None or len(numbers) != len(message.labels):
            return None
        is_last = person.last.message_id == message.message_id
        number = numbers[message.labels.index(label)]
        person.send_text(number, reply_to=None if is_last else message.message_id)
        return max(person.chat)

    def asked_back(self, person: Person, label: str) -> str | None:
        """Where it is asked which of two is meant: what this one is called there; of several that say the same, the
        newest, with when it came.
        """
        asks = {english(words_of(each)(message)) for each in languages() for message in _ASKED_BACK}
        if person.last.text not in asks:
            return None
        return next((each for each in person.last.labels if each == label or each.startswith(f"{label}, ")), None)


def read_by_text(tx: Tx, sandbox: Sandbox) -> None:
    """Everybody of this sandbox whom the bot knows reads without buttons from now on."""
    for each in sandbox.world.people.values():
        person = people.find_by_chat(tx, each.id)
        if person is not None and not person.by_text:
            people.set_by_text(tx, person.id, by_text=True)
