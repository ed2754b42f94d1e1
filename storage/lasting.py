"""What a colleague was asked to do until an instant: whether it holds."""

from datetime import datetime


class Lasting:
    """It holds since `named_at`, until `until`, or until it was ended."""

    named_at: datetime
    until: datetime
    ended_at: datetime | None

    def lasts_at(self, now: datetime) -> bool:
        """Whether it holds at this instant."""
        return self.ended_at is None and now < self.until

    def held_at(self, at: datetime) -> bool:
        """Whether it held at this instant, past or to come."""
        return self.named_at <= at < (self.until if self.ended_at is None else min(self.until, self.ended_at))
