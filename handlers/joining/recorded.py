"""What is recorded about the people who work with this, told plainly."""

from collections.abc import Collection

from handlers.ground.turn import Turn
from storage.people import Role


def recorded_about(turn: Turn, roles: Collection[Role]) -> list[str]:
    """What is recorded about somebody in these roles, who learns of it, and who could; Telegram's HTML, in blocks."""
    told: list[str] = []
    if Role.THERAPIST in roles:
        told.append(turn.words("recorded-about-therapists"))
    leads = sorted({Role.SUPERVISOR, Role.MANAGER} & set(roles))
    if leads:
        told.append(turn.words("recorded-about-leaders", role="-".join(leads)))
    return told
