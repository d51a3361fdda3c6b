# make            the command, optimized, at .build/release/entente
# make test       all tests that a change must pass
# make install    binary and resources below PREFIX (/usr/local); install-built copies what is built, as it is
# make graphs     remakes the worked examples in Graphs/
# make evaluate   quality on the corpora in the folder CORPORA, skipped with a word where it is missing
# make benchmark  speed and memory, beside a peer in the same run
# make fuzz       FUZZ mutated inputs for every parser
# make lint       the format of every Swift file
PREFIX ?= /usr/local
CORPORA ?= ../shared
FUZZ ?= 200000
SWIFT ?= swift
RELEASE := .build/release

.PHONY: all build test install install-built uninstall graphs evaluate benchmark fuzz lint setup

all: build

setup:
	@bash .ci/setup

build:
	$(SWIFT) build -c release --product entente

test:
	$(SWIFT) test -c release -Xswiftc -enable-testing --disable-xctest

install: build install-built

install-built:
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/entente"
	install -m 755 $(RELEASE)/entente "$(DESTDIR)$(PREFIX)/bin/entente"
	for stage in Language Knowledge Extraction; do \
	  rm -rf "$(DESTDIR)$(PREFIX)/share/entente/$$stage" && \
	  cp -R Sources/$$stage/Resources "$(DESTDIR)$(PREFIX)/share/entente/$$stage" || exit 1; \
	done
	install -m 644 LICENSE NOTICE "$(DESTDIR)$(PREFIX)/share/entente/"

uninstall:
	rm -rf "$(DESTDIR)$(PREFIX)/bin/entente" "$(DESTDIR)$(PREFIX)/share/entente"

graphs: build
	bash Graphs/remake $(RELEASE)/entente

evaluate: build
	@bash .ci/evaluate "$(CORPORA)" $(RELEASE)/entente

benchmark: build
	@bash .ci/benchmark $(RELEASE)/entente "$(CORPORA)"

fuzz:
	ENTENTE_FUZZ=$(FUZZ) $(SWIFT) test -c release -Xswiftc -enable-testing --disable-xctest --filter Fuzz

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
