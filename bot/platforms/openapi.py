"""The OpenAPI document of our own format: docs/platforms/signed.openapi.json is this; a test holds them together."""

from typing import Any

from bot.platforms.receiving import MOST_BYTES
from bot.platforms.signed import WINDOW, Body

_SCHEMAS = "#/components/schemas/{model}"
_REFUSED = {
    "400": "Signed, and not of this form; or it ended more than seven days ago, or is yet to end.",
    "401": "`signature`: made with another secret, or over another body. `stale`: the time stamp is too old.",
    "404": "There is no such address, or it was removed.",
    "408": "The body did not come in time.",
    "413": "The body is too large.",
    "415": "The body is compressed.",
    "429": "Too many at once; try again in a minute.",
    "503": "It could not be written now; try again, signed anew.",
}


def document() -> dict[str, Any]:
    """The whole of it, as JSON."""
    body = Body.json_schema(ref_template=_SCHEMAS)
    schemas = {**body.pop("$defs"), "Taken": _an_object("taken", "integer"), "Refused": _an_object("error", "string")}
    told = {"200": _answer("It is committed; `taken` is 1 where it is about somebody's room, and new.", "Taken")}
    told |= {status: _answer(why, "Refused") for status, why in _REFUSED.items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Sessions that report themselves", "version": "1", "description": _about()},
        "paths": {
            "/v1/sessions/signed/{key}": {
                "post": {
                    "operationId": "tell",
                    "summary": "A session ended, or was none after all.",
                    "parameters": _parameters(),
                    "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
                    "responses": told,
                }
            }
        },
        "components": {"schemas": schemas},
    }


def _about() -> str:
    minutes = int(WINDOW.total_seconds() // 60)
    return (
        "X-Alliance-Signature is `v1=` and, in hexadecimal digits, HMAC-SHA-256 by the secret over the time stamp, a "
        f"full stop and the raw body. A time stamp may be {minutes} minutes old; the same is taken once. A body "
        f"has at most {MOST_BYTES} bytes. Tell no names, addresses or topics: there is no place for them."
    )


def _parameters() -> list[dict[str, Any]]:
    stamp, signature = "Seconds since 1970, in UTC.", "`v1=` and 64 hexadecimal digits."
    return [
        {"name": "key", "in": "path", "required": True, "schema": {"type": "string", "pattern": "^[0-9a-f]{1,16}$"}},
        {"name": "X-Alliance-Timestamp", "in": "header", "required": True, "description": stamp,
         "schema": {"type": "string", "pattern": "^[0-9]{1,12}$"}},
        {"name": "X-Alliance-Signature", "in": "header", "required": True, "description": signature,
         "schema": {"type": "string", "pattern": "^v1=[0-9a-f]{64}$"}},
    ]  # fmt: skip


def _an_object(name: str, kind: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": kind}}, "required": [name], "additionalProperties": False}


def _answer(description: str, model: str) -> dict[str, Any]:
    schema = {"$ref": _SCHEMAS.format(model=model)}
    return {"description": description, "content": {"application/json": {"schema": schema}}}
