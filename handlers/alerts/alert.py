"""An alert in the therapist's chat: what it says, and *seen*, *what could help*, *what was done*.

The supervisor's screen is here too: it says that one waits, and nothing of what it says.
"""

from datetime import datetime, timedelta

from handlers.alerts import closing, raising, unseen
from handlers.alerts.chart import has_chart, send_chart, take_away_chart
from handlers.alerts.telling import telling
from handlers.alerts.verdict import verdict_question
from handlers.alerts.what_could_help import things_to_consider, wishes_of
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, prompt, view
from handlers.ground.screen import Button, Rows, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.who.acting import code_of
from handlers.who.notice import LONGEST, NOBODY_READS, open_notice, put_away_in_time, take_out_typed, too_long
from handlers.who.rights import Do, get_proven, may
from storage import alerts, check_ins, people
from storage.alerts import Alert
from storage.pairs import Closing, get_pair
from storage.people import Role

RESPONSES = ("talked", "contacted", "planned", "left", "nothing")
_TOGETHER = timedelta(minutes=2)
ALERT_REMINDERS = "alert_reminders"


def _stamp(turn: Turn, found: Alert) -> str:
    """What a button was made for: it must change nothing once there is more to see, or more was done."""
    since = "" if found.unseen_since is None else found.unseen_since.isoformat()
    more = alerts.list_reasons(turn.tx, found.id), alerts.list_responses(turn.tx, found.id)
    return "/".join([*(str(len(each)) for each in more), since])


def _as_it_stands(turn: Turn, found: Alert) -> Show:
    """The button was made for less than there is now: show all of it."""
    _mark_opened(turn, found)
    toast = None if found.unseen_since is None else "toast-more"
    return Show(alert_detail.__name__, {"alert": found.id}, toast=toast)


def _mark_opened(turn: Turn, found: Alert) -> None:
    """It is shown, and with it, to whom may read these one by one, the check-ins that it speaks of."""
    alerts.mark_shown(turn.tx, found.id)
    if may(turn.tx, turn.person, Do.SEE_HISTORY, get_pair(turn.tx, found.pair_id)):
        check_ins.mark_read(turn.tx, {each.check_in_id for each in alerts.list_reasons(turn.tx, found.id)})


def _shown(turn: Turn, alert: int) -> None:
    """Whatever is opened closes again after a while."""
    put_away_in_time(turn, alert_put_away.__name__, {"alert": alert})


def _is_elsewhere(turn: Turn, alert: int) -> bool:
    """Whether this is about a client whom this therapist does not look after, though the line that came said so."""
    found = alerts.get_alert(turn.tx, alert)
    programme_id = get_pair(turn.tx, found.pair_id).programme_id
    is_colleague = people.holds(turn.tx, turn.person.id, programme_id, Role.THERAPIST)
    return is_colleague and not may(turn.tx, turn.person, Do.SEE, found)


# Taps


@action
def open_alert(turn: Turn, *, alert: int) -> Show:
    """Show all that is known now."""
    found = get_proven(turn, Do.SEE, alerts.get_alert, alert)
    joined = found.shown_at is not None and raising.has_more(turn.tx, found)
    _mark_opened(turn, found)
    _shown(turn, alert)
    return Show(alert_detail.__name__, {"alert": alert}, toast="toast-more" if joined else None)


@action
def open_line(turn: Turn, *, alert: int) -> Show:
    """What a line stands for: this alert; or, where several wait to be seen, all of them to choose from."""
    if _is_elsewhere(turn, alert):
        return show(alert_elsewhere)
    found, waiting = get_proven(turn, Do.SEE, alerts.get_alert, alert), unseen.list_unseen_by(turn.tx, turn.person)
    if found.unseen_since is None or len(waiting) < 2:
        return open_alert(turn, alert=alert)
    _shown(turn, alert)
    return show(alerts_unseen, alert=alert)


@action
def seen(turn: Turn, *, alert: int, stamp: str) -> Show:
    """The therapist has seen it: nothing is repeated or escalated any more."""
    found = get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    _shown(turn, alert)
    if found.unseen_since is not None and stamp != _stamp(turn, found):
        return _as_it_stands(turn, found)
    first = alerts.mark_seen(turn.tx, alert)
    toast = "toast-seen" if first else "toast-seen-before"
    return Show(alert_detail.__name__, {"alert": alert}, toast=toast)


@action
def choose_reminder(turn: Turn, *, alert: int) -> Show:
    """When to be reminded."""
    get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    _shown(turn, alert)
    return Show(ALERT_REMINDERS, {"alert": alert})


