"""How a programme's report is said in a language: its words, its numbers, its days."""

from datetime import datetime

from handlers.ground.words import Words
from reports.figures.voice import Voice


def voice_of(words: Words, zone: str) -> Voice:
    """In this language, by the clock of this zone."""

    def moment(at: datetime) -> str:
        return words.moment(words.long_date(at, zone), words.time(at, zone))

    return Voice(words.language, words.direction, words.plain, words.number, words.long, moment)
