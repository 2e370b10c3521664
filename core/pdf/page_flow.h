// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/element_tree.h"
#include "core/pdf/row.h"

namespace marac::pdf {

/// Lets rows flow over pages between `top` and `bottom`, and notes for each element what of it stands where. Never leaves
/// one line of a longer text alone at the foot or the head of a page.
class PageFlow {
public:
    PageFlow(double top, double bottom, ElementTree& tree);

    bool isFresh() const { return m_isFresh; } ///< nothing stands on this page yet
    size_t page() const { return m_pages.size() - 1; }
    double y() const { return m_y; }

    void startPage();
    void space(double height);   ///< between things; none at the head of a page
    void require(double height); ///< goes to the next page unless so much room is left
    void place(const Row& row);
    /// A row, such as the head of a table, that every new page begins with; nullptr ends it.
    void repeatOnNewPages(const Row* row) { m_repeated = row; }

    std::vector<Page> takePages() { return std::move(m_pages); }

private:
    double room() const { return m_bottom - m_y; }
    size_t linesFitting(const Row& row, size_t remaining) const;
    void draw(const Row& row, size_t begin, size_t end);
    void drawCell(const Cell& cell, double y, size_t begin, size_t end);
    void addBox(const std::optional<Box>& box, double y, double height);
    void addText(const Cell& cell, const TextLine& line, double baseline);
    void addRun(int element, TextRun run);

    double m_top;
    double m_bottom;
    ElementTree& m_tree;
    std::vector<Page> m_pages;
    double m_y = 0;
    bool m_isFresh = true;
    const Row* m_repeated = nullptr;
};

/// Adds content of `element` to a page, as part of the marked content before it where that is of the same element.
void addContent(std::vector<Page>& pages, size_t page, ElementTree& tree, PageItem item);

} // namespace marac::pdf