@action
def see_chart(turn: Turn, *, alert: int) -> Show:
    """A picture of it, in a message of its own."""
    found = get_proven(turn, Do.SEE, alerts.get_alert, alert)
    _shown(turn, alert)
    send_chart(turn, found)
    return show(alert_detail, alert=alert)


@action
def see_help(turn: Turn, *, alert: int) -> Show:
    """What could help."""
    get_proven(turn, Do.SEE, alerts.get_alert, alert)
    _shown(turn, alert)
    return show(alert_help, alert=alert)


@action
def choose_response(turn: Turn, *, alert: int) -> Show:
    """What was done."""
    get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    _shown(turn, alert)
    return show(alert_responses, alert=alert)


@action
def respond(turn: Turn, *, alert: int, choice: str, stamp: str) -> Show:
    """This was done. An alert of words alone is closed by it."""
    found = get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    if stamp != _stamp(turn, found):
        _shown(turn, alert)
        return _as_it_stands(turn, found)
    _record(turn, found, choice, None)
    take_away_chart(turn, alert)
    return show(alert_put_away, alert=alert)  # it says that it is noted


@action
def write_note(turn: Turn, *, alert: int) -> Show:
    """What was done, in the therapist's own words."""
    found = get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    _await_note(turn, alert, turn.message_id, _stamp(turn, found))
    _shown(turn, alert)
    return show(alert_note, alert=alert)


def _await_note(turn: Turn, alert: int, message: int | None, stamp: str) -> None:
    args = {"alert": alert, "message": message, "stamp": stamp}
    people.set_awaiting(turn.tx, turn.person.id, take_note.__name__, args)


@prompt
def take_note(turn: Turn, text: str, *, alert: int, message: int | None, stamp: str) -> Show:
    """The therapist's note: stored sealed, taken out of the chat. What came meanwhile stays unseen."""
    found = get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    if len(text) > LONGEST:
        _await_note(turn, alert, message, stamp)
        return show(too_long, room=LONGEST)
    take_out_typed(turn)
    if stamp == _stamp(turn, found):
        note = _record(turn, found, "note", text)
    else:
        note = alerts.add_response(turn.tx, alert, turn.person.id, "note", text)
    _await_more(turn, alert, message, note, parts=1)
    return Show(alert_put_away.__name__, {"alert": alert}, message_id=message)


def _await_more(turn: Turn, alert: int, message: int | None, note: int, *, parts: int) -> None:
    args = {"alert": alert, "message": message, "note": note, "parts": parts, "at": turn.now.isoformat()}
    people.set_awaiting(turn.tx, turn.person.id, take_more_of_note.__name__, args)


@prompt
def take_more_of_note(
    turn: Turn, text: str, *, alert: int, message: int | None, note: int, parts: int, at: str
) -> Show:
    """What comes right after a note belongs to it: Telegram makes several messages of a long one."""
    get_proven(turn, Do.RESPOND, alerts.get_alert, alert)
    if turn.now - datetime.fromisoformat(at) > _TOGETHER:
        return Show(NOBODY_READS)
    before = f"{alerts.find_note(turn.tx, note) or ''}\n"
    room = max(0, LONGEST - len(before))
    if len(text) > room:
        _await_more(turn, alert, message, note, parts=parts)
        return show(too_long, room=room)
    take_out_typed(turn)
    alerts.set_note(turn.tx, note, before + text)
    _await_more(turn, alert, message, note, parts=parts + 1)
    return Show(alert_put_away.__name__, {"alert": alert}, message_id=message)


def _record(turn: Turn, found: Alert, choice: str, note: str | None) -> int:
    added = alerts.add_response(turn.tx, found.id, turn.person.id, choice, note)
    alerts.mark_seen(turn.tx, found.id)
    closing.end_with_what_was_done(turn.tx, found)
    return added


# Screens


def _open_button(turn: Turn, alert: int) -> Button:
    return button(turn.words.plain("button-show"), open_line, alert=alert)


def _next_button(turn: Turn, alert: int) -> Button | None:
    """To what else waits to be seen, the longest first."""
    others = [each for each in unseen.list_unseen_by(turn.tx, turn.person) if each.id != alert]
    if not others:
        return None
    return button(turn.words.plain("button-next-unseen", count=len(others)), open_line, alert=others[0].id)


@view
def alert_line(turn: Turn, *, alert: int) -> Screen | None:
    """The line that brings an alert; None when it has been seen meanwhile, or is somebody else's to be told of."""
    found = get_proven(turn, Do.SEE, alerts.get_alert, alert)
    if found.unseen_since is None or not unseen.is_in_charge(turn.tx, turn.person, found):
        return None
    return Screen(turn.words("line"), column(_open_button(turn, alert)), protect=True)


