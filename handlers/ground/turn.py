"""One person's turn: who it is, in which transaction, at which site."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from handlers.ground.routes import Routes
from handlers.ground.words import Words, words_of
from scoring.budget import BUDGET
from scoring.instrument import Instrument, load_instrument
from scoring.programme import PRIOR, Programme
from storage.database import Tx
from storage.people import Person


def _own() -> Instrument:
    return load_instrument("own")


@dataclass(frozen=True)
class Site:
    """What the operator configured, as far as handlers need it. Quiet hours are (from, until) as HH:MM. `deletes`:
    what is taken out of a chat is gone for certain.
    """

    username: str
    zone: str = "UTC"
    language: str = "en"
    check_in_after: timedelta = timedelta(minutes=30)
    same_session_within: timedelta = timedelta(minutes=60)
    calendars_every: timedelta = timedelta(minutes=10)
    remind_after: timedelta = timedelta(hours=24)
    expire_after: timedelta = timedelta(hours=72)
    put_away_after: timedelta = timedelta(minutes=30)
    shown_for: timedelta = timedelta(minutes=10)
    invitation_lasts: timedelta = timedelta(hours=72)
    update_kept: timedelta = timedelta(hours=48)
    therapist_quiet: tuple[str, str] | None = ("20:00", "08:00")
    client_quiet: tuple[str, str] | None = ("21:00", "08:00")
    instrument: Instrument = field(default_factory=_own)
    prior: Programme = PRIOR
    budget: float = BUDGET
    deletes: bool = True


@dataclass(frozen=True)
class Turn:
    """A person does something. `message_id` is the message they tapped or typed, where there is one. `routes`: all
    that can happen, for what leads on to something else by name.
    """

    tx: Tx
    site: Site
    person: Person
    message_id: int | None = None
    routes: Routes | None = None

    @property
    def now(self) -> datetime:
        """The instant of this transaction, aware, UTC."""
        return self.tx.now

    @property
    def words(self) -> Words:
        """The person's language, as a programme of theirs speaks it."""
        return words_of(self.person.language, self.person.address, self.person.called)

    @property
    def place(self) -> str:
        """Whose clock this person goes by, as people say it: `New York` for America/New_York."""
        return self.person.zone.rsplit("/", 1)[-1].replace("_", " ")

    def day(self, at: datetime) -> str:
        """The day of an instant as this person would call it."""
        return self.words.day(at, self.now, self.person.zone)

    def date(self, at: datetime) -> str:
        """The day of an instant with its month: `21 April`."""
        return self.words.date(at, self.person.zone)

    def moment(self, at: datetime) -> str:
        """The day and wall time of an instant for this person: `Tuesday, 16:30`."""
        return self.words.moment(self.day(at), at, self.person.zone)

    def time(self, at: datetime) -> str:
        """The wall time of an instant for this person."""
        return self.words.time(at, self.person.zone)
