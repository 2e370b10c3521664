// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/document.h"
#include "core/pdf/element_tree.h"
#include "core/pdf/page_item.h"

namespace marac::pdf {

/// A document as pages with things at their places, and the tree that says what they are.
struct Layout {
    std::vector<Page> pages;
    ElementTree tree;
    std::vector<Bookmark> bookmarks;
};

Layout layOut(const exports::Document& document, const Fonts& fonts);

} // namespace marac::pdf
