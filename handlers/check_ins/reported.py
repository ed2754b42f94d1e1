"""What a therapist reported, in their chat: *Undo* goes once it is certain that it can do nothing any more."""

from storage import outgoing, screens
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.sessions import get_session

SESSION_REPORTED = "session_reported"


def take_away_undo(tx: Tx, session_id: int) -> None:
    """The check-in of this session is over, in a way that the therapist may know of.

    Not sooner: a button that went when the client begins would tell that they have begun, and did not send.
    """
    reporter = get_session(tx, session_id).reported_by
    for shown in screens.list_showing(tx, reporter, SESSION_REPORTED):
        if (shown.args or {}).get("session") == session_id and shown.choices:
            outgoing.replace_outgoing(
                tx, key_of(About.REPORTED, session_id, shown.message_id), Purpose.COLLAPSE, reporter, due_at=tx.now,
                urgency=Urgency.PROMPT, view=SESSION_REPORTED, args=shown.args, message_id=shown.message_id,
            )  # fmt: skip
