"""What comes in: one update, one transaction, read from top to bottom.

It is one of four events. Each is taken once (a repeat shows where things stand), by a person we
know or can get to know, for something they may do. What comes out names the screen to show.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NoReturn

from handlers.edge import reach, strays, typed_answer
from handlers.edge.outgoing_ready import STILL_LOOKING
from handlers.ground.closed import closed
from handlers.ground.events import Added, Answer, Event, Reached, Tapped, Typed
from handlers.ground.render import REPLACES, SAID_FIRST, TURN_TO, Rendered, render
from handlers.ground.routes import Routes
from handlers.ground.screen import Show
from handlers.ground.turn import Site, Turn
from handlers.ground.typed import words_in
from handlers.joining import join
from handlers.who import reading
from handlers.who.rights import NotAllowed
from storage import outgoing, people, screens, updates
from storage.database import Tx
from storage.errors import NotThere
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.people import Person
from storage.screens import ShownScreen

_TAP = re.compile(r"([0-9a-f]{32})\.(\d{1,2})")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_TO_A_BOT = re.compile(r"/\w+@(\w+)")
_MOST_REPLIES = 10  # that one person waits for: as many seconds, at Telegram's pace
_TO_TAKE_ITS_PLACE = timedelta(minutes=1)
_TOKEN = re.compile(r"[0-9a-f]{32}")
_TOLD = "told"  # among a prompt's arguments: what was typed before was no answer, and whom to turn to was told


def take(tx: Tx, site: Site, routes: Routes, event: Event) -> Answer:
    """Take one update. The whole effect is in this transaction."""
    if isinstance(event, Added):
        return Answer(event.chat_id, leave=True)
    person = people.find_by_chat(tx, event.chat_id)
    if not updates.add_taken(tx, event.update_id, None if person is None else person.id):
        return _show_again(tx, site, routes, event, person)
    if _is_for_another_bot(site, event):
        return Answer(event.chat_id)
    if person is not None and not (isinstance(event, Reached) and tx.now - event.sent_at > site.update_kept):
        _meet(tx, person, event)
    if isinstance(event, Reached):
        return Answer(event.chat_id)
    if person is None:
        return _take_from_stranger(tx, site, routes, event)
    turn = Turn(tx, site, person, event.message_id, routes)
    refused = None
    try:
        shown = _tap(turn, routes, event) if isinstance(event, Tapped) else _typed(turn, routes, event)
    except (NotAllowed, NotThere) as no:  # not theirs, or what the button is about is there no longer
        shown, refused = Show(strays.old_button.__name__, new=True), str(no)
    return _answer(turn, routes, event, shown, refused)


def _is_for_another_bot(site: Site, event: Event) -> bool:
    """A command that names another bot is none of ours, and no answer to a prompt."""
    named = _TO_A_BOT.match(event.text or "") if isinstance(event, Typed) else None
    return named is not None and named[1].lower() != site.username.lower()


def _meet(tx: Tx, person: Person, event: Tapped | Typed | Reached) -> None:
    """They block, or are there; and whatever they do now ends a wait for a typed text."""
    if isinstance(event, Reached) and event.blocked:
        reach.lose(tx, person)
        return
    reach.come_back(tx, person)
    if person.awaiting is not None and not isinstance(event, Reached):
        people.set_awaiting(tx, person.id, None)


def _tap(turn: Turn, routes: Routes, event: Tapped) -> Show:
    match = _TAP.fullmatch(event.data)
    screen = screens.find_screen(turn.tx, match[1]) if match else None
    if match is None or screen is None:
        current = _current(turn.tx, turn.person, event.message_id) if match else None
        if current is None:
            raise NotAllowed(f"person {turn.person.id} tapped a button of no screen that is known")
        return current
    _prove_screen(turn, screen, event)
    number = int(match[2])
    if number >= len(screen.choices):
        raise NotAllowed(f"person {turn.person.id} tapped a button that is not there")
    action, args = screen.choices[number]
    return routes.actions[action](turn, **args)


def _current(tx: Tx, person: Person, message_id: int) -> Show | None:
    """What this message shows by now: a tap on a screen before it changes nothing, and brings it back."""
    screen = screens.find_screen_on(tx, person.id, message_id)
    return None if screen is None or screen.view is None else Show(screen.view, screen.args or {})


def _prove_screen(turn: Turn, screen: ShownScreen, event: Tapped) -> None:
    """A screen is one person's, on one message: the first tap tells which."""
    if screen.person_id != turn.person.id:
        raise NotAllowed(f"person {turn.person.id} tapped a button of person {screen.person_id}")
    if screen.message_id is None:
        screens.adopt_message(turn.tx, screen.nonce, event.message_id)
    elif screen.message_id != event.message_id:
        raise NotAllowed(f"person {turn.person.id} tapped a button of another message")


