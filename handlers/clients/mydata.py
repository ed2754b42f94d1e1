"""`/mydata`: all that is kept about a client, to read or to keep; it is shown for a while, as an alert is."""

import html
import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from handlers.check_ins.question import question_text
from handlers.ground.items import answer_words, questions
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Document, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.problem_area import area_words
from handlers.who.called import therapist_of
from handlers.who.notice import put_away_in_time
from storage import about_client, check_ins, pairs, programmes, research
from storage.answers import list_answers
from storage.check_ins import CheckIn
from storage.pairs import Cadence, Pair
from storage.sessions import Session, list_of_pair

_FILE_NAME = "data.json"
Row = Mapping[str, Any]


# Commands and taps


@command("mydata")
def on_my_data(turn: Turn, argument: str = "") -> Show:
    """`/mydata`."""
    return show(my_data)


@action
def start_my_data(turn: Turn) -> Show:
    """The same, from a button."""
    return on_my_data(turn)


@action
def read_my_data(turn: Turn) -> Show:
    """Show it here; it is put away again after a while."""
    put_away_in_time(turn, my_data.__name__, {})
    return show(my_data_shown)


@action
def take_my_data(turn: Turn) -> Show:
    """Send it as a file, in a message of its own."""
    return Show(my_data_file.__name__, new=True)


# Screens


@view
def my_data(turn: Turn) -> Screen:
    """How would you like to have it? It is what stays in the chat, too."""
    words = turn.words
    if not pairs.list_pairs_of_client(turn.tx, turn.person.id):
        return Screen(words("own-nothing"))
    here = button(words.plain("button-read-here"), read_my_data)
    file = button(words.plain("button-as-file"), take_my_data)
    return Screen(words("my-data", minutes=_minutes(turn)), column(here, file))


@view
def my_data_shown(turn: Turn) -> Screen:
    """All of it in words, the newest first."""
    words, person = turn.words, turn.person
    begin, end = person.quiet or ("", "")
    heads: list[str] = [
        words("my-data-time" if person.quiet else "my-data-time-any", zone=turn.place, begin=begin, end=end)
    ]
    if person.paused_until is not None and person.paused_until > turn.now:
        heads.append(words("pause-running", day=turn.day(person.paused_until)))
    told: list[tuple[datetime, str]] = []
    for pair in pairs.list_pairs_of_client(turn.tx, turn.person.id):
        heads.append(_about_pair(turn, pair))
        told += [(s.ended_at, _about_session(turn, pair, s)) for s in list_of_pair(turn.tx, pair.id)]
    newest_first = [text for _, text in sorted(told, reverse=True)]
    file = button(words.plain("button-as-file"), take_my_data)
    return Screen("\n\n".join([*heads, *newest_first]), protect=True, foot=column(file))


@view
def my_data_file(turn: Turn) -> Screen | None:
    """All of it as a file, which is taken out of the chat again."""
    if not pairs.list_pairs_of_client(turn.tx, turn.person.id):
        return None
    content = json.dumps(own_data(turn), ensure_ascii=False, indent=2).encode()
    text = turn.words("my-data-file", minutes=_minutes(turn))
    return Screen(text, document=Document(_FILE_NAME, lambda: content), lasts=turn.site.shown_for)


