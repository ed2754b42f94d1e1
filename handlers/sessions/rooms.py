"""`/rooms`: a therapist ties a room, or a booking link, to a client once; then sessions there report themselves."""

from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, command, prompt, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.sessions.room_links import room_in
from handlers.who.caseload import caseload_of
from handlers.who.notice import take_out_typed
from handlers.who.rights import Do, get_proven, may
from storage import pairs, people, platform_keys, rooms
from storage.pairs import Pair, PairState
from storage.platform_keys import Platform
from storage.rooms import Room


def _active_pairs(turn: Turn, *, own: bool = True) -> list[Pair]:
    """Those whose rooms this person may say, or else those for whom they stand in and may not: a room that was theirs
    would stay that client's afterwards.
    """
    active = [pair for pair in caseload_of(turn.tx, turn.person) if pair.state is PairState.ACTIVE]
    found = [pair for pair in active if may(turn.tx, turn.person, Do.TIE_ROOM, pair) is own]
    return sorted(found, key=lambda pair: pair.code.casefold())


def _platforms_of(turn: Turn, pair: Pair) -> list[Platform]:
    """What can report sessions of this pair: whoever runs the bot has connected it for the programme."""
    connected = {each.platform for each in platform_keys.list_platform_keys(turn.tx, pair.programme_id)}
    return [each for each in Platform if each in connected]


def _tieable(turn: Turn) -> list[Pair]:
    return [pair for pair in _active_pairs(turn) if _platforms_of(turn, pair)]


def _own_room(turn: Turn, room: int) -> Room:
    """This room, proven to be of a pair whose rooms are this person's to say. Raises NotAllowed."""
    found = rooms.get_room(turn.tx, room)
    get_proven(turn, Do.TIE_ROOM, pairs.get_pair, found.pair_id)
    return found


# Commands and taps


@command("rooms")
def on_rooms(turn: Turn, argument: str = "") -> Show:
    """`/rooms`."""
    return show(room_list)


@action
def start_rooms(turn: Turn) -> Show:
    """The same, from a button."""
    return on_rooms(turn)


@action
def tie_room(turn: Turn) -> Show:
    """One more: with whom?"""
    with turn.tx.sparing():
        own = _tieable(turn)
        alone = len(own) == 1 and not turn.tx.left_out
    return _which_platform(turn, own[0]) if alone else show(room_whom)


@action
def tie_with(turn: Turn, *, pair: int) -> Show:
    """With this client: on which platform?"""
    return _which_platform(turn, get_proven(turn, Do.TIE_ROOM, pairs.get_pair, pair))


def _which_platform(turn: Turn, pair: Pair) -> Show:
    known = _platforms_of(turn, pair)
    return _await_link(turn, pair, known[0]) if len(known) == 1 else show(room_platform, pair=pair.id)


@action
def tie_on(turn: Turn, *, pair: int, platform: str) -> Show:
    """On this one: in which room?"""
    return _await_link(turn, get_proven(turn, Do.TIE_ROOM, pairs.get_pair, pair), Platform(platform))


def _await_link(turn: Turn, pair: Pair, platform: Platform) -> Show:
    args = {"pair": pair.id, "platform": platform.value}
    people.set_awaiting(turn.tx, turn.person.id, take_link.__name__, args)
    return Show(room_link.__name__, args)


@prompt
def take_link(turn: Turn, text: str, *, pair: int, platform: str) -> Show:
    """A pasted link: whatever it was, and whoever looks after the client by now, it does not stay in the chat."""
    found, where = pairs.get_pair(turn.tx, pair), Platform(platform)
    take_out_typed(turn)
    may_tie = may(turn.tx, turn.person, Do.TIE_ROOM, found) and found.state is PairState.ACTIVE
    if not may_tie or where not in _platforms_of(turn, found):
        return show(room_list)
    name = room_in(where, text)
    if name is None:
        people.set_awaiting(turn.tx, turn.person.id, take_link.__name__, {"pair": pair, "platform": platform})
        return show(room_link_again, pair=pair, platform=platform)
    return _tie(turn, found, where, name)


def _tie(turn: Turn, pair: Pair, platform: Platform, name: str) -> Show:
    """A room is one pair's; of somebody who takes part no longer it can be taken on."""
    there = rooms.find_room(turn.tx, pair.programme_id, platform, name)
    if there is not None and there.pair_id == pair.id:
        return show(room_detail, room=there.id)
    if there is not None:
        if pairs.get_pair(turn.tx, there.pair_id).state in (PairState.ACTIVE, PairState.INVITED):
            return show(room_taken, pair=pair.id, platform=platform.value)
        rooms.delete_room(turn.tx, there.id)
    made = rooms.add_room(turn.tx, pair.programme_id, pair.id, platform, name)
    return show(room_detail, room=made.id, new=True)


