"""Our own format by a caller that was written by others: schemathesis makes requests from the OpenAPI document."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from requests import PreparedRequest
from requests.auth import AuthBase
from schemathesis import Case, GenerationMode
from schemathesis.specs.openapi.checks import ignored_auth, positive_data_acceptance

from bot.platforms.openapi import document
from storage.platform_keys import Platform, PlatformKey
from tests.platforms.samples import SECRET, hexed
from tests.platforms.web import connect, reachable
from tests.stage import Stage, opened

# What is refused with 400 for its time can have any form that the document allows; and no key is asked for but the
# signature, which is made here.
_NOT_ASKED = [positive_data_acceptance, ignored_auth]


@pytest.fixture
async def cast(tmp_path: Path) -> AsyncIterator[Stage]:
    async with opened(await reachable(tmp_path)) as stage:
        yield stage


class Signed(AuthBase):
    """Signs what is about to be sent, as the document says."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        raw = request.body or b""
        assert isinstance(raw, bytes)
        stamp = str(int(self._stage.clock().timestamp()))
        request.headers["X-Alliance-Timestamp"] = stamp
        request.headers["X-Alliance-Signature"] = "v1=" + hexed(SECRET, stamp.encode() + b"." + raw)
        return request


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=lambda mode: mode.value)
@pytest.mark.parametrize("is_signed", [True, False], ids=["signed", "unsigned"])
async def test_every_request_gets_an_answer_that_the_document_knows(
    cast: Stage, mode: GenerationMode, is_signed: bool
) -> None:
    key = await connect(cast, Platform.SIGNED)
    statuses = await asyncio.to_thread(_called, cast, key, mode, Signed(cast) if is_signed else None)
    assert 503 not in statuses
    if not is_signed:
        assert 200 not in statuses
    elif mode is GenerationMode.POSITIVE:
        assert statuses & {200, 400} == statuses
        assert 200 in statuses


def _called(stage: Stage, key: PlatformKey, mode: GenerationMode, signing: AuthBase | None) -> set[int]:
    """Call with many requests of the document's form, or of none; every answer is held against it. The statuses."""
    operation = schemathesis.openapi.from_dict(document())["/v1/sessions/signed/{key}"]["POST"]
    statuses: set[int] = set()

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(generation_mode=mode))
    def call(case: Case[Any]) -> None:
        stage.clock.advance(seconds=1)  # so that none is refused because there were too many
        if mode is GenerationMode.POSITIVE:
            case.path_parameters["key"] = f"{key.id:x}"
        answer = case.call(base_url=f"http://{stage.listen}", auth=signing)
        statuses.add(answer.status_code)
        case.validate_response(answer, excluded_checks=_NOT_ASKED)

    call()
    return statuses
