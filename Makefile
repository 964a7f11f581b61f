# Panorama: `make run` and `make test` are all a newcomer needs; `make` lists the rest.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8050

.DEFAULT_GOAL := help
.PHONY: help install run demo test check format bench clean

help: ## list what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

$(VENV)/.installed: requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt $(VENV)/.installed
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

install: $(VENV)/.installed ## the pinned libraries, in .venv

warehouse/current: $(VENV)/.installed
	$(BIN)/python -m data.demo
	$(BIN)/python -m etl load data/demo/workbooks

demo: $(VENV)/.installed ## write the fictional portfolio's workbooks and load them
	$(BIN)/python -m data.demo
	$(BIN)/python -m etl load data/demo/workbooks

run: warehouse/current ## install, load the fictional portfolio, serve on http://127.0.0.1:8050
	$(BIN)/python app.py --port $(PORT)

check: $(VENV)/.installed-dev ## format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

browser: ## Debian's chromium, where no browser is found
	@command -v chromium >/dev/null || (apt-get update -qq && apt-get install -y -qq chromium)

test: check browser ## everything a change must pass
	$(BIN)/python -m pytest -n 2 --dist loadfile

format: $(VENV)/.installed-dev ## write the code as ruff does
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.installed-dev ## measure the budgets of docs/budgets.md
	$(BIN)/python -m bench

clean: ## forget the environment and the demo warehouse
	rm -rf $(VENV) warehouse data/demo/workbooks
