"""What `deploy/` holds is as it says: a hardened unit, a container without rights, two workers before one database."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from bot.config import SECRETS, load_config
from bot.keys import VARIABLE

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNIT = (DEPLOY / "alliance-bot.service").read_text(encoding="utf-8")


def analyze(*words: str) -> str:
    """What systemd says. Skips where there is no systemd, but never in CI."""
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("no systemd-analyze")
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def unit(tmp_path: Path) -> str:
    """The unit as it would be on a machine where the program is: of another path, which exists here."""
    file = tmp_path / "alliance-bot.service"
    file.write_text(UNIT.replace("/opt/alliance-bot/.venv/bin/alliance-bot", sys.executable), encoding="utf-8")
    return str(file)


def test_systemd_understands_the_unit(unit: str) -> None:
    assert "alliance-bot.service" not in analyze("verify", "--man=no", unit)


def test_the_unit_leaves_little_to_attack(unit: str) -> None:
    """At most 1.5 of 10, as systemd counts: what is left is that it may use the network, which it is there for."""
    analyze("security", "--offline=true", "--threshold=15", "--no-pager", unit)


_CANNOT = """
import ctypes, errno, mmap
if ctypes.CDLL(None, use_errno=True).prctl(65, 1, 0, 0, 0) == 0:  # PR_SET_MDWE, since Linux 6.3
    try:
        mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    except OSError:
        pass
    else:
        raise SystemExit("it is not held")
import bot.app, bot.copying, bot.refitting, reports.figures.release
import numpy, scipy.optimize, matplotlib.pyplot
numpy.linalg.svd(numpy.eye(100))
scipy.optimize.minimize(lambda x: ((x - 1) ** 2).sum(), numpy.zeros(3), method="L-BFGS-B")
figure = matplotlib.pyplot.figure()
figure.gca().plot([1, 2])
figure.savefig("/dev/null", format="png")
"""


@pytest.mark.soak
def test_nothing_that_the_bot_stands_on_makes_code_as_it_runs() -> None:
    """`MemoryDenyWriteExecute=`, as far as this machine's kernel can hold a process to it by itself."""
    done = subprocess.run([sys.executable, "-c", _CANNOT], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")


def as_a_service() -> tuple[list[str], list[str]]:
    """The operators' page's lines for a shell: to set the service up, and to upgrade it."""
    page = (ROOT / "docs" / "operators.md").read_text(encoding="utf-8")
    section = page.split("## As a service")[1].split("**In a container.**")[0]
    begin, upgrade = (each.splitlines() for each in re.findall(r"```sh\n(.*?)```", section, re.DOTALL))
    return begin, upgrade


def git(folder: Path, *words: str) -> None:
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", *author, *words], cwd=folder, check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="no git")
def test_nothing_of_a_folder_in_which_the_bot_was_set_up_comes_to_where_the_program_is(tmp_path: Path) -> None:
    """The line that the operators' page has for it, walked in such a folder."""
    first, used, program = tmp_path / "first", tmp_path / "used", tmp_path / "program"
    first.mkdir()
    (first / "Makefile").write_text("x")
    (first / ".gitignore").write_text("config.toml\n*.key\n*.db\n")
    git(first, "init")
    git(first, "add", ".")
    git(first, "commit", "-m", "x")
    git(tmp_path, "clone", str(first), str(used))
    for secret in ("config.toml", "alliance.key", "alliance.db"):
        (used / secret).write_text("secret")
    (used / "backups").mkdir()
    (used / "backups" / "copy").write_text("secret")
    (line,) = (each for each in as_a_service()[0] if "git " in each)
    there = line.replace("sudo ", "").replace("/opt/alliance-bot", str(program))
    assert there != line
    subprocess.run(["sh", "-c", there], cwd=used, check=True, capture_output=True)
    assert sorted(each.name for each in program.iterdir()) == [".git", ".gitignore", "Makefile"]
    (first / "Makefile").write_text("newer")
    git(first, "commit", "-a", "-m", "newer")
    (pull,) = (each for each in as_a_service()[1] if "git " in each)
    there = pull.replace("sudo ", "").replace("/opt/alliance-bot", str(program))
    subprocess.run(["sh", "-c", there], cwd=tmp_path, check=True, capture_output=True)
    assert (program / "Makefile").read_text() == "newer"


def test_a_service_is_upgraded_where_the_unit_has_the_program_and_the_data() -> None:
    settings = dict(line.split("=", 1) for line in UNIT.splitlines() if "=" in line and not line.startswith("#"))
    _, upgrade = as_a_service()
    program = settings["ExecStart"].split()[0]
    assert f"sudo -u {settings['User']} {program} upgrade" in upgrade
    assert any(line.startswith(f"cd {settings['WorkingDirectory']} ") for line in upgrade)
    folder = program.removesuffix("/.venv/bin/alliance-bot")
    assert f"sudo make -C {folder} .venv/.run" in upgrade
    steps = [line.split()[2] for line in upgrade if "systemctl" in line]
    assert (steps, "systemctl" in upgrade[0], "systemctl" in upgrade[-1]) == (["stop", "start"], True, True)


# The container


def steps() -> list[tuple[str, str]]:
    """The Containerfile's instructions, each in one line; comments left out."""
    lines = (DEPLOY / "Containerfile").read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("#")).replace("\\\n", " ")
    return [
        (word, " ".join(rest.split())) for word, _, rest in (line.partition(" ") for line in text.splitlines()) if word
    ]


