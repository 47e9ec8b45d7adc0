# `make run` starts the service with invented requests, `make test` runs every check.
# Both set up .venv first. `make help` lists the rest.

PYTHON ?= python3
VENV   ?= .venv

# Make always has a CC of its own, so only a CC that somebody set counts. Otherwise take what is there.
ifeq ($(origin CC),default)
CC := $(firstword $(foreach c,cc gcc clang,$(if $(shell command -v $(c) 2>/dev/null),$(c))) cc)
endif

# durable_rules' own set-up overwrites CFLAGS and, with today's setuptools, compiles without
# optimisation; flags reach it through CC alone (docs/decisions/0002).
#   -O2                  about twice as fast
#   -fno-strict-aliasing, -fwrapv
#                        its C casts and overflows freely; these give such code the meaning it expects
#   -DPyEval_CallObject  that function is gone from Python 3.13; the new name does the same
#   -g                   a crash inside it can be read; costs disk only
#   record               writes the flags into the extension, where tests/packaging looks for them
#                        (left out for a compiler that does not know the option)
DURABLE_RECORD = $(shell $(CC) -frecord-gcc-switches -x c -fsyntax-only /dev/null >/dev/null 2>&1 && echo -frecord-gcc-switches)
DURABLE_CC     = $(CC) -O2 -g -fno-strict-aliasing -fwrapv -DPyEval_CallObject=PyObject_CallObject $(DURABLE_RECORD)

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Nothing comes in that is not in a lock, and nothing is built from source (but see below).
INSTALL := $(PIP) install --require-hashes --no-deps --only-binary :all:

# Stamps: set-up is done again when what it was made from has changed, and only then.
BUILT   := $(VENV)/.made-build
RUNTIME := $(VENV)/.made-runtime
DEV     := $(VENV)/.made-dev
BENCH   := $(VENV)/.made-bench
PROJECT := $(VENV)/.made-project

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test setup lint types validate mutate pytest unit score docs pictures fmt bench bench-run lock upgrade wheel clean distclean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(PROJECT) ## start the service with invented requests, and say what to open
	$(BIN)/rednotice demo

# Cheap checks first; pytest last, so that its closing line ends the output.
test: ## every check: lint, types, rule files, tests
	@$(MAKE) --no-print-directory lint types validate pytest

setup: $(PROJECT) $(DEV) ## set up .venv for development, run nothing

lint: $(PROJECT) $(DEV) ## style, format and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: $(PROJECT) $(DEV) ## mypy, strict
	$(BIN)/mypy

# The thresholds are what the cases reach; whoever adds cases raises it, nobody lowers them.
COVER_MIN ?= 99
MUTATE_MIN ?= 100

validate: $(PROJECT) ## the rule files and their cases: faults, the lock, coverage
	$(BIN)/rednotice rules validate
	$(BIN)/rednotice rules lock --check
	$(BIN)/rednotice rules cover --min $(COVER_MIN) --output build/cover.txt

mutate: $(PROJECT) ## which small changes to the rules no case would notice
	$(BIN)/rednotice rules mutate --min-score $(MUTATE_MIN)

# The JUnit report is for whatever shows test results; nothing here reads it.
pytest: $(PROJECT) $(DEV) ## the tests alone; PYTEST_ARGS="-k word" chooses
	$(BIN)/pytest -n auto --junitxml=build/junit.xml $(PYTEST_ARGS)

# What one runs while writing rules or the engine: no database, no service, no browser.
UNIT := tests/cases tests/conformance tests/controls tests/engine tests/schemas

unit: $(PROJECT) $(DEV) ## the tests of rules, engine and schemas, in under three minutes
	$(BIN)/pytest -n auto $(UNIT) $(PYTEST_ARGS)

# Ends red if a target is missed: the misses are printed with the rules that made them.
score: $(PROJECT) $(DEV) ## measure the rules on decided cases and positive controls
	mkdir -p build
	$(BIN)/python -m tests.controls.build --decided build/controls.ndjson
	$(BIN)/rednotice rules score --cases tests/conformance --cases build/controls.ndjson

docs: $(PROJECT) ## a page for each rule, indexes and the fact table, into docs/rules/
	$(BIN)/rednotice rules docs --out docs/rules

pictures: $(PROJECT) $(DEV) ## the pictures of the console in docs/images, from the demo in a real browser
	$(BIN)/python -m tests.casework.web.pictures

fmt: $(DEV) ## format, and mend what ruff can mend safely
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Rival engines get an environment of their own: the service must never come to lean on them.
bench: ## measure the engine against others
	@$(MAKE) --no-print-directory VENV=.venv-bench bench-run

bench-run: $(PROJECT) $(BENCH)
	$(BIN)/python benchmarks/bench_engine.py $(BENCH_ARGS)

