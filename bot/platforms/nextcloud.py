"""Nextcloud Talk: a bot in a conversation is sent everything that happens there, chat messages too.

Of those nothing is looked at but what kind of message it is. There is no instant in what is sent, so the end is now,
and the same must never be taken twice, however late.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.platforms.signatures import FORM, SIGNATURE, Proven, Request, Verdict, name, parsed, part, signer_of
from handlers.sessions.platform_events import Ended

_OVER = ("call_ended", "call_ended_everyone")


def verify(request: Request, secrets: Sequence[str], now: datetime) -> Verdict:
    """A call that ended, in the conversation of this token."""
    random, said = (request.headers.get(f"x-nextcloud-talk-{each}", "") for each in ("random", "signature"))
    message = random.encode("utf-8", "surrogateescape") + request.body
    if not random or signer_of(said, message, secrets) is None:
        return SIGNATURE
    try:
        told = parsed(request.body)
        if told.get("type") != "Activity" or part(told["object"]).get("name") not in _OVER:
            return Proven()
        room, message_id = name(part(told["target"])["id"]), name(told["object"]["id"])
    except (ValueError, KeyError):
        return FORM
    return Proven((Ended(room, f"{room}/{message_id}", now),), f"{room}/{message_id}")