def _typed(turn: Turn, routes: Routes, event: Typed) -> Show:
    if turn.now - event.sent_at > turn.site.update_kept:
        return Show(strays.stale.__name__)
    text = None if event.text is None else words_in(event.text)
    command = None if text is None else _COMMAND.fullmatch(text)
    if command is None and text is not None and turn.person.by_text:
        return _typed_without_buttons(turn, routes, event, text)
    if command is None:
        return _answered_prompt(turn, routes, text)
    name, argument = command[1].lower(), (command[2] or "").strip()
    if name == "start" and _TOKEN.fullmatch(argument):
        return join.open_link(turn, argument)
    handler = routes.commands.get(name)
    return Show(strays.unknown_command.__name__) if handler is None else handler(turn, argument)


def _typed_without_buttons(turn: Turn, routes: Routes, event: Typed, text: str) -> Show:
    """What was typed is a choice, or the answer that a prompt waits for; where it can be both, it is asked back."""
    reading, person = typed_answer.read(turn, event, text), turn.person
    if person.awaiting is None:
        is_answer = reading.choices or reading.is_number
        return typed_answer.answer(turn, reading) if is_answer else _answered_prompt(turn, routes, text)
    if reading.taken and reading.is_number:
        people.set_awaiting(turn.tx, person.id, person.awaiting, person.awaiting_args)
        return typed_answer.answer(turn, reading)
    if not (reading.exactly and reading.choices):
        return _answered_prompt(turn, routes, text)
    if reading.first or not _would_be_taken(turn, routes, text):
        return typed_answer.answer(turn, reading)
    people.set_awaiting(turn.tx, person.id, person.awaiting, person.awaiting_args)
    return typed_answer.ask_whether_typed(turn, reading, text, event.message_id)


def _would_be_taken(turn: Turn, routes: Routes, text: str) -> bool:
    """Whether the prompt that waits reads this as an answer. It is tried, and taken back."""
    tried = turn.tx.attempt(lambda: _try(turn, routes, text))
    if not isinstance(tried, _Tried):
        raise tried
    return tried.taken


class _Tried(Exception):
    """What a prompt made of a text, and now has not."""

    def __init__(self, *, taken: bool) -> None:
        super().__init__()
        self.taken = taken


def _try(turn: Turn, routes: Routes, text: str) -> NoReturn:
    person = turn.person
    args = {name: value for name, value in (person.awaiting_args or {}).items() if name != _TOLD}
    shown = routes.prompts[str(person.awaiting)](turn, text, **args)
    now = people.get_person(turn.tx, person.id)
    raise _Tried(taken=shown.asks_back or (now.awaiting, now.awaiting_args or {}) != (person.awaiting, args))


def _answered_prompt(turn: Turn, routes: Routes, text: str | None) -> Show:
    """What was typed answers the prompt that waits for it; what is not words lets it wait on.

    A prompt that waits on as it did was not answered. Whatever that was, the first time it is met with whom to turn to.
    """
    person = turn.person
    if person.awaiting is None:
        return Show(strays.nobody_reads.__name__)
    if text is None:
        people.set_awaiting(turn.tx, person.id, person.awaiting, person.awaiting_args)
        return Show(strays.only_words.__name__)
    args = dict(person.awaiting_args or {})
    told = args.pop(_TOLD, False)
    shown = routes.prompts[person.awaiting](turn, text, **args)
    now = people.get_person(turn.tx, person.id)
    if shown.asks_back or (now.awaiting, now.awaiting_args or {}) != (person.awaiting, args):
        return shown
    people.set_awaiting(turn.tx, person.id, person.awaiting, {**args, _TOLD: True})
    return shown if told else replace(shown, args={**shown.args, TURN_TO: True})


def _take_from_stranger(tx: Tx, site: Site, routes: Routes, event: Tapped | Typed) -> Answer:
    """Somebody we do not know. Only a link that works makes them somebody, so that nothing else is stored."""
    text = event.text or "" if isinstance(event, Typed) else ""
    command = _COMMAND.fullmatch(text)
    token = (command[2] or "").strip() if command and command[1].lower() == "start" else ""
    if isinstance(event, Typed) and _TOKEN.fullmatch(token) and tx.now - event.sent_at <= site.update_kept:
        language = reading.language_of_newcomer(tx, site, token, event.language)
        person = people.add_person(tx, event.chat_id, language=language, zone=site.zone)
        turn = Turn(tx, site, person, event.message_id, routes)
        shown = join.open_link(turn, token)
        if shown.view != join.link_dead.__name__:
            updates.set_whose(tx, event.update_id, person.id)
            return _answer(turn, routes, event, shown, None)
        people.delete_person(tx, person.id)
    return _to_stranger(site, event, "link-dead" if token else "help-stranger")


def _to_stranger(site: Site, event: Tapped | Typed, message: str) -> Answer:
    if isinstance(event, Tapped):
        return Answer(event.chat_id, event.query_id)
    screen = strays.stranger_screen(site, message, event.language)
    return Answer(event.chat_id, rendered=Rendered(screen.text))


