// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_flow.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::pdf;

namespace {

constexpr double kLeading = 10;
constexpr double kTop = 100;
constexpr double kBottom = 200; // ten lines a page

Row aText(size_t lines, ElementTree& tree)
{
    Row row;
    row.cells.push_back({tree.add(Role::P, ElementTree::kDocument), 0, Look{9, kLeading, kInk}, {}});
    row.cells[0].lines.resize(lines, TextLine{{LineSegment{{LineGlyph{}}, {}}}, 0});
    return row;
}

/// How many lines of the last element stand on each page.
std::vector<size_t> pieces(const std::vector<Page>& pages, int element)
{
    std::vector<size_t> counts;
    for (const Page& page : pages) {
        size_t count = 0;
        for (const PageItem& item : page.items)
            count += item.element == element ? 1 : 0;
        counts.push_back(count);
    }
    return counts;
}

} // namespace

TEST_CASE("no line of a longer text stands alone at the foot or the head of a page", "[pdf][property]")
{
    for (size_t before = 0; before < 11; ++before) {
        for (size_t lines = 2; lines < 35; ++lines) {
            INFO(before << " lines before, " << lines << " lines");
            ElementTree tree;
            PageFlow flow(kTop, kBottom, tree);
            if (before > 0)
                flow.place(aText(before, tree));
            const Row text = aText(lines, tree);
            flow.place(text);
            size_t total = 0;
            for (const size_t count : pieces(flow.takePages(), text.cells[0].element)) {
                CHECK(count != 1);
                CHECK(count <= 10);
                total += count;
            }
            CHECK(total == lines);
        }
    }
}

TEST_CASE("an element over two pages is one element with content on both", "[pdf][a11y]")
{
    ElementTree tree;
    PageFlow flow(kTop, kBottom, tree);
    const Row text = aText(14, tree);
    flow.place(text);
    const auto& kids = tree.elements()[1].kids;
    REQUIRE(kids.size() == 2);
    CHECK(std::get<ContentRef>(kids[0]).page == 0);
    CHECK(std::get<ContentRef>(kids[1]).page == 1);
}

TEST_CASE("a row that fits on a page is moved there whole", "[pdf]")
{
    ElementTree tree;
    PageFlow flow(kTop, kBottom, tree);
    flow.place(aText(6, tree));
    Row row = aText(8, tree);
    row.keepWholeUpTo = 80;
    flow.place(row);
    CHECK(pieces(flow.takePages(), row.cells[0].element) == std::vector<size_t>{0, 8});
}

TEST_CASE("a head that is repeated is furniture and not taller than a quarter of the page", "[pdf][a11y]")
{
    for (const size_t headLines : {1U, 5U}) {
        ElementTree tree;
        PageFlow flow(kTop, kBottom, tree);
        Row head = aText(headLines, tree);
        head.cells[0].element = -1;
        flow.repeatOnNewPages(&head);
        flow.place(aText(12, tree));
        flow.repeatOnNewPages(nullptr);
        flow.startPage();
        const std::vector<Page> pages = flow.takePages();
        REQUIRE(pages.size() == 3);
        CHECK((pages[1].items.front().part == Part::Header) == (headLines == 1));
        CHECK(pages[2].items.empty());
    }
}