def _minutes(turn: Turn) -> int:
    return int(turn.site.shown_for.total_seconds() // 60)


def _about_pair(turn: Turn, pair: Pair) -> str:
    programme = programmes.get_programme(turn.tx, pair.programme_id).name
    agreed = turn.words("my-data-not-agreed") if pair.consented_at is None else turn.words(
        "my-data-agreed", day=turn.words.whole_date(pair.consented_at, turn.person.zone)
    )  # fmt: skip
    told = turn.words("my-data-pair", therapist=therapist_of(turn, pair), programme=programme, agreed=agreed)
    often = [] if pair.cadence is Cadence.EACH else [turn.words("my-data-cadence", cadence=pair.cadence)]
    area = [] if pair.problem_area is None else [turn.words("my-data-area", area=area_words(turn, pair.problem_area))]
    over = [] if pair.closed_at is None else [
        turn.words("my-data-closed", day=turn.words.whole_date(pair.closed_at, turn.person.zone))
    ]  # fmt: skip
    return " ".join([told, *often, *area, *over, *_about_research(turn, pair)])


def _about_research(turn: Turn, pair: Pair) -> list[str]:
    """The last word about it, which holds."""
    answers = research.list_answers(turn.tx, research.pairs_of_client(turn.tx, pair))
    if not answers:
        return []
    day = turn.words.long_date(answers[-1].answered_at, turn.person.zone)
    return [turn.words("my-data-research", said="yes" if answers[-1].agreed else "no", day=day)]


def _about_session(turn: Turn, pair: Pair, session: Session) -> str:
    words = turn.words
    head = words(
        "my-data-session", day=words.whole_date(session.ended_at, turn.person.zone), therapist=therapist_of(turn, pair),
        modality=words(f"modality-{session.modality.replace('_', '-')}-session"),
    )  # fmt: skip
    check_in = check_ins.find_check_in_of_session(turn.tx, session.id)
    if check_in is None:
        return f"{head}\n{words('my-data-state-none')}"
    state = words(f"my-data-state-{check_in.state.replace('_', '-')}", agreed=_agreed_on(turn, check_in))
    lines = [head, state, *_said(turn, check_in)]
    return "\n".join(lines)


def _agreed_on(turn: Turn, check_in: CheckIn) -> str:
    """The day on which the client agreed that it is taken in, of one that was answered elsewhere."""
    if check_in.agreed_on is None:
        return ""
    noon = datetime.combine(date.fromisoformat(check_in.agreed_on), time(12), ZoneInfo(turn.person.zone))
    return turn.words.whole_date(noon, turn.person.zone)


def _said(turn: Turn, check_in: CheckIn) -> list[str]:
    words, given = turn.words, list_answers(turn.tx, check_in.id)
    asked = [item for item in questions(turn, check_in) if item in given]
    said = [words("my-data-answer", question=question_text(turn, check_in, i), said=answer_words(turn, i, given[i]))
            for i in asked]  # fmt: skip
    comment = [] if check_in.comment is None else [words("my-data-comment", comment=check_in.comment)]
    wish = [] if check_in.wish is None else [
        words("my-data-answer", question=words("wish-question"), said=words(f"wish-{check_in.wish.replace('_', '-')}"))
    ]  # fmt: skip
    return [*said, *comment, *wish, *([words("button-connection")] if check_in.connection else [])]


# The file


def own_data(turn: Turn) -> dict[str, Any]:
    """Everything that is kept about this client and theirs to have, nested as it belongs together; see
    `storage/about_client.py` for what is not in it, and why."""
    rows = about_client.rows_about(turn.tx, turn.person.id)
    by_session = {row["session_id"]: row for row in rows["check_ins"]}
    return {
        "made_at": turn.now.isoformat(),
        "not_in_this_file": str(turn.words("my-data-not-here")),
        **_plain(rows["people"][0]),
        "with": [
            {
                **_plain(pair),
                "programme": programmes.get_programme(turn.tx, pair["programme_id"]).name,
                "research": [_plain(each) for each in rows["research_answers"] if each["pair_id"] == pair["id"]],
                "sessions": [
                    {
                        **_plain(session),
                        "reported_by": _reported_by(turn, session),
                        "check_in": _check_in(turn, by_session.get(session["id"]), rows["answers"]),
                    }
                    for session in rows["sessions"]
                    if session["pair_id"] == pair["id"]
                ],
            }
            for pair in rows["pairs"]
        ],
    }


def _reported_by(turn: Turn, session: Row) -> str:
    own = session["reported_by"] == turn.person.id
    return html.unescape(turn.words("my-data-reported-you" if own else "your-therapist"))


def _check_in(turn: Turn, row: Row | None, answers: list[dict[str, Any]]) -> dict[str, Any] | None:
    if row is None:
        return None
    check_in = check_ins.get_check_in(turn.tx, row["id"])
    given = {each["item"]: each for each in answers if each["check_in_id"] == row["id"]}
    in_order = [given[item] for item in questions(turn, check_in) if item in given]
    return {
        **_plain(row),
        "answers": [
            {
                **_plain(each),
                "question": html.unescape(question_text(turn, check_in, each["item"])),
                "answer": html.unescape(answer_words(turn, each["item"], each["value"])),
            }
            for each in in_order
        ],
    }


def _plain(row: Row) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in row.items()}