def _answer(turn: Turn, routes: Routes, event: Tapped | Typed, shown: Show, refused: str | None) -> Answer:
    """Remember what is shown; edit a message that is there, or write down one that is to come."""
    if isinstance(event, Typed) and turn.person.by_text and shown.message_id is not None and not shown.new:
        shown = replace(shown, new=True, replaces=(shown.message_id,))  # a change of a message is not read aloud
    view, args = shown.view, dict(shown.args)
    if shown.toast is not None:
        args[SAID_FIRST] = shown.toast  # who listens to a screen hears no toast
    query_id = event.query_id if isinstance(event, Tapped) else None
    toast = None if shown.toast is None else turn.words.plain(shown.toast)
    message_id = event.message_id if isinstance(event, Tapped) else shown.message_id
    if shown.new or message_id is None:
        album = event.album if isinstance(event, Typed) else None  # its parts are answered once
        key, what = key_of(About.REPLY, album or event.update_id), shown
        if isinstance(event, Typed):
            what = replace(shown, args=args)  # no toast is shown to whoever types
        _reply(turn.tx, turn.person.id, key, what, _asked_at(turn, event))
        return Answer(event.chat_id, query_id, toast, refused=refused)
    fresh = _as_now(turn)
    try:
        rendered = render(fresh, routes.views, view, args, message_id)
    except NotAllowed as no:
        refused, rendered = str(no), render(fresh, routes.views, closed.__name__, {}, message_id)
    return Answer(event.chat_id, query_id, toast, message_id, rendered, refused, shown)


def _reply(tx: Tx, person_id: int, key: str, shown: Show, asked_at: datetime) -> None:
    """An answer that is to come as a new message. What is about to be told already is not told twice.

    Where very much waits (somebody writes faster than Telegram lets us answer) the rest is dropped, in words; and no
    prompt waits for the answer to a question that was never shown.
    """
    waiting = outgoing.list_waiting_replies(tx, person_id)
    if len(waiting) >= _MOST_REPLIES:
        people.set_awaiting(tx, person_id, None)
        shown = Show(strays.too_many.__name__)
    if not shown.secret and (shown.view, dict(shown.args), False) in waiting:
        return
    args = {**shown.args, REPLACES: list(shown.replaces)} if shown.replaces else shown.args
    for message_id in shown.replaces:
        screens.mark_answered(tx, person_id, message_id)
        outgoing.put_off_on(tx, person_id, message_id, tx.now + _TO_TAKE_ITS_PLACE)
    outgoing.add_outgoing(
        tx, key, Purpose.REPLY, person_id, due_at=asked_at, urgency=Urgency.REPLY, view=shown.view, args=args,
        secret=shown.secret,
    )  # fmt: skip


def _asked_at(turn: Turn, event: Tapped | Typed) -> datetime:
    """When an answer became due: what was typed while the bot was away is late. Telegram tells whole seconds; part of
    one keeps answers in order.
    """
    if isinstance(event, Tapped) or turn.now - event.sent_at <= STILL_LOOKING:
        return turn.now
    return event.sent_at + timedelta(microseconds=turn.now.microsecond)


def _as_now(turn: Turn) -> Turn:
    """The same turn with the person as this transaction has left them."""
    return replace(turn, person=people.get_person(turn.tx, turn.person.id))


def _show_again(tx: Tx, site: Site, routes: Routes, event: Tapped | Typed | Reached, person: Person | None) -> Answer:
    """A repeated update changes nothing. After a tap the tapped message is shown again, as it stands now.

    An answer that was a new message is in the outgoing table already, and comes from there.
    """
    if not isinstance(event, Tapped) or person is None:
        return Answer(event.chat_id)
    again = _current(tx, person, event.message_id)
    if again is None:
        return Answer(event.chat_id, event.query_id)
    turn = Turn(tx, site, person, event.message_id, routes)
    try:
        rendered = render(turn, routes.views, again.view, again.args, event.message_id)
    except NotAllowed:
        rendered = None
    return Answer(event.chat_id, event.query_id, None, event.message_id, rendered)


def show_anew(tx: Tx, chat_id: int, key: str, shown: Show) -> None:
    """The message that was to change is gone: show the same in a new one."""
    person = people.find_by_chat(tx, chat_id)
    if person is not None:
        _reply(tx, person.id, key_of(About.ANEW, key), Show(shown.view, shown.args), tx.now)


def keep_aside(tx: Tx, site: Site, update_id: int, chat_id: int | None, payload: str, error: str) -> Answer | None:
    """An update that fails every time: keep it sealed, tell the person, and let the others pass.

    Returns what is to be shown now to somebody for whom no reply can be written down: their own row is damaged.
    """
    found = None if chat_id is None else tx.attempt(lambda: people.find_by_chat(tx, chat_id))
    person = None if isinstance(found, Exception) else found
    if not updates.add_taken(tx, update_id, None if person is None else person.id):
        return None
    updates.add_set_aside(tx, update_id, payload, error)
    if person is not None:
        _reply(tx, person.id, key_of(About.REPLY, update_id), Show(strays.set_aside.__name__), tx.now)
    if chat_id is None or not isinstance(found, Exception):
        return None
    return Answer(chat_id, rendered=Rendered(strays.stranger_screen(site, "went-wrong").text))
