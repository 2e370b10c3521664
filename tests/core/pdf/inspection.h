// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace marac::tests {

struct FoundElement {
    std::string role;
    std::string text; ///< of itself and everything in it
    std::string scope;
    std::string language;
    size_t page = 0; ///< where its first content stands, from 1; 0 without content of its own
};

/// What a screen reader would find in a PDF, and everything that breaks a rule of PDF/UA-1 that can be checked by
/// machine here: content that is neither tagged nor an artefact, nested or unreachable marked content, a parent tree
/// that disagrees with the tree, headings that skip a level, head cells without scope, irregular tables, missing marks.
struct Inspection {
    std::vector<std::string> faults;
    std::vector<FoundElement> elements; ///< in reading order
    std::string text;                   ///< of the structure tree, in reading order
    std::vector<std::string> furniture; ///< by page: text that is an artefact
    std::vector<std::string> bookmarks; ///< in order, two spaces for each level below the first
    std::string language;
    std::string title;
    std::string metadata;
    double rightmost = 0; ///< how far to the right any text reaches, in points

    std::vector<FoundElement> all(std::string_view role) const;
};

Inspection inspect(const std::string& pdf, const std::string& password = {});

/// Cut at white space of every kind.
std::vector<std::string> wordsOf(std::string_view text);

} // namespace marac::tests