@action
def open_room(turn: Turn, *, room: int) -> Show:
    """One of them."""
    return show(room_detail, room=_own_room(turn, room).id)


@action
def remove_room(turn: Turn, *, room: int) -> Show:
    """They do not meet there any more."""
    rooms.delete_room(turn.tx, _own_room(turn, room).id)
    return show(room_list)


# Screens


def _told_of(turn: Turn, pair: Pair, room: Room) -> dict[str, str]:
    """`tells`: whether its platform is still connected, so that sessions there can report themselves."""
    label = turn.words.plain(f"platform-{room.platform}")
    tells = "yes" if room.platform in _platforms_of(turn, pair) else "no"
    return {"code": pair.code, "platform": label, "day": turn.date(room.made_at), "tells": tells}


@view
@leaving_out
def room_list(turn: Turn) -> Screen:
    """Every room of the caseload, and a way to tie one. What a room is called cannot be shown: it is not kept."""
    words, own = turn.words, _active_pairs(turn)
    others = [words("room-stand-in")] if _active_pairs(turn, own=False) else []
    if not own:
        return Screen("\n\n".join(others) or nothing(turn, "session-nobody"))
    tied = turn.tx.of_each(own, lambda pair: [(pair, room) for room in rooms.list_of_pair(turn.tx, pair.id)])
    found = [each for several in tied for each in several]
    lines = [words("room-line", **_told_of(turn, pair, room)) for pair, room in found]
    buttons = [
        button(words.plain("room-button", **_told_of(turn, pair, room)), open_room, room=room.id)
        for pair, room in found
    ]
    can = bool(_tieable(turn))
    text = (
        "\n".join([words("room-list"), *lines]) if lines else nothing(turn, "room-none" if can else "room-no-platform")
    )
    more = button(words.plain("button-room-new"), tie_room) if can else None
    return Screen("\n\n".join([text, *others]), column(*buttons, more), private=True)


@view
@leaving_out
def room_whom(turn: Turn) -> Screen:
    """With whom?"""
    buttons = [button(pair.code, tie_with, pair=pair.id) for pair in _tieable(turn)]
    return Screen(turn.words("room-whom"), column(*buttons))


@view
def room_platform(turn: Turn, *, pair: int) -> Screen:
    """On which platform?"""
    found = get_proven(turn, Do.TIE_ROOM, pairs.get_pair, pair)
    buttons = [
        button(turn.words.plain(f"platform-{each}"), tie_on, pair=pair, platform=each.value)
        for each in _platforms_of(turn, found)
    ]
    return Screen(turn.words("room-platform" if buttons else "room-no-platform"), column(*buttons))


@view
def room_link(turn: Turn, *, pair: int, platform: str) -> Screen:
    """Room for a link."""
    found = get_proven(turn, Do.TIE_ROOM, pairs.get_pair, pair)
    asked = turn.words(f"room-link-{platform}", code=found.code)
    return Screen(f"{asked}\n\n{turn.words('room-link-end')}")


@view
def room_link_again(turn: Turn, *, pair: int, platform: str) -> Screen:
    """In that there was no room to be read."""
    return Screen(turn.words(f"room-again-{platform}"))


@view
def room_taken(turn: Turn, *, pair: int, platform: str) -> Screen:
    """Another client meets there already. Whose is not said: it may be a colleague's."""
    found = get_proven(turn, Do.TIE_ROOM, pairs.get_pair, pair)
    return Screen(turn.words("room-taken", code=found.code), column(_back(turn)))


@view
def room_detail(turn: Turn, *, room: int, new: bool = False) -> Screen:
    """One room, and a way to give it up."""
    found, words = _own_room(turn, room), turn.words
    pair = pairs.get_pair(turn.tx, found.pair_id)
    told = _told_of(turn, pair, found)
    kind = "booked" if found.platform is Platform.CALCOM else "met"
    head = [words("room-new", cadence=pair.cadence, kind=kind, **told)] if new else []
    remove = button(words.plain("button-room-remove"), remove_room, room=room)
    return Screen("\n\n".join([*head, words("room-line", **told)]), column(remove, _back(turn)), private=True)


def _back(turn: Turn) -> Button:
    return button(turn.words.plain("button-room-list"), start_rooms)
