"""Who lives in the town, and how they behave: mostly sensibly, sometimes twice, sometimes with an old button."""

from dataclasses import dataclass, field
from datetime import timedelta

from bot.routes import ROUTES
from handlers.ground.commands import offer
from handlers.who.agreed import CONSENT_VERSION
from storage import pairs, people, programmes
from storage.database import Tx
from storage.people import Role
from tests.simulation.telegram import Phone, Shown
from tests.simulation.town import Town

ZONES = (
    "Europe/Berlin",
    "Europe/Lisbon",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Sydney",
    "Australia/Lord_Howe",
)
QUIET = (("21:00", "08:00"), ("22:00", "07:00"), ("13:00", "15:00"))
_PAIRS_OF_ONE = 8
_SELDOM = (
    *("Back", "It did not take place", "The connection", "Rather not say", "That was", "Undo", "✎", "Other", "Write a"),
    *(
        "Do not send",
        "Remind me",
        "What could help",
        "In two hours",
        "Yes, stop",
        "Rather take",
        "A break of",
        "No, another",
        "☎",
    ),
)
_LOOKED_AT = ("Seen.", "You have opened this.", "Done.")
_INTEREST = (  # how likely somebody does something about a screen with such a button
    *(("Undo", 0.03), ("Add something", 0.05), ("Report a session", 0.02), ("Invite", 0.05), ("What was done", 0.3)),
    *(("Begin", 0.9), ("Go on", 0.9), ("Show", 0.5), ("Back", 0.95), ("Send", 0.97), ("Write something", 0.9)),
    *(("Video", 0.95), ("Just now", 0.95), ("C", 0.95)),
)
_ASKS_FOR_WORDS = ("Please", "Which code", "I could not read", "That does not look")
_WORDS = ("I felt hurried.", "It helped to say it.", "The line broke off twice & again.", "9:15", "yesterday 10:00",
          "22:30 to 07:00", "Lisbon", "K9")  # fmt: skip


