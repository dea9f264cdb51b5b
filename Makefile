# Two commands are enough: `make site` writes the site, `make test` proves it.
# Both install what is missing first (Debian packages; as root, or see the message).

CONFIGURATION ?= release
SWIFT_BUILD = swift build --configuration $(CONFIGURATION)
TIENDO = .build/$(CONFIGURATION)/tiendo
VENV = .venv

.PHONY: site build samples baseline test lint order unit twice prove clean bootstrap bootstrap-test

site: build
	$(TIENDO) build

build: bootstrap
	$(SWIFT_BUILD) --product tiendo

# Renews the sample rosters from their margins.
samples: bootstrap
	$(SWIFT_BUILD) --product SampleRosters
	for folder in content/*/rosters; do .build/$(CONFIGURATION)/SampleRosters $$folder || exit 1; done

# Seals the baseline of 2025 anew; only for as long as the site has not been handed over.
baseline: build
	rm -rf archive/2025
	$(TIENDO) archive 2025

# Everything that guards a change.
test: bootstrap lint unit twice

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

unit: build
	swift test --disable-xctest

# Two builds under different circumstances must give the same bytes.
twice: build
	Tests/Scripts/build-twice $(TIENDO)

# The long proofs.
prove: build
	Tests/Scripts/compare-site $(TIENDO)
	$(TIENDO) verify archive
	@Tests/Scripts/bootstrap exports
	Tests/Scripts/check-exports site
	Tests/Scripts/check-bag $(TIENDO) $(VENV)

bootstrap:
	@Tests/Scripts/bootstrap libraries

clean:
	rm -rf .build $(VENV)
