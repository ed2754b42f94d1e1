"""What could help: a few things to consider, by what moved most and how the session was held; they blame nobody.

What the client wishes comes first: nothing here says to bring up what they asked to leave.
"""

from handlers.alerts.closing import SIGNALS, signal_of
from handlers.alerts.grounds import tension_said
from handlers.alerts.telling import asks_as_now
from handlers.ground.turn import Turn
from storage import alerts, check_ins
from storage.alerts import Alert
from storage.answers import list_answers
from storage.check_ins import CheckIn
from storage.pairs import get_pair
from storage.sessions import get_session

_COMPONENTS = ("goals", "tasks", "bond")


def _check_ins_of(turn: Turn, alert: Alert) -> list[CheckIn]:
    """Those that gave it a reason, newest first."""
    reasons = alerts.list_reasons(turn.tx, alert.id)
    ids = dict.fromkeys(reason.check_in_id for reason in reversed(reasons))
    return [check_ins.get_check_in(turn.tx, each) for each in ids or [alert.check_in_id]]


def wishes_of(turn: Turn, alert: Alert) -> set[str]:
    """What the client has wished about it, in whichever check-in."""
    return {each.wish for each in _check_ins_of(turn, alert) if each.wish is not None}


def things_to_consider(turn: Turn, alert: Alert) -> str:
    """The text; about the check-in that last gave a reason, and the newest wish that was said about any of them."""
    told = _check_ins_of(turn, alert)
    check_in = told[0]
    wish = next((each.wish for each in told if each.wish is not None), None)
    names = ["what-helps"]
    if wish in ("not_now", "client"):
        names.append(f"helps-wish-{wish.replace('_', '-')}")
        names += ["helps-connection"] if check_in.connection else []
    else:
        names += [f"helps-{_about(turn, alert)}", f"helps-{_way(turn, check_in)}"]
    if signal_of(alerts.list_reasons(turn.tx, alert.id)) is not None and not _names_a_tension(turn, told):
        names.append("helps-always")
    code = get_pair(turn.tx, alert.pair_id).code
    return "\n\n".join(turn.words(name, code=code) for name in names)


def _about(turn: Turn, alert: Alert) -> str:
    """What moved most in the newest signal."""
    signals = [each for each in alerts.list_reasons(turn.tx, alert.id) if each.kind in SIGNALS]
    moved = signals[-1].details.get("moved_most") if signals else None
    return str(moved) if moved in _COMPONENTS else "general"


def _way(turn: Turn, check_in: CheckIn) -> str:
    if check_in.connection:
        return "connection"
    return get_session(turn.tx, check_in.session_id).modality.replace("_", "-")


def _names_a_tension(turn: Turn, told: list[CheckIn]) -> bool:
    """Whether the client said that something between the two was not right: then it is about the relationship."""
    said = [tension_said(turn.site, list_answers(turn.tx, each.id)) for each in told if asks_as_now(turn, each)]
    return any(each not in (None, "no") for each in said)
