# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run, test and dependencies: how a long step is shown, where its log goes, how it fails.
# shellcheck shell=bash

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build="$root/build"
logs="$build/log"
export PATH="${PATH:-/usr/local/bin:/usr/bin:/bin}:/usr/sbin:/sbin"
export LC_ALL=C.UTF-8
mkdir -p "$logs"

say() { printf '%s\n' "$*"; }

fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# "40 %" where the log counts its own work, as ninja ([12/30]) and ctest (12/30) do; nothing elsewhere.
percentDone() {
    tail -n 40 "$1" 2>/dev/null | sed -nE 's@^\[? *([0-9]+)/([0-9]+)[] ].*@\1 \2@p' | tail -n 1 |
        awk '$2 > 0 { printf ", %d %%", 100 * $1 / $2 }'
}

# One line that moves on a terminal; one line every fifteen seconds in a log.
showProgress() {
    local words=$1 log=$2 seconds=$3
    if [[ -t 1 ]]; then
        printf '\r\033[K%s … %d s%s' "$words" "$seconds" "$(percentDone "$log")"
    elif ((seconds > 0 && seconds % 15 == 0)); then
        printf '%s … %d s%s\n' "$words" "$seconds" "$(percentDone "$log")"
    fi
}

# step WORDS LOG COMMAND…: runs the command in silence and answers with its exit code; the log holds what it said.
step() {
    local words=$1 log="$logs/$2.log" started=$SECONDS code=0 child
    shift 2
    [[ -t 1 ]] || say "$words …"
    "$@" >"$log" 2>&1 </dev/null &
    child=$!
    trap 'kill "$child" 2>/dev/null || true; wait "$child" 2>/dev/null || true; exit 130' INT TERM
    while kill -0 "$child" 2>/dev/null; do
        showProgress "$words" "$log" $((SECONDS - started))
        sleep 1
    done
    wait "$child" || code=$?
    trap - INT TERM
    [[ -t 1 ]] && printf '\r\033[K'
    if ((code == 0)); then
        say "$words: done in $((SECONDS - started)) s"
    else
        say "$words: failed after $((SECONDS - started)) s"
    fi
    return "$code"
}

# The end of a log, and where the rest of it is.
showLog() {
    local log="$logs/$1.log"
    tail -n "${2:-30}" "$log" >&2
    say "The whole log: $log" >&2
}

# As many compilers at once as there are processors, and one and a half gigabytes of free memory for each.
jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)
    ((memory < 1)) && memory=1
    say $((memory < processors ? memory : processors))
}

# The compiler's cache stays below the build folder, as everything does. The other words stand in CMakePresets.json too, but
# only CMake reads them there; without them ccache takes nothing that was compiled with a precompiled header.
export CCACHE_DIR="$build/ccache" CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

# buildPreset PRESET [CMAKE ARGUMENT…]
buildPreset() {
    local preset=$1
    shift
    step "Configuring ($preset)" "$preset-configure" cmake -S "$root" --preset "$preset" "$@" || {
        showLog "$preset-configure"
        fail "CMake could not prepare build/$preset. A package may be missing: see packaging/README.md."
    }
    step "Building ($preset)" "$preset-build" ninja -C "$build/$preset" -j "$(jobs)" || {
        showLog "$preset-build" 60
        fail "The build of build/$preset stopped at the error above. What was built so far is kept; run the command again after mending it."
    }
}

# What a program would write into the home folder goes to the folder named here instead.
useHome() {
    local home=$1
    rm -rf -- "$home"
    mkdir -p "$home"/{config,data,cache,state,tmp}
    export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state"
    export TMPDIR="$home/tmp"
}
