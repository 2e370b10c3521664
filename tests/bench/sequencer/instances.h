// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/problem.h"

#include <optional>
#include <string>
#include <vector>

/// One public instance and the best value known for it.
struct Instance {
    std::string file;
    std::string set; ///< the folder it is in
    int cases = 0;
    int agencies = 0;
    long bestWaiting = 0;
    bool isOptimal = false;
    marac::agenda::sequencer::Problem problem{};
};

/// The instances of the folder with best_known.csv whose name holds `part`; those whose file is missing are left out.
std::vector<Instance> instancesOf(const std::string& folder, const std::string& part);

/// The same meeting with its cases in another order: the search sees another problem, the answer is worth the same.
marac::agenda::sequencer::Problem shuffled(marac::agenda::sequencer::Problem problem, unsigned long seed);

double median(std::vector<double> values);
