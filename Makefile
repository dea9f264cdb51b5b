# Two commands are enough: `make site` writes the site, `make test` proves it.
# Both install what is missing first (Debian packages; as root, or see the message).

CONFIGURATION ?= release
SWIFT_BUILD = swift build --configuration $(CONFIGURATION)
TIENDO = .build/$(CONFIGURATION)/tiendo
VENV = .venv
WATCHED = Arguments|Characters|Compression|Corpus|Digest|Files|Findings|Language|Markup|Prose|Publishing|Rosters|Settings|Tables|Templates|Text|Wording|Workbooks

.PHONY: site build samples baseline test lint unit twice pages prove odd fuzz memory clean bootstrap venv

site: build
	$(TIENDO) build

build: bootstrap
	$(SWIFT_BUILD) --product tiendo

# Renews the sample rosters from their margins.
samples: bootstrap
	$(SWIFT_BUILD) --product SampleRosters
	for folder in content/*/rosters; do .build/$(CONFIGURATION)/SampleRosters $$folder || exit 1; done

# Seals the baseline of 2025 anew; only before the first year that builds upon it is sealed.
baseline: build
	rm -rf archive/2025
	$(TIENDO) archive 2025

# Everything that guards a change.
test: bootstrap lint unit twice pages

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

unit: build venv
	swift test --disable-xctest

# Two builds under different circumstances must give the same bytes.
twice: build
	Tests/Scripts/build-twice $(TIENDO)

# One page of each shell in Chromium, and all markup.
pages: build venv
	Tests/Scripts/check-pages $(TIENDO) $(VENV)

# The long proofs.
prove: build venv
	Tests/Scripts/compare-site $(TIENDO)
	$(TIENDO) verify archive
	Tests/Scripts/check-exports site $(VENV)
	Tests/Scripts/check-bag $(TIENDO) $(VENV)
	Tests/Scripts/check-pages $(TIENDO) $(VENV) all
	@Tests/Scripts/bootstrap publishing
	Tests/Scripts/build-matrix $(TIENDO)
	Tests/Scripts/break-disk $(TIENDO)
	FAULTS=4 Tests/Scripts/break-runs $(TIENDO)
	Tests/Scripts/check-sending $(TIENDO)
	Tests/Scripts/serve-swaps $(TIENDO)
	$(MAKE) memory

# Feeds the program odd files of up to 50 MB and holds its memory to 512 MB.
odd: build
	Tests/Scripts/feed-odd-files $(TIENDO)

# Fuzzes the readers for FUZZ_SECONDS (600) each, two at a time.
fuzz: bootstrap
	Tests/Scripts/fuzz

# The tests of the modules that bring C to Swift and of those that read bytes, the fuzzers' finds among
# them, with every access to memory watched.
memory: bootstrap
	ASAN_OPTIONS=detect_leaks=0 swift test --disable-xctest --sanitize=address \
	  --scratch-path .build/memory --filter '^($(WATCHED))Tests\.'

bootstrap:
	@Tests/Scripts/bootstrap libraries

# What PyPI and Debian lend the tests; quick when it is there.
venv:
	@Tests/Scripts/bootstrap proofs
	@Tests/Scripts/venv $(VENV)

clean:
	rm -rf .build $(VENV)
