// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/matching/index.h"
#include "tests/bench/matching/public_records.h"

namespace marac::bench {

/// What was counted over all pairs of a set at probability one half.
struct PairCounts {
    long truePairs = 0, found = 0, falsePairs = 0;
    long compared = 0, trueCompared = 0;          ///< pairs that the index brings together
    long oneToOneFound = 0, oneToOneFalse = 0;    ///< where everybody has at most one partner, the strongest first
    long asked = 0, first = 0, inFive = 0, inTen = 0, inTwentyFive = 0;

    double f1() const;
    Json json(bool withOneToOne) const;
};

/// Every record with a question is asked of an index of the known ones.
PairCounts countPairs(const PublicRecords& records, const matching::Index& index);

/// Why pairs were missed or falsely joined: the commonest patterns of evidence, each with one example.
Json explainPairs(const PublicRecords& records, const matching::Index& index);

matching::Index indexOf(const PublicRecords& records, const matching::Model& model);

} // namespace marac::bench
