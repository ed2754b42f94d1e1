# `make run` and `make test` set themselves up: they need Python 3.11 or newer and nothing else.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP     = $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run demo init upgrade test check fast soak bench screenshot lock clean

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

$(VENV)/.dev: requirements-dev.lock $(VENV)/.run
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

.venv-aiogram/.done: requirements-aiogram.lock
	@$(PYTHON) -m venv .venv-aiogram
	@.venv-aiogram/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-aiogram.lock
	@touch $@

# Format, lint, types and layers: seconds, for before a commit.
fast: $(VENV)/.dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

test check: fast .venv-aiogram/.done
	@$(BIN)/pytest -n auto

soak: $(VENV)/.dev .venv-aiogram/.done
	@SOAK=1 $(BIN)/pytest -n auto -m soak
	@MODE=webhook $(BIN)/pytest -n auto tests/journeys

bench: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.taps

# The documents' pictures of the demo, taken anew (needs Debian's chromium).
screenshot: $(VENV)/.dev
	@$(BIN)/python -m tests.screenshot docs

# For maintainers: write the lock files anew after a change of pyproject.toml (needs uv).
lock:
	uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal pyproject.toml --extra build -o requirements.lock
	uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal pyproject.toml --extra dev -o requirements-dev.lock
	uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal requirements-aiogram.in -o requirements-aiogram.lock

clean:
	rm -rf $(VENV) .venv-aiogram .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
