"""What a platform can tell, once it is proven that it told it: ids and instants, and nothing that names anybody."""

from dataclasses import dataclass
from datetime import datetime

from storage.sessions import Modality


@dataclass(frozen=True)
class Ended:
    """A meeting in `room` ended. `meeting`: what the platform calls this one meeting; instants are aware."""

    room: str
    meeting: str
    ended_at: datetime
    started_at: datetime | None = None
    modality: Modality | None = Modality.VIDEO


@dataclass(frozen=True)
class TakenBack:
    """What was told of as `meeting` in this room was none."""

    room: str
    meeting: str


@dataclass(frozen=True)
class Booked:
    """A meeting is to be, by the booking link `room`; nobody is going to tell when it has ended.

    `instead_of`: the booking that this one replaces. `told_at`: when the platform said so, by which a later word is
    known from an earlier one. A booking may go by the name of the link in more than one way: `also` are the others.
    """

    room: str
    booking: str
    starts_at: datetime
    ends_at: datetime
    told_at: datetime
    instead_of: str | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cancelled:
    """A booking by this link does not take place."""

    room: str
    booking: str
    starts_at: datetime
    ends_at: datetime
    told_at: datetime
    also: tuple[str, ...] = ()


Event = Ended | TakenBack | Booked | Cancelled
