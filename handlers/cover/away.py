"""`/away`: a therapist says from when until when they are away, and who stands in; it is read back before it holds."""

from typing import Any

from handlers.cover import being_away
from handlers.cover.away_detail import away_detail, open_away, proven, sessions_left_out, who_is_to
from handlers.cover.choosing import find_by_rule, list_candidates
from handlers.cover.days_asked import ask_days, begins_today, days_in_words, instants_of, take_days
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.therapists.notices import who_stands_in
from handlers.who.absent import dates_in_words, span_in_words
from handlers.who.acting import colleague_name
from handlers.who.rights import Do, programmes_where
from storage import absences
from storage.programmes import Programme
from storage.stand_ins import find_stand_in_for

NOBODY = 0


# Commands and taps


@command("away")
def on_away(turn: Turn, argument: str = "") -> Show:
    """`/away`, or `/away 24 December - 6 January`: where nothing is said yet, the question comes at once."""
    own = programmes_where(turn.tx, turn.person, Do.BE_AWAY)
    if len(own) == 1 and argument.strip():
        return take_days(turn, argument, then=away_who.__name__, args={"programme": own[0].id})
    if len(own) == 1 and not (absences.list_absences(turn.tx, own[0].id, turn.person.id) or _stands_in(turn, own[0])):
        return new_away(turn, programme=own[0].id)
    return show(away_list)


@action
def new_away(turn: Turn, *, programme: int) -> Show:
    """From when until when?"""
    return ask_days(turn, away_who.__name__, {"programme": proven(turn, programme).id})


@action
def away_with(turn: Turn, *, programme: int, first: str, last: str, colleague: int) -> Show:
    """This colleague stands in; or nobody, until a supervisor names somebody."""
    proven(turn, programme, colleague, instants_of(turn, first, last)[0])
    return show(away_draft, programme=programme, first=first, last=last, colleague=colleague)


@action
def away_other_colleague(turn: Turn, *, programme: int, first: str, last: str) -> Show:
    """Somebody else."""
    return show(away_who, programme=proven(turn, programme).id, first=first, last=last)


@action
def save_away(turn: Turn, *, programme: int, first: str, last: str, colleague: int) -> Show:
    """That is right: it holds."""
    begins, ends = instants_of(turn, first, last)
    found = proven(turn, programme, colleague, begins)
    if begins >= ends:
        return show(away_list)
    made = being_away.set_away(turn.tx, found.id, turn.person.id, begins, ends, colleague or None)
    return show(away_detail, absence=made.id)


# Screens


@view
def away_list(turn: Turn) -> Screen:
    """What was said so far, and a way to say more; in each programme, where there are several."""
    own, words = programmes_where(turn.tx, turn.person, Do.BE_AWAY), turn.words
    if not own:
        return Screen(words("clients-not-yours"))
    lines, buttons, now = [], [], []
    for programme in own:
        now += _stands_in(turn, programme)
        name = [programme.name] if len(own) > 1 else []
        for each in absences.list_absences(turn.tx, programme.id, turn.person.id):
            lines.append(words.in_a_row([words("away-line", **span_in_words(turn, each)), *name], "two-names"))
            buttons.append(button(dates_in_words(turn, each), open_away, absence=each.id))
        label = words.in_a_row([words.plain("button-away-new"), *name], "two-names")
        buttons.append(button(label, new_away, programme=programme.id))
    text = "\n".join([words("away-list"), *lines]) if lines else words("away-none")
    return Screen("\n\n".join([text, *now]), column(*buttons), private=True)


def _stands_in(turn: Turn, programme: Programme) -> list[str]:
    """Who stands in for this therapist now, whoever named them, and until when; none where nobody does."""
    running = find_stand_in_for(turn.tx, programme.id, turn.person.id)
    return [] if running is None else who_stands_in(turn, running)


@view
def away_who(turn: Turn, *, programme: int, first: str, last: str) -> Screen:
    """Who stands in? A colleague, whoever the rule names, or nobody so far."""
    found, words = proven(turn, programme), turn.words
    begins, ends = instants_of(turn, first, last)
    if begins >= ends:
        return Screen(
            words("away-past"), column(button(words.plain("button-other-days"), new_away, programme=programme))
        )

    def choice(label: str, colleague: int) -> Button:
        return button(label, away_with, programme=programme, first=first, last=last, colleague=colleague)

    buttons = [
        choice(_label(turn, found, each, first, last), each)
        for each in list_candidates(turn.tx, programme, turn.person.id, from_at=begins)
    ]
    by_rule = None
    if found.names_stand_ins and buttons:
        by_rule = find_by_rule(turn.tx, programme, turn.person.id, begins, ends)
    rule = None if by_rule is None else choice(words.plain("button-away-rule"), by_rule)
    nobody = choice(words.plain("button-away-nobody" if buttons else "button-away-alone"), NOBODY)
    other = button(words.plain("button-other-days"), new_away, programme=programme)
    text = words("away-who" if buttons else "away-no-colleague", days=days_in_words(turn, first, last))
    return Screen(text, column(rule, *buttons), foot=column(nobody, other), protect=True)


def _label(turn: Turn, programme: Programme, colleague: int, first: str, last: str) -> str:
    """A colleague's name, with a word where they are away in that time themselves."""
    name = colleague_name(turn, colleague, programme.id)
    begins, ends = instants_of(turn, first, last)
    theirs = absences.list_absences(turn.tx, programme.id, colleague)
    if any(each.begins_at < ends and begins < each.ends_at for each in theirs):
        return turn.words.plain("away-too", colleague=name)
    return name


@view
def away_draft(turn: Turn, *, programme: int, first: str, last: str, colleague: int) -> Screen:
    """Everything as it is going to be: the days, who stands in, what is left out, and what it becomes one with."""
    begins, ends = instants_of(turn, first, last)
    found, words = proven(turn, programme, colleague, begins), turn.words
    about: dict[str, Any] = {"programme": programme, "first": first, "last": last}
    text: list[str] = [
        words("away-draft", days=days_in_words(turn, first, last), zone=turn.place, today=begins_today(turn, first))
    ]
    before = being_away.joined_with(turn.tx, found.id, turn.person.id, begins, ends)
    if before:
        spans = words.in_a_row(span_in_words(turn, each)["span"] for each in before)
        text.append(words("away-joined", spans=spans))
    text.append(who_is_to(turn, found, begins, ends, colleague or None, "away-draft-who"))
    left_out = sessions_left_out(turn, programme, begins, ends)
    text += [words("away-left-out", count=left_out)] if left_out else []
    buttons = column(
        button(words.plain("button-right"), save_away, colleague=colleague, **about),
        button(words.plain("button-away-else"), away_other_colleague, **about),
        button(words.plain("button-other-days"), new_away, programme=programme),
    )
    return Screen("\n\n".join(text), buttons, protect=True)
