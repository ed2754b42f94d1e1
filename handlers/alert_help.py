"""What could help: a few things to consider, by what moved most and how the session was held; they blame nobody."""

from handlers.alert import signal_of
from handlers.turn import Turn
from storage import alerts, check_ins
from storage.alerts import Alert
from storage.sessions import get_session

_COMPONENTS = ("goals", "tasks", "bond")


def things_to_consider(turn: Turn, alert: Alert) -> str:
    """The text; about the check-in that last gave a reason."""
    reasons = alerts.list_reasons(turn.tx, alert.id)
    check_in = check_ins.get_check_in(turn.tx, reasons[-1].check_in_id if reasons else alert.check_in_id)
    session = get_session(turn.tx, check_in.session_id)
    signal = signal_of(reasons)
    moved = None if signal is None else signal.details.get("moved_most")
    about = moved if moved in _COMPONENTS else "general"
    way = "connection" if check_in.connection else session.modality.replace("_", "-")
    names = ("what-helps", f"helps-{about}", f"helps-{way}", "helps-always")
    return "\n\n".join(turn.words(name) for name in names)
