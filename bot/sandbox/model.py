"""The things a chat is made of. Plain data; nothing here acts."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class User:
    """Somebody with an account: a person, or the bot itself."""

    id: int
    first_name: str
    is_bot: bool = False
    username: str | None = None
    language_code: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button: it either calls back with `data` or opens `url`."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """An uploaded file. `kind` is photo or document; `width` and `height` belong to photos."""

    file_id: str
    kind: str
    name: str
    mime: str
    data: bytes = field(repr=False)
    width: int = 0
    height: int = 0


@dataclass(slots=True)
class Message:
    """One message of a chat between a person and the bot.

    `text` is what is read: the text, or the caption where there is media. `date` and `edit_date` are
    whole seconds since 1970, as on the wire. `fields` carries what the sandbox does not interpret: a
    sticker, a voice message, a forward's origin. `cleared` means that the phone no longer shows it.
    """

    message_id: int
    chat_id: int
    from_bot: bool
    date: int
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    buttons: list[list[Button]] = field(default_factory=list)
    media: Media | None = None
    protect_content: bool = False
    disable_notification: bool = False
    edit_date: int | None = None
    reply_to: int | None = None
    fields: Json = field(default_factory=dict)
    cleared: bool = False

    @property
    def photo(self) -> bytes | None:
        """The picture's bytes, if this message is one."""
        return self.media.data if self.media is not None and self.media.kind == "photo" else None

    @property
    def document(self) -> bytes | None:
        """The file's bytes, if this message carries one."""
        return self.media.data if self.media is not None and self.media.kind == "document" else None

    @property
    def caption(self) -> str | None:
        return self.text if self.media is not None else None

    @property
    def labels(self) -> list[str]:
        """The labels of all buttons, row by row."""
        return [button.label for row in self.buttons for button in row]

    @property
    def callback_data(self) -> list[str]:
        """The payloads of all buttons that call back, row by row."""
        return [button.data for row in self.buttons for button in row if button.data is not None]


@dataclass(slots=True)
class Query:
    """A tap that waits for its answer."""

    id: str
    person_id: int
    message_id: int
    data: str
    at: datetime
    answered: bool = False
    text: str = ""
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Notification:
    """What lit up a phone's lock screen."""

    person_id: int
    message_id: int
    text: str
    at: datetime
    silent: bool


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the Bot API. `status` is the HTTP status, or 0 where the reply never left."""

    method: str
    params: Json
    status: int
    at: datetime
    description: str = ""
    result: Any = None
