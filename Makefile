# Two commands do all the set-up: `make demo` and `make test`.
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check bench reference clean

demo: $(VENV)/ready
	@mkdir -p build
	@$(BIN)/masterplan lint examples/kota-bontang --as-of 2026-07-01 --fail-on never \
	  --report html=build/kota-bontang.html --report json=build/kota-bontang.json
	@echo
	@$(BIN)/masterplan lint examples/complete --as-of 2026-07-01 --report html=build/complete.html
	@echo "Laporan / reports: build/kota-bontang.html build/kota-bontang.json build/complete.html"
	@echo
	@$(BIN)/masterplan render examples/complete --as-of 2026-07-01 --out build/books

test: $(VENV)/tested $(VENV)/tools
	@$(MAKE) --no-print-directory check
	@$(BIN)/python -m pytest -n 2 --dist worksteal $(PYTEST)

check: $(VENV)/tested
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: $(VENV)/tested
	@$(BIN)/python benchmarks/lint.py
	@$(BIN)/python benchmarks/books.py
	@$(BIN)/python benchmarks/office.py

reference: $(VENV)/tested
	@$(BIN)/python scripts/make_reference.py

$(VENV)/ready: pyproject.toml scripts/environment scripts/system-packages
	@scripts/environment $(VENV)
	@scripts/system-packages books $(VENV) || true
	@touch $@

$(VENV)/tested: $(VENV)/ready
	@$(BIN)/python -m pip install --quiet --group test --group check --group bench
	@touch $@

# What is missing is told, and looked for again the next time; the tests that need it fail.
$(VENV)/tools: scripts/test-tools scripts/system-packages tests/tools/package-lock.json | $(VENV)/tested
	@if scripts/test-tools $(VENV); then touch $@; fi

clean:
	rm -rf $(VENV) build dist
