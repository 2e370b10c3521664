// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

namespace marac::people {

/// What somebody decided about two records of people: one human being, or two. The program only ever proposes; a decision
/// is remembered, so that it is not asked again, and can be undone.
struct Identity {
    enum class Verdict { Same, Different };

    Id<Person> one;
    Id<Person> other;
    Verdict verdict = Verdict::Different;

    bool operator==(const Identity&) const = default;
};

} // namespace marac::people
