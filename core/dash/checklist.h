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
};

/// A risk checklist as a versioned data file (resources/checklists): topics in order, numbered from 1 without gaps.
/// An assessment names the id and version it was made with, so that a newer file never changes an old answer.
struct Checklist {
    std::string id;
    std::string version;
    std::string name;
    std::vector<Item> items;

    /// InvalidInput where the file lacks an id, a version or consecutive items.
    static Result<Checklist> parse(std::string_view json);
    /// The built-in Dash checklist of 24 topics.
    static const Checklist& dash();
};

} // namespace marac::dash
