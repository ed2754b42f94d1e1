"""What is recorded about the people who work with this, told plainly."""

from handlers.ground.turn import Turn


def recorded_about_therapists(turn: Turn) -> str:
    """What is recorded about a therapist, who learns of it, and who could; Telegram's HTML."""
    return turn.words("recorded-about-therapists")
