// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace marac::dash {

/// One topic of a risk checklist, in our own words. Sub-questions are part of its help and never count by themselves.
struct Item {
    int no = 0;
    std::string topic;
    std::string help;
    bool isCritical = false;
    std::string suggests; ///< id of a checklist that a yes leads to; may be empty
};

constexpr std::string_view kDash = "dash"; ///< id of the one checklist whose score an area's threshold looks at

/// A risk checklist as a versioned data file (resources/checklists): topics in order, numbered from 1 without gaps.
/// An assessment names the id and version it was made with, so that a newer file never changes an old answer. Only the Dash
/// carries a criterion of the Marac; what another checklist counts is said and decides nothing (domain/marac.md 3.4).
struct Checklist {
    std::string id;
    std::string version; ///< "2026-1": a newer one has greater numbers
    std::string name;    ///< "Stalking": as short as a chooser needs
    std::string about;   ///< whom it is for, in a sentence or two
    std::string licence; ///< whose words these are
    bool hasThreshold = false;
    std::vector<Item> items;

    /// InvalidInput where the file lacks an id, a version or consecutive items.
    static Result<Checklist> parse(std::string_view json);
    /// The built-in Dash checklist of 24 topics.
    static const Checklist& dash();
    /// Every built-in checklist in every version, the Dash first.
    static const std::vector<Checklist>& all();
    /// What can be begun today: the newest version of each.
    static std::vector<const Checklist*> current();
    /// Null where this program has no such checklist; its answers are still kept and counted.
    static const Checklist* find(std::string_view id, std::string_view version);
    static const Checklist* newest(std::string_view id);
};

/// Whether a version came after another: by its numbers, so that 2026-10 comes after 2026-2.
bool isNewer(std::string_view version, std::string_view than);

} // namespace marac::dash
