"""How long a therapist with 25 clients is busy with this bot: `python -m tests.simulation.therapists_week`.

Some weeks are lived with the product's own screens. Everything that comes to the therapist, and everything that their
taps bring, is read: each word that was not in that message before, on buttons, too. What a therapist thinks, and what
they do about an alert, is not counted.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from handlers.sessions import planned_meetings
from handlers.when.weekly import next_time
from handlers.who.agreed import CONSENT_VERSION
from storage import digests, pairs, people, plans, programmes
from storage.database import Tx
from storage.people import Role
from storage.sessions import Modality
from tests.simulation.telegram import Phone, Shown
from tests.simulation.town import BEGIN, Town

WORDS_A_MINUTE, A_TAP, A_KEY = 200, 1.5, 0.3
"""How fast somebody reads; seconds for a tap, and for a character that is typed."""
_ZONE, _CLIENTS, _WITHOUT_A_PLAN = "Europe/Berlin", 25, 2
_STARTS = ("08:00", "09:00", "10:00", "14:00", "15:00")
_ANSWERED, _OFF, _MOVED = 0.8, 0.08, 0.06
_NOT_RIGHT, _WRITES, _WANTS_HELP = 0.03, 0.04, 0.5
_COMMENT = (
    "It was hard for me to say, but last time I had the feeling that we were talking about your plan and not mine."
)
_LOOKS = ("12:15", "17:00")
_LINE = "Something new for you."
_OPENED, _REST = "what was opened", "everything else"


@dataclass
class Spent:
    """What the therapist did, by what it was about."""

    taps: Counter[str] = field(default_factory=Counter)
    keys: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)

    def seconds(self, about: str) -> float:
        """All of it together."""
        return self.taps[about] * A_TAP + self.keys[about] * A_KEY + self.words[about] / WORDS_A_MINUTE * 60

    @property
    def all_seconds(self) -> float:
        """Of everything."""
        return sum(self.seconds(about) for about in {*self.taps, *self.keys, *self.words})


class Week:
    """A therapist, their clients, and weeks of them. `outright` is how much more often than usual clients say something
    outright; `by_hand`: nothing reports itself.
    """

    def __init__(self, seed: int, *, outright: float = 1.0, by_hand: bool = False, own_view: bool = False) -> None:
        self.town, self.rng = Town(seed, wobble=0.0), Random(seed)
        self._outright, self._by_hand = outright, by_hand
        self.weeks: list[Spent] = []
        self._known: dict[int, Counter[str]] = {}  # by message: the words that were read already
        self._about, self._counting = _REST, True
        self._content: dict[int, int] = {}
        self.phone = self._phone()
        self._clients: list[tuple[str, int, int, str]] = []  # code, plan (0: none), day of the week, time
        self.town.write(lambda tx: self._set_up(tx, own_view=own_view))
        self.town.telegram.heard = self._heard

    def _phone(self) -> Phone:
        phone = Phone(9000 + len(self.town.telegram.phones))
        self.town.telegram.phones[phone.chat_id] = phone
        return phone

    def _set_up(self, tx: Tx, *, own_view: bool) -> None:
        programme = programmes.add_programme(
            tx, "Week", language="en", zone=_ZONE, signpost="Call 112.", contact="Ms. Lind", comment_readers="Dr. Kim"
        ).id
        kim = people.add_person(tx, self.phone.chat_id, language="en", zone=_ZONE, quiet=("20:00", "08:00"))
        people.add_role(tx, kim.id, programme, Role.THERAPIST)
        people.set_name(tx, kim.id, programme, Role.THERAPIST, "Dr. Kim")
        digests.set_digest(tx, kim.id, 4, "16:00", next_time(4, "16:00", _ZONE, tx.now))
        for number in range(_CLIENTS):
            phone, day, starts = self._phone(), number // 5, _STARTS[number % 5]
            person = people.add_person(tx, phone.chat_id, language="en", zone=_ZONE, quiet=("21:00", "08:00"))
            pair = pairs.add_pair(tx, programme, kim.id, f"C{number}")
            pairs.mark_opened(tx, pair.id, person.id)
            pairs.mark_consented(tx, pair.id, CONSENT_VERSION)
            pairs.set_therapist_called(tx, pair.id, "Dr. Kim")
            pairs.set_own_view(tx, pair.id, own_view)
            plan = 0
            if not self._by_hand and number < _CLIENTS - _WITHOUT_A_PLAN:
                first = BEGIN.date() + timedelta(days=day)
                made = plans.add_plan(tx, pair.id, Modality.VIDEO, first=first, starts=starts, minutes=50, weeks=1)
                planned_meetings.look_ahead(tx, made.id)
                plan = made.id
            self._clients.append((pair.code, plan, day, starts))
            self._content[phone.chat_id] = self.rng.choice((3, 4, 4))

    # --- what the therapist reads and does

    def _heard(self, phone: Phone, shown: Shown) -> None:
        if phone is not self.phone:
            after = timedelta(seconds=3) if shown.sent_at < self.town.now else timedelta(hours=self.rng.uniform(0.2, 9))
            self.town.later(after, lambda: self._client_looks(phone, shown.message_id))
            return
        labels = " ".join(label for row in shown.screen.keyboard for label, _ in row)
        words = Counter(f"{shown.screen.text} {labels}".split())
        new = shown.message_id not in self._known
        if self._counting or new:  # what is put away by itself is looked at by nobody
            self.weeks[-1].words[self._about] += (words - self._known.get(shown.message_id, Counter())).total()
        self._known[shown.message_id] = words

    @contextmanager
    def _busy(self, about: str) -> Iterator[None]:
        """What is shown meanwhile is read as part of this."""
        self._about, self._counting = about, True
        yield
        self._about, self._counting = _REST, False

    def _tap(self, about: str, label: str, on: Shown | None = None) -> bool:
        """Tap the newest button that begins so, of this message or of any, and read on; whether there is one."""
        for shown in [on] if on else list(reversed(self.phone.messages.values())):
            buttons = [each for row in shown.screen.keyboard for each in row]
            data = next((data for name, data in buttons if name.startswith(label)), None)
            if data is not None:
                with self._busy(about):
                    self.weeks[-1].taps[about] += 1
                    self.town.tap(self.phone, shown.message_id, data)
                    self._a_moment()
                return True
        return False

    def _type(self, about: str, text: str) -> None:
        with self._busy(about):
            self.weeks[-1].taps[about] += 1  # send
            self.weeks[-1].keys[about] += len(text)
            self.town.type(self.phone, text)
            self._a_moment()

    def _a_moment(self) -> None:
        self.town.live(self.town.now + timedelta(seconds=4))

    def _look(self) -> None:
        """Everything that came since the last look: read, marked as seen, and said what was done."""
        for shown in list(self.phone.messages.values()):
            if shown.screen.text == _LINE:
                self._open(shown)

    def _open(self, shown: Shown) -> None:
        """Tap *Show*, and then what there is to tap; it is put down to what it turns out to be."""
        spent, self.weeks[-1] = self.weeks[-1], Spent()
        self._tap(_OPENED, "Show", shown)
        about = _kind(shown)
        while self._tap(_OPENED, "Seen", shown) or self._tap(_OPENED, "●", shown):  # ●: one of several that wait
            if "What was done" not in _labels(shown):
                continue
            if self.rng.random() < _WANTS_HELP:
                self._tap(_OPENED, "What could help", shown)
                self._tap(_OPENED, "Back", shown)
            self._tap(_OPENED, "What was done", shown)
            self._tap(_OPENED, "We talked", shown)
        while about == "own view" and self._tap(_OPENED, "C", shown):
            for label in ("No", "Mostly", "Mostly", "Mostly"):
                self._tap(_OPENED, label, shown)
        just, self.weeks[-1] = self.weeks[-1], spent
        spent.taps[about] += just.taps.total()
        spent.words[about] += just.words.total()

    # --- what clients do

    def _client_looks(self, phone: Phone, message_id: int) -> None:
        shown = phone.messages.get(message_id)
        if shown is None:
            return
        buttons = [each for row in shown.screen.keyboard for each in row]
        data = self._answer(phone, shown, buttons)
        if data is not None:
            self.town.tap(phone, message_id, data)

    def _answer(self, phone: Phone, shown: Shown, buttons: Sequence[tuple[str, str]]) -> str | None:
        by_label, rng = dict(buttons), self.rng
        if "Begin" in by_label:
            return by_label["Begin"] if rng.random() < _ANSWERED else None
        if "Clearly, still there" in by_label:
            return by_label["Clearly, still there" if rng.random() < _NOT_RIGHT * self._outright else "No"]
        if "Partly" in by_label and "Send" not in by_label:
            options = ["Not at all", "A little", "Partly", "Mostly", "Fully, I would change nothing"]
            place = self._content[phone.chat_id] + rng.choice((-1, 0, 0, 0, 0, 1))
            return by_label.get(options[min(max(place, 0), 4)])
        if "Write something" in by_label and rng.random() < _WRITES * self._outright:
            self.town.later(timedelta(seconds=40), lambda: self.town.type(phone, _COMMENT))
            return by_label["Write something"]
        if "Yes, it helped" in by_label:
            return by_label["Yes, it helped"]
        return next(
            (by_label[label] for label in ("Send", "Nothing to add", "Rather not say") if label in by_label), None
        )

    # --- weeks

    def live(self, weeks: int) -> None:
        """So many weeks; each is counted by itself."""
        for week in range(weeks):
            self.weeks.append(Spent())
            for day in range(7):
                self._day(BEGIN.date() + timedelta(weeks=week, days=day))

    def _day(self, day: date) -> None:
        if day.weekday() < 5:
            for client in [each for each in self._clients if each[2] == day.weekday()]:
                self._meet(day, *client)
            for at in _LOOKS:
                self.town.live(max(self.town.now, _at(day, at)))
                self._look()
        self.town.live(_at(day, "23:30"))

    def _meet(self, day: date, code: str, plan: int, _: int, starts: str) -> None:
        fate = self.rng.choices(("held", "off", "moved"), (1 - _OFF - _MOVED, _OFF, _MOVED))[0]
        if plan and fate != "held":
            self.town.live(max(self.town.now, _at(day, starts) - timedelta(minutes=5)))
            self._type("what is different", f"/plan {code}")
            self._tap("what is different", "Skip" if fate == "off" else "Move")
            if fate == "moved":
                self._type("what is different", f"tomorrow {starts}")
        elif not plan and fate != "off":
            self.town.live(max(self.town.now, _at(day, starts) + timedelta(minutes=51)))
            self._type("sessions by hand", f"/session {code}")
            self._tap("sessions by hand", "Video")
            self._tap("sessions by hand", "Just now")


def _labels(shown: Shown) -> list[str]:
    return [label for row in shown.screen.keyboard for label, _ in row]


def _kind(shown: Shown) -> str:
    """What somebody has just opened."""
    if shown.screen.text.startswith("<b>Your week"):
        return "digest"
    if shown.screen.text.startswith("How did you see it"):
        return "own view"
    return "alerts" if any(each.startswith(("Seen", "●")) for each in _labels(shown)) else _REST


def _at(day: date, starts: str) -> datetime:
    hour, minute = map(int, starts.split(":"))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(_ZONE))


def told(weeks: list[Spent]) -> str:
    """The reckoning in words."""
    count, rows = len(weeks), [f"{'a week':20}{'taps':>7}{'typed':>7}{'words':>7}{'seconds':>9}"]
    for about in sorted({about for each in weeks for about in (*each.taps, *each.words)}):
        taps, keys, words, seconds = (
            sum(each) / count
            for each in zip(
                *((w.taps[about], w.keys[about], w.words[about], w.seconds(about)) for w in weeks), strict=True
            )
        )
        rows.append(f"{about:20}{taps:7.1f}{keys:7.1f}{words:7.0f}{seconds:9.0f}")
    days = sorted(each.all_seconds / 5 for each in weeks)
    rows.append(f"in all {sum(days) / count * 5:.0f} s a week, {sum(days) / count:.0f} s a working day")
    rows.append(
        f"of {count} weeks nine in ten at most {days[int(count * 0.9)]:.0f} s a day, the fullest {days[-1]:.0f} s"
    )
    return "\n".join(rows)


def counted(seeds: Sequence[int], weeks: int, **how: object) -> list[Spent]:
    """All weeks of all these seeds, but for the first four of each, in which there is little to compare with."""
    found: list[Spent] = []
    for seed in seeds:
        lived = Week(seed, **how)  # type: ignore[arg-type]
        lived.live(weeks)
        lived.town.close()
        found += lived.weeks[4:]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--weeks", type=int, default=16)
    parser.add_argument(
        "--outright", type=float, default=1.0, help="how much more often clients say something outright"
    )
    parser.add_argument("--by-hand", action="store_true", help="no session reports itself")
    parser.add_argument("--own-view", action="store_true", help="the therapist says how they saw each session")
    chosen = parser.parse_args()
    how = {"outright": chosen.outright, "by_hand": chosen.by_hand, "own_view": chosen.own_view}
    print(told(counted(range(chosen.seeds), chosen.weeks, **how)))


if __name__ == "__main__":
    main()
