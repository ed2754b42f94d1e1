"""Who lives in a quarter: therapists with their clients in four zones, who answer, look, and do nothing strange.

They go away, too, and the work with some clients ends: that stands in `interruptions`.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cached_property
from random import Random

from handlers.when.weekly import next_time
from handlers.who.agreed import CONSENT_VERSION
from storage import digests, pairs, people, programmes
from storage.database import Tx
from storage.pairs import Pair
from storage.people import Person, Role
from storage.sessions import Modality, Source
from tests.simulation.interruptions import Interruptions
from tests.simulation.meetings import PROGRAMME_ZONE, WAYS, ZONES, Client, Meeting, Practice, meetings_of
from tests.simulation.sources import Sources
from tests.simulation.telegram import Phone, Shown
from tests.simulation.town import Town

_QUIET = (("21:00", "08:00"), ("22:00", "07:00"), ("13:00", "15:00"))
_STARTS = ("08:00", "09:15", "11:00", "13:30", "16:00", "18:30")
_DIGEST_AT = ("08:00", "12:00", "16:00", "18:00")
_CLIENT_GOES_ON = ("Send", "Nothing to add", "Begin", "Go on")
_LINE, _LOOKS, _SEEN = "Something new for you.", ("Show",), ("Seen", "●")
_NO_ANSWER = ("✎", "Back", "Do not", "It did not", "The connection", "Rather not", "Add", "Write", "Undo", "My ",
              "I will", "Show")  # fmt: skip
_CLIENT_OPENS, _THERAPIST_OPENS, _ENDS = 0.7, 0.97, 0.98
_MOODS = (4, 4, 4, 3, 3, 3, 2, 1)  # how content: the place of the answer
_MOST_STEPS = 25  # at one message
_OWN_VIEW_OF_EVERY = 3
_HOW_SEEN, _RATHER_NOT = "How did you see it?", "Rather not say"


class Practices:
    """All therapists and all clients, and what is true of their quarter."""

    def __init__(self, town: Town, therapists: int, clients_each: int, days: int) -> None:
        self._town, self.meetings, self.practices = town, list[Meeting](), list[Practice]()
        self._moods: dict[int, int] = {}  # by chat: how content somebody is, 0 to 4
        self._talking: set[int] = set()
        self._steps = Counter[tuple[int, int]]()
        self._pending: set[tuple[int, int]] = set()
        self.interruptions = Interruptions(town)
        programme = town.write(_add_programme)
        self._sources = Sources(town, programme)
        self._staff(programme, Role.SUPERVISOR, ZONES[0])
        for number in range(therapists):
            practice = self._open(programme, ZONES[number % len(ZONES)])
            for place in range(clients_each):
                practice.clients.append(self._add(programme, practice, number * clients_each + place, days))
        self._begin()
        town.telegram.heard = self._heard

    def _phone(self) -> Phone:
        phone = Phone(9000 + len(self._town.telegram.phones))
        self._town.telegram.phones[phone.chat_id] = phone
        return phone

    def _person(self, tx: Tx, phone: Phone, zone: str) -> Person:
        return people.add_person(tx, phone.chat_id, language="en", zone=zone, quiet=self._town.rng.choice(_QUIET))

    def _staff(self, programme: int, role: Role, zone: str) -> Phone:
        phone = self._phone()

        def join(tx: Tx) -> None:
            person = self._person(tx, phone, zone)
            people.add_role(tx, person.id, programme, role)
            people.set_name(tx, person.id, programme, role, f"Dr. {phone.chat_id}")

        self._town.write(join)
        return phone

    def _open(self, programme: int, zone: str) -> Practice:
        phone, rng = self._staff(programme, Role.THERAPIST, zone), self._town.rng
        practice = Practice(phone, zone, (rng.randrange(7), rng.choice(_DIGEST_AT)))

        def choose(tx: Tx) -> None:
            person = _by_chat(tx, phone)
            digests.set_digest(tx, person.id, *practice.digest, next_time(*practice.digest, zone, tx.now))

        self._town.write(choose)
        self.practices.append(practice)
        return practice

    def _add(self, programme: int, practice: Practice, number: int, days: int) -> Client:
        phone, rng = self._phone(), self._town.rng

        def add(tx: Tx) -> Pair:
            person = self._person(tx, phone, rng.choice(ZONES))
            pair = pairs.add_pair(tx, programme, _by_chat(tx, practice.phone).id, f"C{number}")
            pairs.mark_opened(tx, pair.id, person.id)
            pairs.mark_consented(tx, pair.id, CONSENT_VERSION)
            pairs.set_therapist_called(tx, pair.id, "Kim")
            pairs.set_own_view(tx, pair.id, number % _OWN_VIEW_OF_EVERY == 0)
            return pair

        self._moods[phone.chat_id] = rng.choice(_MOODS)
        first = self._town.now.date() + timedelta(days=7 + rng.randrange(5))
        last = self._town.now.date() + timedelta(days=days - 5)
        pair = self._town.write(add)
        return Client(
            number, phone.chat_id, pair.id, pair.therapist_id, practice.zone, first, last, rng.choice(_STARTS),
            rng.choice((1, 2, 2, 4)), rng.choice(list(Modality)), WAYS[number % len(WAYS)],
        )  # fmt: skip

    @cached_property
    def _therapists(self) -> frozenset[int]:
        return frozenset(each.phone.chat_id for each in self.practices)

    @property
    def clients(self) -> Iterable[Client]:
        return (client for practice in self.practices for client in practice.clients)

    def _begin(self) -> None:
        for client in self.clients:
            self._sources.meet(client)
            self.meetings += meetings_of(client, self._town.rng)
        self.interruptions.decide(self.practices, self.meetings)
        for meeting in self.meetings:
            self._sources.hear_of(meeting)
            if Source.CLIENT in meeting.client.ways and meeting.was_held:
                self._tell(meeting)

    # --- behaviour

    def _tell(self, meeting: Meeting) -> None:
        """The client says by themselves how it was, soon afterwards."""
        chat, town = meeting.client.chat_id, self._town
        meeting.heard.add(Source.CLIENT)

        def talk() -> None:
            self._talking.add(chat)
            town.type(town.telegram.phones[chat], "/talk")

        town.later(meeting.ends - town.now + timedelta(minutes=town.rng.uniform(5, 25)), talk)

    def _heard(self, phone: Phone, shown: Shown) -> None:
        key = (phone.chat_id, shown.message_id)
        if phone.chat_id in self.interruptions.not_looking:
            return
        if key in self._pending or self._next(phone, shown, Random(0)) is None or self._steps[key] >= _MOST_STEPS:
            return
        self._steps[key] += 1
        new = shown.sent_at == self._town.now or shown.screen.text == _LINE
        hours = self._town.rng.uniform(0.05, 20)
        talks = phone.chat_id in self._talking
        opens = _CLIENT_OPENS if phone.chat_id in self._moods else _THERAPIST_OPENS
        if new and not talks and self._town.rng.random() > opens:
            return
        self._pending.add(key)
        after = timedelta(hours=hours) if new and not talks else timedelta(seconds=5)
        self._town.later(after, lambda: self._look(phone, key))

    def _look(self, phone: Phone, key: tuple[int, int]) -> None:
        self._pending.discard(key)
        shown = phone.messages.get(key[1])
        data = None if shown is None else self._next(phone, shown, self._town.rng)
        gets_on = phone.chat_id in self._talking or self._town.rng.random() < _ENDS
        gets_on = gets_on and phone.chat_id not in self.interruptions.not_looking
        if data is not None and gets_on:
            self._town.tap(phone, key[1], data)

    def _next(self, phone: Phone, shown: Shown, rng: Random) -> str | None:
        """What somebody taps who wants to get on; None: nothing."""
        buttons = [each for row in shown.screen.keyboard for each in row]
        if phone.chat_id in self._moods:
            return (
                self._goes_on(buttons, _CLIENT_GOES_ON)
                or self._talks(phone, buttons)
                or self._answer(phone, buttons, rng)
            )
        if phone.chat_id in self._therapists:
            return self._looks(shown, buttons, rng)
        return None

    def _looks(self, shown: Shown, buttons: Sequence[tuple[str, str]], rng: Random) -> str | None:
        """A therapist opens what is new, marks it as seen, and says how they saw a session themselves."""
        if shown.screen.text == _LINE:
            return self._goes_on(buttons, _LOOKS)
        if _HOW_SEEN in shown.screen.text:
            return self._goes_on(buttons, ("C",))
        if any(label == _RATHER_NOT for label, _ in buttons):
            return rng.choice([data for label, data in buttons if not label.startswith(("Back", "Skip", "●"))])
        return self._goes_on(buttons, _SEEN)

    def _goes_on(self, buttons: Sequence[tuple[str, str]], labels: tuple[str, ...]) -> str | None:
        return next((data for label, data in buttons if label.startswith(labels)), None)

    def _talks(self, phone: Phone, buttons: Sequence[tuple[str, str]]) -> str | None:
        """The session of today, by video."""
        return self._goes_on(buttons, ("Today", "Video", "By video")) if phone.chat_id in self._talking else None

    def _answer(self, phone: Phone, buttons: Sequence[tuple[str, str]], rng: Random) -> str | None:
        """One of the answers, by how content somebody is, which changes now and then."""
        self._talking.discard(phone.chat_id)
        answers = [data for label, data in buttons if not label.startswith(_NO_ANSWER)]
        if len(answers) < 4:
            return None
        mood = self._moods[phone.chat_id]
        if rng.random() < 0.02:
            self._moods[phone.chat_id] = rng.choice(_MOODS)
        return answers[min(max(mood + rng.choice((-1, 0, 0, 1)), 0), len(answers) - 1)]


def _by_chat(tx: Tx, phone: Phone) -> Person:
    person = people.find_by_chat(tx, phone.chat_id)
    assert person is not None
    return person


def _add_programme(tx: Tx) -> int:
    return programmes.add_programme(
        tx, "Quarter", language="en", zone=PROGRAMME_ZONE, signpost="Call 112.", contact="Ms. Lind",
        comment_readers="your therapist",
    ).id  # fmt: skip