def test_the_container_has_no_rights_and_says_how_it_is() -> None:
    found = steps()
    last = found[max(number for number, (word, _) in enumerate(found) if word == "FROM") :]
    words = dict(last)
    uid, _, gid = words["USER"].partition(":")
    assert int(uid) > 0
    assert int(gid) > 0
    assert [word for word, _ in last].index("USER") > max(
        n for n, (word, _) in enumerate(last) if word in ("RUN", "COPY")
    )
    assert "/healthz" in words["HEALTHCHECK"]
    assert words["ENTRYPOINT"] == '["alliance-bot"]'
    assert words["STOPSIGNAL"] == "SIGTERM"


def test_the_container_is_made_of_what_is_locked() -> None:
    for word, rest in steps():
        if word == "FROM":
            assert re.fullmatch(r"[\w/-]+:[\w.-]*\d[\w.-]*( AS \w+)?", rest), "a version, and no other machine's name"
        assert word != "ADD"
        if "pip install" in rest:
            assert "--require-hashes" in rest or "--no-deps --no-build-isolation" in rest
        if "apt-get install" in rest:
            assert "--no-install-recommends" in rest
            assert "rm -rf /var/lib/apt/lists/*" in rest
        assert not re.search(r"\b(curl|wget|sudo|chmod 777)\b", rest)


def test_the_container_has_every_room_and_no_secret() -> None:
    copied = [rest for word, rest in steps() if word == "COPY" and "--from" not in rest]
    rooms = {each.parent.name for each in ROOT.glob("*/__init__.py")} - {"tests", "benchmarks"}
    assert rooms <= {rest.split()[0] for rest in copied}
    assert not any(rest.startswith(". ") for rest in copied)
    set_there = " ".join(rest for word, rest in steps() if word in ("ENV", "ARG"))
    assert not any(name in set_there for name in (*SECRETS, VARIABLE))


# Two workers on PostgreSQL


def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    return found


def test_nothing_in_the_compose_file_is_misspelt() -> None:
    """Every name that is used is declared, and every file that is named is here or a secret."""
    found = compose()
    assert set(found) == {"x-worker", "services", "networks", "volumes", "secrets"}
    for service in found["services"].values():
        assert set(service.get("networks", ())) <= set(found["networks"])
        assert set(service.get("secrets", ())) <= set(found["secrets"])
        assert set(service.get("depends_on", ())) <= set(found["services"])
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            here = source.startswith("./") and ((DEPLOY / source).exists() or source == "./config.toml")
            assert here or source in found["volumes"], source
    build = found["x-worker"]["build"]
    assert (DEPLOY / build["context"] / build["dockerfile"]).is_file()


def test_everything_in_the_compose_file_has_the_least_rights() -> None:
    for name, service in compose()["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service["restart"] == "unless-stopped", name
        assert not {"privileged", "network_mode", "pid"} & set(service), name
    assert [name for name, service in compose()["services"].items() if "ports" in service] == ["front"]


def test_two_workers_stand_before_one_database_that_nobody_else_reaches() -> None:
    found = compose()
    services = found["services"]
    workers = [name for name, service in services.items() if service.get("image") == "alliance-bot"]
    assert len(workers) == 2
    assert services[workers[0]] == services[workers[1]]
    inside = [name for name, each in found["networks"].items() if each.get("internal")]
    assert services["database"]["networks"] == inside
    assert set(inside) <= set(services[workers[0]]["networks"])
    assert not set(inside) & set(services["front"]["networks"])
    caddy = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
    assert [f"{name}:8080" in caddy for name in workers] == [True, True]
    names = {name.removesuffix("_FILE") for name in services[workers[0]]["environment"]}
    assert {"ALLIANCE_BOT_TOKEN", "ALLIANCE_BOT_DATABASE", VARIABLE} <= names <= {*SECRETS, VARIABLE}
    assert all("password" not in str(value).lower() for value in services[workers[0]]["environment"].values())


def test_the_workers_configuration_on_the_operators_page_is_one(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "operators.md").read_text(encoding="utf-8")
    (text,) = (each for each in re.findall(r"```toml\n(.*?)```", page, re.DOTALL) if "0.0.0.0:8080" in each)
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    secrets = {
        "ALLIANCE_BOT_TOKEN": "1234567:" + "x" * 30,
        "ALLIANCE_BOT_DATABASE": "postgresql://alliance:x@database/alliance",
    }
    config = load_config(tmp_path / "config.toml", secrets)
    assert (config.telegram.mode, config.web.listen) == ("webhook", ("0.0.0.0", 8080))
    assert (config.backup.to, config.site.zone) == (str(tmp_path / "backups"), "Europe/Berlin")
