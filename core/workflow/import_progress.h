// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/base/result.h"

#include <functional>

namespace marac::workflow {

/// How far the import of a list is: so many lines of so many, in one of its parts. Filing is the only part that changes the store.
struct ImportProgress {
    enum class Part { Reading, Matching, Filing };

    Part part = Part::Reading;
    int done = 0;
    int all = 0;

    bool operator==(const ImportProgress&) const = default;
};

/// "Comparing with the people who are known: 120 of 420 lines".
Phrase wordsFor(const ImportProgress& progress);

/// Told often; answers false to stop. Whatever was begun is then as if it had never been: the error is Cancelled.
using OnImportProgress = std::function<bool(const ImportProgress&)>;

/// Cancelled where somebody listens and says stop.
Done goOn(const OnImportProgress& listener, const ImportProgress& progress);

} // namespace marac::workflow