@dataclass
class Townspeople:
    """The phones of everybody, by what they are."""

    town: Town
    clients: list[Phone] = field(default_factory=list)
    therapists: list[Phone] = field(default_factory=list)
    pending: set[tuple[int, int]] = field(default_factory=set)

    def move_in(self, count: int) -> None:
        """One programme with `count` pairs; a therapist has up to eight clients."""
        programme = self.town.write(lambda tx: _add_programme(tx, self.town.holidays))
        self._join(programme, Role.SUPERVISOR)
        self._join(programme, Role.MANAGER)
        for number in range(count):
            if number % _PAIRS_OF_ONE == 0:
                self.therapists.append(self._join(programme, Role.THERAPIST))
            phone = self._phone()
            self.clients.append(phone)
            self.town.write(lambda tx: self._add_client(tx, programme, phone, number))  # noqa: B023
        for phone in self.therapists:
            self.town.later(self._between(1, 30), lambda p=phone: self._report(p))  # type: ignore[misc]
        for phone in self.town.telegram.phones.values():
            self.town.later(self._between(24, 24 * 30), lambda p=phone: self._command(p))  # type: ignore[misc]
        self.town.telegram.heard = self._heard

    def _phone(self) -> Phone:
        phone = Phone(9000 + len(self.town.telegram.phones))
        self.town.telegram.phones[phone.chat_id] = phone
        return phone

    def _add_person(self, tx: Tx, phone: Phone) -> people.Person:
        zone, quiet = self.town.rng.choice(ZONES), self.town.rng.choice(QUIET)
        return people.add_person(tx, phone.chat_id, language="en", zone=zone, quiet=quiet)

    def _join(self, programme: int, role: Role) -> Phone:
        phone = self._phone()

        def join(tx: Tx) -> None:
            person = self._add_person(tx, phone)
            people.add_role(tx, person.id, programme, role)
            people.set_name(tx, person.id, programme, role, f"Dr. {phone.chat_id}")
            offer(tx, person)

        self.town.write(join)
        return phone

    def _add_client(self, tx: Tx, programme: int, phone: Phone, number: int) -> None:
        therapist = people.find_by_chat(tx, self.therapists[-1].chat_id)
        assert therapist is not None
        pair, person = pairs.add_pair(tx, programme, therapist.id, f"C{number}"), self._add_person(tx, phone)
        pairs.mark_opened(tx, pair.id, person.id)
        pairs.mark_consented(tx, pair.id, CONSENT_VERSION)
        pairs.set_therapist_called(tx, pair.id, "Kim")
        offer(tx, person)

    # --- behaviour

    def _between(self, low: float, high: float) -> timedelta:
        return timedelta(hours=self.town.rng.uniform(low, high))

    def _report(self, phone: Phone) -> None:
        """About as many sessions as clients, a week."""
        self.town.type(phone, "/session")
        self.town.later(self._between(8, 32), lambda: self._report(phone))

    def _command(self, phone: Phone) -> None:
        """Now and then somebody tries one of the commands, their own or not."""
        self.town.type(phone, f"/{self.town.rng.choice(sorted(ROUTES.commands))}")
        self.town.later(self._between(24 * 5, 24 * 30), lambda: self._command(phone))

    def _heard(self, phone: Phone, shown: Shown) -> None:
        """Something on the phone changed: sooner or later they look at it."""
        key = (phone.chat_id, shown.message_id)
        asked = shown.screen.text.startswith(_ASKS_FOR_WORDS)
        if key in self.pending or not (asked or shown.screen.keyboard):
            return
        self.pending.add(key)
        under_way = shown.sent_at < self.town.now or asked
        after = timedelta(seconds=self.town.rng.uniform(2, 40)) if under_way else self._between(0.01, 30)
        self.town.later(after, lambda: self._look(phone, key))

    def _look(self, phone: Phone, key: tuple[int, int]) -> None:
        self.pending.discard(key)
        rng, shown = self.town.rng, phone.messages.get(key[1])
        if shown is None or phone.blocked:
            return
        if shown.screen.text.startswith(_ASKS_FOR_WORDS) and rng.random() < 0.8:
            self.town.type(phone, rng.choice(_WORDS))
        elif shown.screen.keyboard and rng.random() < _interest(shown):
            self._tap(phone, shown)
            self._misbehave(phone, shown)

    def _tap(self, phone: Phone, shown: Shown) -> None:
        buttons = [each for row in shown.screen.keyboard for each in row]
        weights = [0.05 if label.startswith(_SELDOM) else 1.0 for label, _ in buttons]
        data = self.town.rng.choices(buttons, weights)[0][1]
        for _ in range(2 if self.town.rng.random() < 0.08 else 1):
            self.town.tap(phone, shown.message_id, data)

    def _misbehave(self, phone: Phone, shown: Shown) -> None:
        """Sometimes: an old button, stray words, a slow network, a block."""
        rng, town = self.town.rng, self.town
        if rng.random() < 0.04:
            town.tap(phone, *rng.choice(phone.payloads))
        if rng.random() < 0.02:
            town.type(phone, rng.choice(_WORDS))
        if rng.random() < 0.03:
            town.telegram.delay(phone.chat_id, True)
            town.later(self._between(0.002, 0.05), lambda: town.telegram.delay(phone.chat_id, False))
        if rng.random() < 0.005:
            town.block(phone, True)
            town.later(self._between(10, 90), lambda: town.block(phone, False))


def _interest(shown: Shown) -> float:
    if shown.screen.text.startswith(_LOOKED_AT):
        return 0.1
    labels = [label for row in shown.screen.keyboard for label, _ in row]
    return next((likely for begins, likely in _INTEREST if any(x.startswith(begins) for x in labels)), 0.5)


def _add_programme(tx: Tx, holidays: str) -> int:
    return programmes.add_programme(
        tx, "Town", language="en", zone="Europe/Berlin", signpost="Call 112.", contact="Ms. Lind",
        comment_readers="your therapist", holidays=holidays,
    ).id  # fmt: skip
