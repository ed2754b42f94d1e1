"""Methods by which the bot receives updates."""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.errors import ApiError, bad_request, conflict
from bot.sandbox.methods import method
from bot.sandbox.params import Params
from bot.sandbox.updates import DEFAULT_KINDS, KINDS, WEBHOOK_SET
from bot.sandbox.world import World

LOOPBACK = ("127.0.0.1", "localhost", "::1")
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


def _subscribe(world: World, params: Params) -> None:
    """Remember which kinds the bot wants: omitted means as before, none (or none known) means the default."""
    if not params.has("allowed_updates"):
        return
    try:
        wanted = params.json("allowed_updates")
    except ApiError:  # Telegram, too, ignores what it cannot read here
        return
    if isinstance(wanted, list):
        allowed = frozenset(str(kind).lower() for kind in wanted) & frozenset(KINDS)
        world.updates.allowed = allowed or DEFAULT_KINDS
        world.settings_changed()


@method("getUpdates")
async def get_updates(world: World, params: Params) -> Any:
    if world.webhook.url:
        raise conflict(WEBHOOK_ACTIVE)
    _subscribe(world, params)
    limit = params.integer("limit", 100)
    limit = limit if 1 <= limit <= 100 else 100
    return await world.updates.poll(params.integer("offset"), limit, params.integer("timeout"))


@method("setWebhook")
def set_webhook(world: World, params: Params) -> Any:
    url = params.text("url")
    if not url:
        return delete_webhook(world, params)
    parts, secret = urlsplit(url), params.text("secret_token")
    if parts.scheme not in ("http", "https") or parts.hostname not in LOOPBACK:
        raise bad_request("bad webhook: the sandbox delivers to this machine only")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
        raise bad_request("secret token contains unallowed characters")
    _drop_pending(world, params)
    _subscribe(world, params)
    world.updates.abort(conflict(WEBHOOK_SET))
    world.webhook.reset()
    world.webhook.url, world.webhook.secret = url, secret
    world.webhook.max_connections = min(max(params.integer("max_connections", 40), 1), 100)
    world.settings_changed()
    world.webhook.wake()
    return True


@method("deleteWebhook")
def delete_webhook(world: World, params: Params) -> Any:
    _drop_pending(world, params)
    world.webhook.reset()
    world.settings_changed()
    return True


def _drop_pending(world: World, params: Params) -> None:
    if params.boolean("drop_pending_updates"):
        world.updates.drop(list(world.updates.pending))


@method("getWebhookInfo")
def get_webhook_info(world: World, params: Params) -> Any:
    world.updates.expire()
    hook = world.webhook
    info: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    if hook.url:
        info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"}
    if hook.last_error is not None:
        info["last_error_date"], info["last_error_message"] = hook.last_error
    if world.updates.allowed != DEFAULT_KINDS:
        info["allowed_updates"] = sorted(world.updates.allowed, key=KINDS.index)
    return info
