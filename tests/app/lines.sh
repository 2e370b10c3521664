#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of this folder share: the program to be tried, a fresh scratch folder, and one printed line a check.
set -u
cli=$1
scratch=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
shared=${MARAC_SHARED:-$here/../../../shared}
pass="copper lantern walrus meadow thimble"
passed=0
failed=0
rm -rf "$scratch" && mkdir -p "$scratch" && cd "$scratch" || exit 2

good() { passed=$((passed + 1)); echo "ok    $1"; }
bad() { failed=$((failed + 1)); echo "FAIL  $1"; }
skip() { echo "SKIP  $1"; }
# check SENTENCE COMMAND…: the command succeeds.
check() { local say=$1; shift; if "$@" >last.out 2>last.err; then good "$say"; else bad "$say"; head -c 600 last.err; fi; }
# refused SENTENCE CODE COMMAND…: the command ends with exactly this exit code and a sentence on standard error.
refused() {
    local say=$1 code=$2 got; shift 2
    "$@" >last.out 2>last.err; got=$?
    if [ "$got" = "$code" ] && [ -s last.err ]; then good "$say"; else bad "$say (exit code $got, not $code)"; head -c 600 last.err; fi
}
# On the store of $store, with the passphrase as the first line of standard input.
marac() { printf '%s\n' "$pass" | "$cli" --store "$store" --cheap-key --today 2026-10-26 "$@"; }
json() { marac --json "$@"; }
# value EXPRESSION: of the JSON document d on standard input.
value() { python3 -c 'import json,sys; d=json.load(sys.stdin); print(eval(sys.argv[1]))' "$1"; }
# is SENTENCE WANTED GOT
is() { if [ "$2" = "$3" ]; then good "$1"; else bad "$1 (wanted $2, got $3)"; fi; }
# Every byte of a store but the count of wrong tries and the lock.
print_of() { (cd "$1" && find . -type f ! -name tries ! -name lock | sort | xargs sha256sum | sha256sum); }
finish() { echo "$passed passed, $failed failed"; [ "$failed" = 0 ]; exit; }
