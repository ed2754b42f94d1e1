"""What is recorded about the people who work with this, told plainly."""

from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.in_figures import in_figures_button
from storage import people
from storage.people import Role


def recorded_button(turn: Turn) -> list[Button]:
    """To what is recorded about somebody who works here, beside what is kept about them as a client; none if not."""
    return [button(turn.words.plain("button-recorded"), open_recorded)] if _roles(turn) else []


@action
def open_recorded(turn: Turn) -> Show:
    """What is recorded about them for their work."""
    return show(recorded)


@view
def recorded(turn: Turn) -> Screen:
    """What is recorded about somebody who works here, who learns of it, and who could."""
    roles, told = _roles(turn), list[str]()
    if Role.THERAPIST in roles:
        told.append(turn.words("recorded-about-therapists"))
    leads = sorted({Role.SUPERVISOR, Role.MANAGER} & roles)
    if leads:
        told.append(turn.words("recorded-about-leaders", role="-".join(leads)))
    if not told:
        return Screen(turn.words("recorded-no-work"))
    return Screen("\n\n".join(told), column(*([in_figures_button(turn)] if Role.THERAPIST in roles else [])))


def _roles(turn: Turn) -> set[Role]:
    return {each.role for each in people.list_memberships(turn.tx, turn.person.id)}