# setuptools would put stale files from an earlier build/lib into the wheel.
wheel: $(BUILT) ## build the wheel into dist/
	rm -rf build/lib build/bdist.*
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

# `lock` keeps every pin that still fits; `upgrade` moves all to the newest. The locks hold for all
# supported Pythons. Runtime comes first, since dev and bench must not disagree with it.
lock: ## write requirements/*.lock anew from pyproject.toml
	@test -x .venv-tools/bin/python || $(PYTHON) -m venv .venv-tools
	@$(MAKE) --no-print-directory VENV=.venv-tools .venv-tools/.made-tools
	$(UV_COMPILE) pyproject.toml -o requirements/runtime.lock
	$(UV_COMPILE) --group build -o requirements/build.lock
	$(UV_COMPILE) --group dev   -c requirements/runtime.lock -o requirements/dev.lock
	$(UV_COMPILE) --group bench -c requirements/runtime.lock -o requirements/bench.lock
	$(UV_COMPILE) --group tools -o requirements/tools.lock

upgrade: ## the same, to the newest releases
	@$(MAKE) --no-print-directory lock UPGRADE=--upgrade

# --no-config and the fixed header keep the settings of whoever runs it out of the locks.
UV_COMPILE = .venv-tools/bin/uv --quiet --no-config pip compile $(UPGRADE) --universal \
             --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
             --custom-compile-command 'make lock'

clean: ## remove what checks and builds leave behind
	rm -rf build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find $(wildcard schemas engine casework rules tests benchmarks) -name __pycache__ -prune -exec rm -rf {} +

distclean: clean ## remove the environments too
	rm -rf .venv .venv-bench .venv-tools

# ---- how the environments are made ----

# A Python outside the supported range, or one without headers, or a machine without a compiler,
# would fail later with a message that nobody can read; so ask first.
$(BUILT): requirements/build.lock
	@python=$(PYTHON); test ! -x $(BIN)/python || python=$(BIN)/python; \
	version=$$("$$python" -c 'import platform; print(platform.python_version())' 2>/dev/null) || { \
	  echo "\`$$python\` does not run: install Python 3.11, 3.12 or 3.13, or name one with make PYTHON=/path/to/python" >&2; exit 1; }; \
	case "$$version" in 3.11.* | 3.12.* | 3.13.*) ;; *) \
	  echo "\`$$python\` is Python $$version, but 3.11, 3.12 or 3.13 is needed: name one with make PYTHON=/path/to/python (first make distclean, if $(VENV) is there already)" >&2; exit 1;; esac
	@echo "setting up $(VENV)"
	@test -x $(BIN)/python || $(PYTHON) -m venv --without-pip $(VENV)
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null || { \
	  echo "this Python comes without pip: on Debian and Ubuntu, install python3-venv" >&2; exit 1; }
	$(INSTALL) -r requirements/build.lock
	@touch $@

# durable_rules is always built anew here: one that is installed already, or a wheel of it in pip's
# cache (hence --no-cache-dir), may be a slow build, or one that does not load on 3.13.
# --no-build-isolation: build with the locked setuptools, not with the newest of the day.
# The import at the end is needed: pip calls a build that cannot be loaded a success.
$(RUNTIME): $(BUILT) requirements/runtime.lock Makefile
	@command -v $(firstword $(CC)) >/dev/null || { \
	  echo "no C compiler found as \`$(CC)\`: install one (Debian and Ubuntu: apt-get install gcc libc6-dev), or name one with make CC=clang" >&2; exit 1; }
	@echo '#include <Python.h>' | $(CC) -x c -fsyntax-only \
	  -I "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("include"))')" - || { \
	  echo "\`$(CC)\` cannot compile against Python's headers: install them and the C library's (Debian and Ubuntu: apt-get install python3-dev libc6-dev)" >&2; exit 1; }
	@$(PIP) show durable_rules >/dev/null 2>&1 && $(PIP) uninstall --yes durable_rules || true
	CC="$(DURABLE_CC)" $(INSTALL) --no-binary durable_rules --no-build-isolation --no-cache-dir \
	  -r requirements/runtime.lock
	@$(BIN)/python -c 'import durable_rules_engine'
	@touch $@

$(DEV): $(RUNTIME) requirements/dev.lock
	$(INSTALL) -r requirements/dev.lock
	@touch $@

$(BENCH): $(RUNTIME) requirements/bench.lock
	$(INSTALL) -r requirements/bench.lock
	@touch $@

$(PROJECT): $(RUNTIME) pyproject.toml
	$(PIP) --quiet install --no-deps --no-build-isolation --editable .
	@$(PIP) check
	@touch $@

# `make lock` needs none of the runtime: only the locked uv.
.venv-tools/.made-tools: requirements/tools.lock
	.venv-tools/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --no-deps \
	  --only-binary :all: -r requirements/tools.lock
	@touch $@
