# `make run` and `make test` set themselves up: they need Python 3.11 or newer and nothing else.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP     = $(BIN)/python -m pip install --quiet --disable-pip-version-check

# Tests wait for half of their time, so more run at once than there are processors; their files are kept in memory
# where there is room for them. Compiled once, a test is not compiled again by every worker, whatever the machine says.
WORKERS = $(shell $(PYTHON) -c "import os; print(2 * (os.cpu_count() or 1))")
ROOM    = $(shell df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 > 2000000 {print "TMPDIR=/dev/shm"}')
PYTEST  = env -u PYTHONDONTWRITEBYTECODE $(ROOM) $(BIN)/pytest

.PHONY: run demo init upgrade test check fast lint foreign soak mutants bench bench-disclosure bench-coverage bench-report bench-scale bench-workers bench-signals bench-quick screenshot lock clean

run: $(VENV)/.run
	@if [ -f config.toml ]; then exec $(BIN)/python -m bot run; else exec $(BIN)/python -m bot demo; fi

demo: $(VENV)/.run
	@exec $(BIN)/python -m bot demo

# Set up a real programme: asks a few questions, writes config.toml and the key.
init: $(VENV)/.run
	@exec $(BIN)/python -m bot init

# After `git pull`: dependencies, a copy of the database, the database itself, and a look at everything.
upgrade: $(VENV)/.run
	@$(BIN)/python -m bot upgrade

$(VENV)/bin/python:
	@echo "Setting up $(VENV) (once) ..."
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.lock pyproject.toml | $(VENV)/bin/python
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

# All that running needs is among it.
$(VENV)/.dev: requirements-dev.lock requirements.lock pyproject.toml | $(VENV)/bin/python
	@$(PIP) --require-hashes -r requirements-dev.lock
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $(VENV)/.run $@

.venv-aiogram/.done: requirements-aiogram.lock
	@$(PYTHON) -m venv .venv-aiogram
	@.venv-aiogram/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-aiogram.lock
	@touch $@

.venv-foreign/.done: requirements-foreign.lock
	@$(PYTHON) -m venv .venv-foreign
	@.venv-foreign/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-foreign.lock
	@touch $@

tests/foreign/node_modules/.done: tests/foreign/package-lock.json
	@npm ci --prefix tests/foreign --silent --no-audit --no-fund --ignore-scripts
	@touch $@

# Bot API servers that others wrote (needs Node.js): with them, the tests walk the whole journey there, too.
foreign: .venv-foreign/.done tests/foreign/node_modules/.done

# Format, lint, types and layers: seconds, for before a commit.
fast: lint
	@$(BIN)/mypy
	@$(BIN)/lint-imports

lint: $(VENV)/.dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

# Types and layers beside the tests: their words are told at the end.
test check: lint .venv-aiogram/.done
	@{ $(BIN)/mypy && $(BIN)/lint-imports; } >$(VENV)/beside.log 2>&1 & beside=$$!; \
	$(PYTEST) -n $(WORKERS) --dist worksteal; tested=$$?; \
	wait $$beside; checked=$$?; cat $(VENV)/beside.log; exit $$((tested + checked))

# Many more months, kills and journeys (by webhook, by text alone, by two workers, and in letters that are read from right
# to left, too), every call that writes, and everything on PostgreSQL: hours. SOAK_SEEDS=1000 lives more months than sixty.
soak: $(VENV)/.dev .venv-aiogram/.done
	@SOAK=1 $(PYTEST) -n $(WORKERS) --dist worksteal -m soak
	@MODE=webhook $(PYTEST) -n $(WORKERS) tests/journeys
	@INPUT=text $(PYTEST) -n $(WORKERS) tests/journeys
	@MODE=workers ENGINE=postgresql $(PYTEST) -n $(WORKERS) tests/journeys
	@LOCALE=pseudo $(PYTEST) -n $(WORKERS) tests/journeys
	@ENGINE=postgresql $(PYTEST) -n $(WORKERS) --dist worksteal

# Does a test notice a change of what matters most? Hours, on one processor; what survives is judged in tests/mutants.md.
# With MUTANTS="handlers.rights.*" only those.
mutants: $(VENV)/.dev
	@$(ROOM) nice -n 10 $(BIN)/mutmut run --max-children 1 $(MUTANTS)
	@$(BIN)/mutmut results

bench: $(VENV)/.dev
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m benchmarks.taps

# What an attacker works out of reports, by our rules and others': an hour at most; MINUTES=5 for less, WORKERS=2 for
# two processes.
bench-disclosure: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.disclosure --minutes $(or $(MINUTES),60) --workers $(or $(WORKERS),1)

# How often intervals of reports contain what is true, and how often the test of parity errs; MINUTES=60 for more.
bench-coverage: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.coverage --minutes $(or $(MINUTES),5)

# How long the report of a large programme takes, and how much memory; CHECK_INS=100000 for a smaller one.
bench-report: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.report_speed --check-ins $(or $(CHECK_INS),1000000)

# Whether what somebody waits for gets slower as the database grows; CHECK_INS="10000 1000000" for other sizes.
bench-scale: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.scale --sizes $(or $(CHECK_INS),10000 100000)

# What one and two workers on PostgreSQL take, behind one address.
bench-workers: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.workers

# What the detector finds, whether there are as many signals as promised, and whether they are right as often as is said:
# half an hour at most; ONLY=graded for one kind of population.
bench-signals: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.promise --only "$(ONLY)"
	@$(BIN)/python -m benchmarks.detection --only "$(ONLY)"

# A look at the same in a minute or two: one programme of each kind of stranger.
bench-quick: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.detection strangers --seeds 1

# The documents' pictures of the demo, taken anew (needs Debian's chromium).
screenshot: $(VENV)/.dev
	@$(BIN)/python -m tests.screenshot docs

# For maintainers: write the lock files anew after a change of pyproject.toml (needs uv).
lock:
	uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal pyproject.toml --extra build -o requirements.lock
	uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal pyproject.toml --extra dev -o requirements-dev.lock
	uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal requirements-aiogram.in -o requirements-aiogram.lock
	uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal requirements-foreign.in -o requirements-foreign.lock
	npm install --prefix tests/foreign --package-lock-only --omit-lockfile-registry-resolved --no-audit --no-fund

clean:
	rm -rf mutants $(VENV) .venv-aiogram .venv-foreign tests/foreign/node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
