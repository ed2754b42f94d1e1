"""How a programme's report is said in a language: its words, its numbers, its days."""

import html
from datetime import datetime

from handlers.ground.words import Words
from reports.figures.voice import Voice


def voice_of(words: Words, zone: str) -> Voice:
    """In this language, by the clock of this zone."""

    def number(value: float, places: int) -> str:
        return words.apart(words.number(value, places))

    def moment(at: datetime) -> str:
        return html.unescape(words.moment(words.long_date(at, zone), at, zone))

    return Voice(words.language, words.direction, words.plain, number, words.long, moment)
