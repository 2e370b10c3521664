// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/sequencer.h"
#include "core/base/json.h"
#include "tests/bench/sequencer/instances.h"

#include <string>
#include <vector>

/// So many milliseconds of the processor's time.
marac::agenda::sequencer::Limits forMilliseconds(long milliseconds);

void print(const marac::Json& row);
/// A goal of the project and whether this run reached it.
void printGoal(const std::string& goal, bool isReached, marac::Json measured);

marac::Json rowOf(const marac::agenda::sequencer::Solution& solution, const Instance& instance);

/// Is the answer at odds with a value that was proven before?
bool contradicts(const marac::agenda::sequencer::Solution& solution, const Instance& instance);

/// What a set of runs came to.
struct Tally {
    int runs = 0;
    int reached = 0;
    int proven = 0;
    std::vector<double> gaps;
    std::vector<double> seconds;
    std::vector<double> secondsToBest;
    void add(const marac::agenda::sequencer::Solution& solution, const Instance& instance);
    /// A run with nothing to compare it with.
    void add(const marac::agenda::sequencer::Solution& solution);
    double reachedPercent() const;
    double meanGap() const;
    double worstGap() const;
    double meanSeconds() const;
    double slowest() const;
    marac::Json row(const std::string& name) const;
};
