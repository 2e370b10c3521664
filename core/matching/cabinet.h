// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/keys.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <vector>

namespace marac::matching {

/// The drawers themselves: who is filed under which key. Filing is in bulk or one by one; whoever is taken out stays in the
/// drawers and must be recognised as gone by the caller.
class Cabinet {
public:
    struct Entry {
        DrawerKey key = 0;
        std::uint32_t person = 0;
        auto operator<=>(const Entry&) const = default;
    };

    void file(std::vector<Entry> entries);
    /// Calls for everybody in the drawer, unless it is too full to say anything.
    void open(DrawerKey key, const std::function<void(std::uint32_t person)>& take) const;
    size_t size() const;

private:
    /// Sorted entries, and where each range of keys begins, so that a drawer is found at a glance.
    struct Run {
        std::vector<Entry> entries;
        std::vector<std::uint32_t> starts;
        unsigned shift = 0;

        explicit Run(std::vector<Entry> sorted);
    };

    std::vector<Run> m_runs; ///< each shorter than the one before
};

} // namespace marac::matching