@view
def alert_elsewhere(turn: Turn) -> Screen:
    """What becomes of a line that nobody opened while the client was theirs to look after; not of whom it is."""
    return Screen(turn.words("line-elsewhere"))


@view
def alert_put_away(turn: Turn, *, alert: int) -> Screen:
    """What stays in the chat."""
    found = get_proven(turn, Do.SEE, alerts.get_alert, alert)
    if found.unseen_since is not None:
        return Screen(turn.words("line"), column(_open_button(turn, alert)))
    done = button(turn.words.plain("button-what-was-done"), choose_response, alert=alert)
    text = turn.words("line-done" if alerts.list_responses(turn.tx, alert) else "line-seen")
    return Screen(text, ((_open_button(turn, alert), done), *column(_next_button(turn, alert))))


@view
@leaving_out
def alerts_unseen(turn: Turn, *, alert: int) -> Screen:
    """Everything that waits to be seen by this therapist, the longest first."""
    get_proven(turn, Do.SEE, alerts.get_alert, alert)
    waiting = unseen.list_unseen_by(turn.tx, turn.person)
    words = turn.words
    buttons = [
        button(
            words.plain("today-open", code=code_of(turn, get_pair(turn.tx, each.pair_id))), open_alert, alert=each.id
        )
        for each in waiting
    ]
    text = words("today-unseen", count=len(waiting)) if waiting else nothing(turn, "line-seen")
    return Screen(text, column(*buttons), protect=True)


@view
def alert_detail(turn: Turn, *, alert: int) -> Screen:
    """All that is known now, for the pair's therapist."""
    found = get_proven(turn, Do.SEE, alerts.get_alert, alert)
    unseen = found.unseen_since is not None
    marks = column(button(turn.words.plain("button-seen"), seen, alert=alert, stamp=_stamp(turn, found)))
    rows = (*_doing(turn, found), *_looking(turn, found))
    return Screen(telling(turn, found), rows, protect=True, at_end=marks if unseen else ())


def _doing(turn: Turn, found: Alert) -> Rows:
    plain, alert = turn.words.plain, found.id
    if found.unseen_since is not None:
        return column(button(plain("button-remind"), choose_reminder, alert=alert))
    return column(button(plain("button-what-was-done"), choose_response, alert=alert), _next_button(turn, alert))


def _looking(turn: Turn, found: Alert) -> Rows:
    """The chart beside what could help; below, everything that this client sent: three in a row are cut off."""
    plain, pair = turn.words.plain, get_pair(turn.tx, found.pair_id)
    chart = button(plain("button-chart"), see_chart, alert=found.id) if has_chart(turn, found) else None
    died = pair.closed_as is Closing.DIED  # there is nothing that could help any more
    helps = None if died else button(plain("button-what-helps"), see_help, alert=found.id)
    sees = may(turn.tx, turn.person, Do.SEE_HISTORY, pair)
    label = plain("button-to-client", code=code_of(turn, pair))
    all_of_it = button(label, open_notice, about="client", args={"pair": pair.id}) if sees else None
    return (tuple(each for each in (chart, helps) if each is not None), *column(all_of_it))


@view
def alert_help(turn: Turn, *, alert: int) -> Screen:
    """Things to consider."""
    found = get_proven(turn, Do.SEE, alerts.get_alert, alert)
    back = way_back(turn.words.plain("button-back"), open_alert, alert=alert)
    return Screen(things_to_consider(turn, found), column(back), protect=True)


@view
def alert_responses(turn: Turn, *, alert: int) -> Screen:
    """What can have been done; and, where the numbers suggested it, whether they were right."""
    found = get_proven(turn, Do.SEE, alerts.get_alert, alert)
    words, stamp = turn.words, _stamp(turn, found)
    code = get_pair(turn.tx, found.pair_id).code
    choices = [
        button(words.plain(f"done-{each}", code=code), respond, alert=alert, choice=each, stamp=stamp)
        for each in RESPONSES
        if each != "left" or wishes_of(turn, found) & {"not_now", "client"}
    ]
    note = button(words.plain("done-note"), write_note, alert=alert)
    back = way_back(words.plain("button-back"), open_alert, alert=alert)
    question, judging = verdict_question(turn, found)
    return Screen(f"{words('what-was-done')}{question}", (*column(*choices, note), *judging, *column(back)))


@view
def alert_note(turn: Turn, *, alert: int) -> Screen:
    """Room for a note."""
    get_proven(turn, Do.SEE, alerts.get_alert, alert)
    back = way_back(turn.words.plain("button-back"), choose_response, alert=alert)
    return Screen(turn.words("write-note", limit=LONGEST), column(back))
