"""Who lives in the town, and how they behave: mostly sensibly, sometimes twice, sometimes with an old button."""

from dataclasses import dataclass, field
from datetime import timedelta

from handlers.consent import CONSENT_VERSION
from storage import pairs, people, programmes
from storage.database import Tx
from storage.people import Role
from tests.simulation.town import Phone, Sending, Shown, Town

ZONES = ("Europe/Berlin", "Europe/Lisbon", "America/New_York", "Asia/Kolkata")
_SELDOM = (
    "Back",
    "It did not take place",
    "The connection",
    "Rather not say",
    "That was",
    "Undo",
    "✎",
    "Other",
    "Write a",
    "☎",
)
_COMMENTS = ("I felt hurried.", "It helped to say it.", "The line broke off twice & again.")


@dataclass
class Townspeople:
    """The phones of everybody, by what they are."""

    town: Town
    clients: list[Phone] = field(default_factory=list)
    therapists: list[Phone] = field(default_factory=list)
    supervisor: Phone | None = None
    zones: dict[int, str] = field(default_factory=dict)
    quiet: dict[int, tuple[str, str]] = field(default_factory=dict)
    pending: set[tuple[int, int]] = field(default_factory=set)

    def move_in(self, count: int) -> None:
        """One programme with `count` pairs; a therapist has up to eight clients."""
        programme = self.town.write(_add_programme)
        self.supervisor = self._phone()
        self.town.write(lambda tx: self._staff(tx, programme, self.supervisor, Role.SUPERVISOR))
        for number in range(count):
            if number % 8 == 0:
                self.therapists.append(self._phone())
                self.town.write(lambda tx: self._staff(tx, programme, self.therapists[-1], Role.THERAPIST))
            client = self._phone()
            self.clients.append(client)
            self.town.write(lambda tx: self._client(tx, programme, client, number))  # noqa: B023
            self.town.later(self._between(0.05, 6) * 24, lambda p=self.therapists[-1]: self._report(p))  # type: ignore[misc]
        self.town.heard = self._heard

    def _phone(self) -> Phone:
        phone = Phone(9000 + len(self.town.phones))
        self.town.phones[phone.chat_id] = phone
        self.zones[phone.chat_id] = self.town.rng.choice(ZONES)
        self.quiet[phone.chat_id] = self.town.rng.choice((("21:00", "08:00"), ("22:00", "07:00"), ("13:00", "15:00")))
        return phone

    def _person(self, tx: Tx, phone: Phone) -> int:
        chat = phone.chat_id
        return people.add_person(tx, chat, language="en", zone=self.zones[chat], quiet=self.quiet[chat]).id

    def _staff(self, tx: Tx, programme: int, phone: Phone | None, role: Role) -> None:
        assert phone is not None
        person = self._person(tx, phone)
        people.add_role(tx, person, programme, role)
        people.set_name(tx, person, programme, role, f"Dr. {phone.chat_id}")

    def _client(self, tx: Tx, programme: int, phone: Phone, number: int) -> None:
        therapist = people.find_by_chat(tx, self.therapists[-1].chat_id)
        assert therapist is not None
        pair = pairs.add_pair(tx, programme, therapist.id, f"C{number}")
        pairs.mark_opened(tx, pair.id, self._person(tx, phone))
        pairs.mark_consented(tx, pair.id, CONSENT_VERSION)
        pairs.set_therapist_called(tx, pair.id, "Kim")

    # --- behaviour

    def _between(self, low: float, high: float) -> timedelta:
        return timedelta(hours=self.town.rng.uniform(low, high))

    def _report(self, phone: Phone) -> None:
        """About as many sessions as clients, a week."""
        self.town.type(phone, "/session")
        self.town.later(self._between(5, 30), lambda: self._report(phone))

    def _heard(self, phone: Phone, shown: Shown) -> None:
        """Something on the phone changed: sooner or later they look at it."""
        key = (phone.chat_id, shown.message_id)
        if not shown.screen.keyboard or key in self.pending:
            return
        self.pending.add(key)
        under_way = shown.sent_at < self.town.now
        after = timedelta(seconds=self.town.rng.uniform(2, 40)) if under_way else self._between(0.01, 40)
        self.town.later(after, lambda: self._look(phone, key))

    def _look(self, phone: Phone, key: tuple[int, int]) -> None:
        self.pending.discard(key)
        rng, shown = self.town.rng, phone.messages.get(key[1])
        weary = 0.03 if phone in self.clients else 0.3
        if shown is None or not shown.screen.keyboard or phone.blocked or rng.random() < weary:
            return
        buttons = [each for row in shown.screen.keyboard for each in row]
        weights = [0.1 if label.startswith(_SELDOM) else 1.0 for label, _ in buttons]
        if rng.random() > max(weights):
            return
        label, data = rng.choices(buttons, weights)[0]
        if label == "Send":
            self.town.sendings.append(Sending(phone.chat_id, self.town.now, shown.screen.text))
        self.town.tap(phone, shown.message_id, data)
        if rng.random() < 0.1:
            self.town.tap(phone, shown.message_id, data)
        if rng.random() < 0.05 and phone.payloads:
            self.town.tap(phone, *rng.choice(phone.payloads))
        if rng.random() < 0.15:
            self.town.type(phone, rng.choice(_COMMENTS))
        if rng.random() < 0.01 and phone in self.clients:
            self.town.block(phone, True)
            self.town.later(self._between(10, 90), lambda: self.town.block(phone, False))


def _add_programme(tx: Tx) -> int:
    return programmes.add_programme(
        tx, "Town", language="en", zone="Europe/Berlin", signpost="Call 112.", contact="Ms. Lind",
        comment_readers="your therapist",
    ).id  # fmt: skip
