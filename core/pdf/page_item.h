// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/line_breaker.h"

#include <variant>
#include <vector>

namespace marac::pdf {

/// Lengths on a page are points; y runs downwards from the top edge.

struct Ink {
    double red = 0;
    double green = 0;
    double blue = 0;
    bool operator==(const Ink&) const = default;
};

/// "0x1c2730" as an ink.
constexpr Ink ink(unsigned rgb)
{
    return {(rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0};
}

inline constexpr Ink kInk = ink(0x1c2730);
inline constexpr Ink kMuted = ink(0x566570);
inline constexpr Ink kHairline = ink(0xd8dee2);
inline constexpr Ink kAccent = ink(0x0e5a6b);
inline constexpr Ink kWarning = ink(0x8a5200);
inline constexpr Ink kHeaderShade = ink(0xeef2f3);

/// A piece of a line, drawn from `x` on the base line.
struct TextRun {
    double x = 0;
    double baseline = 0;
    double size = 0;
    Ink ink;
    LineSegment segment;
};

/// A filled rectangle: shading, rules and bars.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    Ink ink;
};

/// What a thing on the page is to a screen reader: content of an element, or furniture that it passes over.
enum class Part { Content, Header, Footer, Decoration };

struct PageItem {
    Part part = Part::Decoration;
    int mcid = -1;    ///< for Content; neighbours with one number are one piece of marked content
    int element = -1; ///< for Content
    std::variant<TextRun, Box> what;
};

struct Page {
    std::vector<PageItem> items;
    std::vector<int> elements; ///< by MCID: whose content it is
};

/// Where a bookmark leads.
struct Bookmark {
    int level = 1;
    std::u16string title;
    size_t page = 0;
    double y = 0;
};

} // namespace marac::pdf
