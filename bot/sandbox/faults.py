"""Faults to inject: what a network and a busy server do to a bot."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.errors import ApiError, bad_request, forbidden, too_many_requests
from bot.sandbox.params import Params

KINDS = ("400", "403", "429", "500", "502", "timeout_before", "timeout_after", "delay")


@dataclass(slots=True)
class Fault:
    """One planned failure. `times` counts down and None lasts; `used` counts how often it struck."""

    kind: str
    method: str = "*"
    times: int | None = 1
    chat_id: int | None = None
    when: Callable[[Params], bool] | None = None
    retry_after: int = 5
    description: str = ""
    seconds: float = 0.0
    used: int = 0

    def strikes(self, method: str, params: Params) -> bool:
        return (
            self.times != 0
            and self.method in ("*", method)
            and (self.chat_id is None or params.integer("chat_id") == self.chat_id)
            and (self.when is None or self.when(params))
        )

    def error(self) -> ApiError | None:
        """The refusal this fault answers with, if it is of the kind that answers."""
        if self.kind == "429":
            return too_many_requests(self.retry_after)
        if self.kind == "400":
            return bad_request(self.description or "injected")
        if self.kind == "403":
            return forbidden(self.description or "bot was blocked by the user")
        if self.kind in ("500", "502"):
            name = "Internal Server Error" if self.kind == "500" else "Bad Gateway"
            return ApiError(int(self.kind), self.description or name)
        return None


class Faults:
    """The faults planned, in the order planned; the first that fits a call strikes it."""

    def __init__(self) -> None:
        self.planned: list[Fault] = []

    def plan(self, fault: Fault) -> Fault:
        if fault.kind not in KINDS:
            raise ValueError(f"unknown kind of fault {fault.kind!r}; known are {', '.join(KINDS)}")
        self.planned.append(fault)
        return fault

    def strike(self, method: str, params: Params) -> Fault | None:
        """The fault that this call meets, now used up once more."""
        for fault in self.planned:
            if fault.strikes(method, params):
                fault.used += 1
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return None
