// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/index.h"
#include "core/matching/model.h"
#include "core/matching/person_traits.h"

#include <vector>

namespace marac::matching {

/// How many records of a person an index holds besides the one asked for, counted over pairs that are almost certain. Some
/// people are asked, always the same of the same index.
double recordsOfAPerson(const Index& index);

/// The index's model for what it holds: where people are on record many times over, one more record of theirs is expected and
/// so much more likely. Never fewer than written, for a repeat that is missed is worse than one more question.
Model expectingWhatIsThere(const Index& index);

/// How far a model is fitted to a store's own people, for a run at night. Nothing depends on it: a new site starts with the
/// priors as written, and nobody is asked to label anything.
struct Refining {
    int rounds = 4;
    double confident = 0.95;   ///< only pairs at least so probable teach; with all of them the weights drift (kernels.md B3)
    size_t mostAsked = 6000;   ///< more people teach nothing new
    size_t randomPairs = 200'000;
};

/// The index's model with u counted over random pairs, m and the number of records of a person over confident pairs, and how
/// many others of a household the store holds over pairs that share a home. The same
/// people always give the same model. Few people change it little: what is written counts like a hundred pairs more.
Model refined(const Index& index, const std::vector<PersonTraits>& asked, const Refining& how = {});

} // namespace marac::matching
