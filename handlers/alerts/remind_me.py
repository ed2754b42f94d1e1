"""*Remind me*, about an alert that is not seen yet: at a time that is named as it will really come.

A reminder is one more message. It stops nothing of what happens to an alert that stays unseen.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.alerts import unseen
from handlers.alerts.alert import alert_put_away, open_alert
from handlers.alerts.chart import take_away_chart
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Button, Screen, Show, ask_back, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.when.hours import next_working_time, outside_quiet, today_at
from handlers.when.moments import moments_ahead
from handlers.who.absent import is_away
from handlers.who.notice import put_away_in_time
from handlers.who.rights import Do, get_proven
from storage import alerts, outgoing, people
from storage.alerts import Alert
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.pairs import get_pair
from storage.programmes import get_programme

_LONGEST = timedelta(days=14)
_EVENING = "18:00"


@dataclass(frozen=True)
class Choice:
    """When to be reminded: what it is called (the end of a message's id), and the instant at which it will come."""

    name: str
    at: datetime


def choices(turn: Turn, holidays: str | None = None) -> list[Choice]:
    """What makes sense now, in order, each instant once; what falls into quiet hours comes when they end."""
    now, zone, quiet = turn.now, turn.person.zone, turn.person.quiet
    wanted = [Choice("hour", now + timedelta(hours=1)), Choice("hours", now + timedelta(hours=3))]
    evening = today_at(_EVENING, now, zone)
    if evening - now > timedelta(hours=1) and outside_quiet(evening, zone, quiet) == evening:
        wanted.append(Choice("evening", evening))
    morning = next_working_time(now, zone, quiet, holidays)
    is_tomorrow = turn.words.weekday(morning, zone) == turn.words.weekday(now + timedelta(days=1), zone)
    wanted.append(Choice("tomorrow" if is_tomorrow else "working-day", morning))
    found: dict[datetime, Choice] = {}
    for each in wanted:
        at = outside_quiet(each.at, zone, quiet)
        found.setdefault(at, each if at == each.at else Choice("after-quiet", at))
    return sorted(found.values(), key=lambda choice: choice.at)


def _opening(found: Alert) -> str:
    return "" if found.shown_at is None else found.shown_at.isoformat()


def _write(turn: Turn, alert: int, opened: str, wanted_at: datetime) -> None:
    """One reminder for each time the alert was opened; the last word counts."""
    due_at = outside_quiet(wanted_at, turn.person.zone, turn.person.quiet)
    outgoing.replace_outgoing(
        turn.tx, key_of(About.REMIND, alert, opened), Purpose.ALERT, turn.person.id, due_at=due_at, wanted_at=wanted_at,
        urgency=Urgency.ALERT, view=alert_reminder.__name__, args={"alert": alert},
    )  # fmt: skip


# Taps


@action
def remind(turn: Turn, *, alert: int, at: str, opened: str) -> Show:
    """At this time."""
    if opened != _opening(get_proven(turn, Do.RESPOND, alerts.get_alert, alert)):
        return show(alert_put_away, alert=alert)
    _write(turn, alert, opened, datetime.fromisoformat(at))
    take_away_chart(turn, alert)
    return Show(alert_put_away.__name__, {"alert": alert}, toast="toast-remind")


@action
def type_reminder(turn: Turn, *, alert: int) -> Show:
    """At a time that is going to be typed."""
    _await_time(turn, alert, turn.message_id, _opening(get_proven(turn, Do.RESPOND, alerts.get_alert, alert)))
    put_away_in_time(turn, alert_put_away.__name__, {"alert": alert})
    return show(reminder_typing, alert=alert)


def _await_time(turn: Turn, alert: int, message: int | None, opened: str) -> None:
    args = {"alert": alert, "message": message, "opened": opened}
    people.set_awaiting(turn.tx, turn.person.id, take_reminder.__name__, args)


@prompt
def take_reminder(turn: Turn, text: str, *, alert: int, message: int | None, opened: str) -> Show:
    """A typed time that lies ahead."""
    get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    meant = moments_ahead(text, turn.now, turn.person.zone, turn.words.language, within=_LONGEST)
    if len(meant) == 1:
        return _remind_at(turn, alert, message, opened, meant[0])
    _await_time(turn, alert, message, opened)
    if meant:
        times = [at.isoformat() for at in meant]
        return ask_back(reminder_which, alert=alert, message=message, opened=opened, times=times)
    return show(reminder_typing_again)


@action
def remind_at(turn: Turn, *, alert: int, message: int | None, opened: str, at: str) -> Show:
    """At this one of the times that were meant."""
    if opened != _opening(get_proven(turn, Do.RESPOND, alerts.get_alert, alert)):
        return show(alert_put_away, alert=alert)
    return _remind_at(turn, alert, message, opened, datetime.fromisoformat(at))


def _remind_at(turn: Turn, alert: int, message: int | None, opened: str, wanted: datetime) -> Show:
    at = outside_quiet(wanted, turn.person.zone, turn.person.quiet)
    _write(turn, alert, opened, wanted)
    put_away_in_time(turn, alert_put_away.__name__, {"alert": alert}, at=turn.now, message_id=message)
    take_away_chart(turn, alert)
    return show(reminder_set, at=at.isoformat(), later=at > wanted)


# Screens


def _button(turn: Turn, alert: int, opened: str, choice: Choice) -> Button:
    when = {"day": turn.words.weekday(choice.at, turn.person.zone), "time": turn.time(choice.at)}
    label = turn.words.plain(f"remind-{choice.name}", **when)
    return button(label, remind, alert=alert, at=choice.at.isoformat(), opened=opened)


@view
def alert_reminders(turn: Turn, *, alert: int) -> Screen:
    """When to be reminded; and that it goes on waiting."""
    words, found = turn.words, get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    opened, programme = _opening(found), get_programme(turn.tx, get_pair(turn.tx, found.pair_id).programme_id)
    return Screen(
        "\n\n".join([words("remind-when"), *_goes_on(turn, found)]),
        column(
            *(_button(turn, alert, opened, each) for each in choices(turn, programme.holidays)),
            button(words.plain("button-other-time"), type_reminder, alert=alert),
            way_back(words.plain("button-back"), open_alert, alert=alert),
        ),
    )


def _goes_on(turn: Turn, found: Alert) -> list[str]:
    """What happens meanwhile to what is not seen: to whom it comes back, and who else learns of it."""
    if found.unseen_since is None:
        return []
    person = unseen.in_charge_of(turn.tx, found)
    role, others = unseen.whom_to_tell(turn.tx, found)
    if found.escalated_at is not None:
        then = "told"
    else:
        then = "nobody" if not others else ("next" if found.repeats else "second")
    reader = "nobody" if person is None else "you" if person.id == turn.person.id else "colleague"
    return [turn.words("remind-goes-on", reader=reader, then=then, role=role.value)]


@view
def reminder_typing(turn: Turn, *, alert: int) -> Screen:
    """Room for a time."""
    get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    return typing_screen(turn, way_back(turn.words.plain("button-back"), open_alert, alert=alert))


def typing_screen(turn: Turn, *buttons: Button) -> Screen:
    """Examples of a time."""
    return Screen(turn.words("remind-typing", example=_EVENING, zone=turn.place), column(*buttons))


@view
def reminder_typing_again(turn: Turn) -> Screen:
    """That was not a time, or not one of the next two weeks."""
    later = turn.now + timedelta(days=6)
    iso = f"{later.astimezone(ZoneInfo(turn.person.zone)):%Y-%m-%d}"
    weekday = turn.words.weekday(later, turn.person.zone)
    words = turn.words("remind-typing-again", example=_EVENING, weekday=weekday, iso=iso, days=_LONGEST.days)
    return Screen(words)


@view
def reminder_which(turn: Turn, *, alert: int, message: int | None, opened: str, times: list[str]) -> Screen:
    """Which of the times that were meant?"""
    get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    labels = {at: turn.moment(datetime.fromisoformat(at)) for at in times}
    buttons = [button(labels[at], remind_at, alert=alert, message=message, opened=opened, at=at) for at in times]
    return Screen(turn.words("which-meant"), column(*buttons))


@view
def reminder_set(turn: Turn, *, at: str, later: bool) -> Screen:
    """When it will really come."""
    when = datetime.fromisoformat(at)
    message = "remind-set-later" if later else "remind-set"
    return Screen(turn.words(message, day=turn.day(when), time=turn.time(when)))


@view
def alert_reminder(turn: Turn, *, alert: int) -> Screen | None:
    """The line that was asked for; None when the alert is seen and closed, or they are away and it is another's."""
    found = get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    away = is_away(turn.tx, get_pair(turn.tx, found.pair_id).programme_id, turn.person.id)
    if away and not unseen.is_in_charge(turn.tx, turn.person, found):
        return None
    if found.closed_at is not None and found.unseen_since is None:
        return None
    return Screen(
        turn.words("line"), column(button(turn.words.plain("button-show"), open_alert, alert=alert)), protect=True
    )
