"""The one reminder of a check-in that was not answered: when it is due, and that it goes out."""

from datetime import datetime

from handlers.check_ins.steps import CHECK_IN_PROMPT, client_of
from handlers.ground.turn import Site
from handlers.when.hours import outside_quiet
from storage import check_ins, outgoing
from storage.check_ins import CheckIn
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of


def times_from(site: Site, now: datetime) -> dict[str, datetime]:
    """When a check-in that can be answered from now on is reminded of, and when it ends unread."""
    return {"reminder_at": now + site.remind_after, "expires_at": now + site.expire_after}


def remind(tx: Tx, check_in: CheckIn) -> None:
    """Remind the client of it; during a break there is none of what the client began in it."""
    client = client_of(tx, check_in)
    if client is None:
        return
    check_ins.mark_reminded(tx, check_in.id)
    if client.paused_until is not None and tx.now < client.paused_until:
        return
    outgoing.add_outgoing(
        tx, key_of(About.REMINDER, check_in.id), Purpose.REMINDER, client.id,
        due_at=outside_quiet(tx.now, client.zone, client.quiet), wanted_at=tx.now, urgency=Urgency.PROMPT,
        view=CHECK_IN_PROMPT, args={"check_in": check_in.id},
    )  # fmt: skip
