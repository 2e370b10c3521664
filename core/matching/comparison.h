// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/frequencies.h"
#include "core/matching/model.h"
#include "core/matching/proposal.h"
#include "core/matching/scoring.h"

namespace marac::matching {

/// How likely two records are one person's, and why.
struct Comparison {
    double weight = 0; ///< bits, without the prior
    double probability = 0;
    std::vector<Evidence> evidence;
};

/// The probability for a weight, when the person could be any of `people`: one of them is expected to be the same.
double probabilityOf(double weight, double people);

/// The weight from which on the probability is reached.
double weightFor(double probability, double people);

/// Two records on their own, with no store to say how common their names are. Symmetric.
Comparison compare(const PersonTraits& a, const PersonTraits& b, const Model& model);

/// The reasons behind a score, strongest first.
std::vector<Evidence> evidenceOf(const Score& score, const Profile& a, const Profile& b, const NameBook& book);

} // namespace marac::matching
