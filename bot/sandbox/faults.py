"""Faults to inject: what a network, a proxy on the way and a busy server do to a bot."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.errors import ApiError, bad_request, forbidden
from bot.sandbox.params import Params

PAGE = "<html><body><h1>This network asks you to sign in.</h1></body></html>"
_NAMES = {"500": "Internal Server Error", "502": "Bad Gateway"}
_AFTERWARDS = ("timeout_after", "cut_off", "result")
_PASSES = ("delay", "no_wait")
KINDS = ("400", "403", "429", *_NAMES, "timeout_before", "page", *_AFTERWARDS, *_PASSES)


@dataclass(frozen=True, slots=True)
class Page:
    """An answer that is not the Bot API's: any status, any bytes."""

    code: int
    body: bytes
    mime: str = "text/html"


@dataclass(frozen=True, slots=True)
class Lost:
    """No answer at all: the connection is cut."""

    code: int = 0


Answer = dict[str, Any] | ApiError | Page | Lost


@dataclass(slots=True)
class Fault:
    """One planned failure. `times` counts down and None lasts; `used` counts how often it struck.

    `done`: the call has its effect first.
    """

    kind: str
    method: str = "*"
    times: int | None = 1
    chat_id: int | None = None
    when: Callable[[Params], bool] | None = None
    retry_after: int | None = 5
    description: str = ""
    seconds: float = 0.0
    done: bool = False
    status: int = 200
    body: str = PAGE
    result: Any = True
    used: int = 0

    def strikes(self, method: str, params: Params) -> bool:
        return (
            self.times != 0
            and self.method in ("*", method)
            and (self.chat_id is None or params.integer("chat_id") == self.chat_id)
            and (self.when is None or self.when(params))
        )

    @property
    def comes_after(self) -> bool:
        """Whether the call is carried out all the same."""
        return self.done or self.kind in _AFTERWARDS or self.kind in _PASSES

    def answer(self, real: Answer) -> Answer:
        """What is answered in the place of `real`."""
        if self.kind in _PASSES:
            return real
        if self.kind in ("timeout_before", "timeout_after"):
            return Lost()
        if self.kind == "page":
            return Page(self.status, self.body.encode())
        if self.kind == "cut_off":
            whole = json.dumps(real.body() if isinstance(real, ApiError) else real).encode()
            return Page(200, whole[: len(whole) // 2], "application/json")
        if self.kind == "result":
            return {"ok": True, "result": self.result}
        return self._refusal()

    def _refusal(self) -> ApiError:
        if self.kind == "429":
            words = self.description or f"Too Many Requests: retry after {self.retry_after}"
            return ApiError(429, words, **({} if self.retry_after is None else {"retry_after": self.retry_after}))
        if self.kind == "400":
            return bad_request(self.description or "injected")
        if self.kind == "403":
            return forbidden(self.description or "bot was blocked by the user")
        return ApiError(int(self.kind), self.description or _NAMES[self.kind])


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
