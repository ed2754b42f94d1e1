"""Connecting a platform by the command line: an address, a secret that is told once, exchanging and removing it."""

import json
from dataclasses import replace

import pytest

from bot.admin import opened
from bot.cli_people import PLATFORMS
from bot.config import load_config
from bot.platform_command import THEIRS
from storage import platform_keys, programmes
from storage.database import Tx
from storage.platform_keys import Platform, PlatformKey
from tests.another_program import content_of
from tests.bot.test_cli import Cli, cli, ready
from tests.platforms.web import Small

__all__ = ["cli", "ready"]  # fixtures
NORTH = ("--programme", "North Clinic")
OWN = "the-secret-of-a-bigbluebutton-server"


@pytest.fixture
def public(ready: Cli) -> Cli:
    with ready.config.open("a", encoding="utf-8") as file:
        file.write('[web]\nlisten = "127.0.0.1:8080"\nplatforms = "https://bot.example.org/"\n')
    return ready


async def kept(cli: Cli, key: str) -> PlatformKey | None:
    async with opened(load_config(cli.config)) as db:
        return await db.read(lambda tx: platform_keys.find_platform_key(tx, int(key, 16)))


def test_every_platform_can_be_connected() -> None:
    assert list(Platform) == list(PLATFORMS)


async def test_a_secret_is_told_once_sealed_and_exchanged(public: Cli) -> None:
    made = json.loads((await public.do("platform", "add", "jitsi", *NORTH, "--json")).said)
    assert made["address"] == f"https://bot.example.org/v1/sessions/jitsi/{made['key']}"
    assert (len(made["secret"]), len(made["key"])) == (48, 16)
    assert made["secret"].encode() not in content_of(public.url)
    listed = await public.do("platform", "list", *NORTH)
    assert made["address"] in listed.said
    assert "never heard yet" in listed.said
    assert made["secret"] not in listed.said
    then = json.loads((await public.do("platform", "rotate", made["address"], "--json")).said)
    key = await kept(public, made["key"])
    assert key is not None
    assert key.secrets_at(key.made_at) == (then["secret"], made["secret"])
    assert "holds until" in (await public.do("platform", "list", *NORTH)).said
    last = json.loads((await public.do("platform", "rotate", made["key"], "--at-once", "--json")).said)
    key = await kept(public, made["key"])
    assert key is not None
    assert key.secrets_at(key.made_at) == (last["secret"],)
    assert (await public.do("platform", "remove", made["key"])).status == 0
    assert await kept(public, made["key"]) is None
    assert (await public.do("platform", "list", *NORTH)).said == "None.\n"


@pytest.mark.parametrize("platform", sorted(THEIRS))
async def test_a_platforms_own_secret_is_asked_for_and_not_repeated(public: Cli, platform: Platform) -> None:
    done = await public.do("platform", "add", platform.value, *NORTH, answers=(OWN,))
    assert done.status == 0
    assert "the one that you gave" in done.said
    assert OWN not in done.said
    (public.folder / "secret").write_text(f"{OWN}-2\n", encoding="utf-8")
    key = done.said.split("Key:")[1].split()[0]
    assert (await public.do("platform", "rotate", key, "--secret-file", str(public.folder / "secret"))).status == 0
    found = await kept(public, key)
    assert found is not None
    assert found.secret == f"{OWN}-2"


async def test_what_does_not_go_is_said(public: Cli) -> None:
    for words, said in (
        (("add", "jitsi", "--programme", "South"), "no programme called 'South'"),
        (("add", "jitsi", *NORTH, "--secret-file", "x"), "the bot makes the secret"),
        (("add", "zoom", *NORTH, "--secret-file", "missing"), "missing: No such file"),
        (("rotate", "12ab"), "no platform key '12ab'"),
        (("remove", "../x"), "no platform key"),
        (("list", "--programme", "South"), "no programme called 'South'"),
    ):
        done = await public.do("platform", *words)
        assert done.status != 0
        assert said in done.said, done.said
    short = await public.do("platform", "add", "zoom", *NORTH, answers=("short",))
    assert "at least 16" in short.said


async def test_every_key_is_told_with_as_many_digits(public: Cli) -> None:
    def add(tx: Tx) -> None:
        (programme,) = programmes.list_programmes(tx)
        with_small = replace(tx, rng=Small())
        platform_keys.add_platform_key(with_small, programme.id, Platform.SIGNED, OWN)

    async with opened(load_config(public.config)) as db:
        await db.write(add)
    (listed,) = json.loads((await public.do("platform", "list", *NORTH, "--json")).said)
    assert listed["key"] == "00000000000012ab"
    assert listed["address"].endswith("/signed/00000000000012ab")
    for key in ("12ab", listed["key"]):  # as it was told before, too
        assert (await public.do("platform", "rotate", key)).status == 0


@pytest.mark.parametrize("platform", ["jitsi", "zoom"])
async def test_without_a_public_address_it_says_what_is_missing(ready: Cli, platform: str) -> None:
    """Before it asks for a secret."""
    done = await ready.do("platform", "add", platform, *NORTH)
    assert done.status != 0
    assert "web.platforms is not set" in done.said
    assert "secret" not in done.said


async def test_a_programme_that_is_not_there_is_told_before_a_secret_is_asked_for(public: Cli) -> None:
    done = await public.do("platform", "add", "zoom", "--programme", "South")
    assert (done.status, "no programme called 'South'" in done.said, "secret" in done.said) == (1, True, False)


async def test_what_was_connected_can_be_listed_and_removed_once_the_address_is_taken_out(public: Cli) -> None:
    made = json.loads((await public.do("platform", "add", "jitsi", *NORTH, "--json")).said)
    whole = public.config.read_text(encoding="utf-8")
    public.config.write_text(whole.replace("platforms =", "#platforms ="), encoding="utf-8")
    (listed,) = json.loads((await public.do("platform", "list", *NORTH, "--json")).said)
    assert (listed["key"], listed["address"]) == (made["key"], None)
    assert "no address: web.platforms is not set" in (await public.do("platform", "list", *NORTH)).said
    assert "web.platforms is not set" in (await public.do("platform", "rotate", made["key"])).said
    assert (await public.do("platform", "remove", made["key"])).status == 0
    assert await kept(public, made["key"]) is None
