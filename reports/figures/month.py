"""How many clients had a session in a month, as a manager may be told it from day to day: by the rules of reports.

It is of a month that is over and has settled, so nothing of what happens today shows in it. And it is made once, as
reports are: counted anew after somebody was forgotten, it would be another look at those who are left.
"""

from __future__ import annotations

from reports.figures.periods import Length, Period, settled_periods
from scoring.disclosure.figures import Group
from scoring.disclosure.noise import Noise
from storage import programmes, releases
from storage.database import Tx
from storage.programmes import Programme
from storage.releases import Form
from storage.standing import who_met_between


def month_to_tell(tx: Tx, programme: Programme) -> Period | None:
    """The last one that has settled; None: the programme began after it."""
    began = programmes.get_created_at(tx, programme.id)
    return next(iter(settled_periods(tx.now, programme.zone, Length.MONTH, 1, began=began)), None)


def clients_of(tx: Tx, programme: Programme, month: Period) -> int | None:
    """How many clients had a session in it, off by some and to the nearest ten; None: that may not be told.

    What was said first is kept and stays.
    """
    told = releases.find_release(tx, programme.id, str(month)) or releases.add_release(
        tx, programme.id, str(month), str(_counted(tx, programme, month) or ""), form=Form.MONTH
    )
    return int(told.content) if told.content else None


def _counted(tx: Tx, programme: Programme, month: Period) -> int | None:
    met = who_met_between(tx, programme.id, month.begins_at(programme.zone), month.ends_at(programme.zone))
    noise = Noise(releases.seed_of(tx, programme.id, str(month)))
    return Group.of(met, noise).people if met else None
