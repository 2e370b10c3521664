// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_flow.h"

#include <algorithm>
#include <cmath>

namespace marac::pdf {

namespace {

constexpr size_t kFewestLines = 2;        // widows and orphans
constexpr double kRoundingSlack = 0.01;   // sums of leadings may miss the page's height by a hair
constexpr double kLargestRepeat = 0.25;   // of the page: a taller head is not repeated
constexpr double kBaselineShare = 0.76;   // of the leading lies above the base line, as the font's ascent asks

} // namespace

size_t Row::lineCount() const
{
    size_t count = 1;
    for (const Cell& cell : cells)
        count = std::max(count, cell.lines.size());
    return count;
}

double Row::leading() const
{
    double most = 0;
    for (const Cell& cell : cells)
        most = std::max(most, cell.look.leading);
    return most;
}

double Row::height() const
{
    return above + below + static_cast<double>(lineCount()) * leading();
}

void addContent(std::vector<Page>& pages, size_t page, ElementTree& tree, PageItem item)
{
    Page& target = pages[page];
    const bool continues = !target.items.empty() && target.items.back().part == Part::Content
        && target.items.back().element == item.element;
    item.part = Part::Content;
    item.mcid = continues ? target.items.back().mcid : static_cast<int>(target.elements.size());
    if (!continues) {
        target.elements.push_back(item.element);
        tree.addContent(item.element, {static_cast<int>(page), item.mcid});
    }
    target.items.push_back(std::move(item));
}

PageFlow::PageFlow(double top, double bottom, ElementTree& tree) : m_top(top), m_bottom(bottom), m_tree(tree)
{
    startPage();
}

void PageFlow::startPage()
{
    m_pages.emplace_back();
    m_y = m_top;
    if (m_repeated != nullptr && m_repeated->height() < kLargestRepeat * (m_bottom - m_top))
        draw(*m_repeated, 0, m_repeated->lineCount());
    m_isFresh = true;
}

void PageFlow::space(double height)
{
    if (!m_isFresh)
        m_y += height;
}

void PageFlow::require(double height)
{
    if (!m_isFresh && room() + kRoundingSlack < height)
        startPage();
}

void PageFlow::place(const Row& row)
{
    if (row.height() <= row.keepWholeUpTo)
        require(row.height());
    const size_t count = row.lineCount();
    for (size_t done = 0; done < count;) {
        const size_t fitting = linesFitting(row, count - done);
        if (fitting > 0)
            draw(row, done, done + fitting);
        done += fitting;
        if (done < count)
            startPage();
    }
}

size_t PageFlow::linesFitting(const Row& row, size_t remaining) const
{
    const double lines = std::floor((room() - row.above - row.below + kRoundingSlack) / row.leading());
    size_t fitting = lines > 0 ? static_cast<size_t>(lines) : 0;
    if (fitting >= remaining)
        return remaining;
    if (remaining - fitting < kFewestLines && fitting > 0)
        --fitting;
    if (fitting < kFewestLines)
        return m_isFresh ? 1 : 0;
    return fitting;
}

void PageFlow::draw(const Row& row, size_t begin, size_t end)
{
    const double height = row.above + row.below + static_cast<double>(end - begin) * row.leading();
    addBox(row.shade, m_y, height);
    addBox(row.bar, m_y, height);
    for (const Cell& cell : row.cells)
        drawCell(cell, m_y + row.above, begin, end);
    m_y += height;
    if (row.rule)
        addBox(row.rule, m_y - row.rule->height / 2, row.rule->height);
    m_isFresh = false;
}

void PageFlow::drawCell(const Cell& cell, double y, size_t begin, size_t end)
{
    for (size_t i = begin; i < std::min(end, cell.lines.size()); ++i) {
        addText(cell, cell.lines[i], y + kBaselineShare * cell.look.leading);
        y += cell.look.leading;
    }
}

void PageFlow::addBox(const std::optional<Box>& box, double y, double height)
{
    if (!box)
        return;
    Box placed = *box;
    placed.y = y;
    placed.height = height;
    m_pages.back().items.push_back({.what = placed});
}

void PageFlow::addText(const Cell& cell, const TextLine& line, double baseline)
{
    for (const LineSegment& segment : line.segments) {
        int element = cell.element;
        if (element >= 0 && !segment.actualText.empty()) {
            element = m_tree.add(Role::Span, element);
            m_tree.at(element).actualText = segment.actualText;
        }
        addRun(element, {cell.x, baseline, cell.look.size, cell.look.ink, segment});
    }
}

void PageFlow::addRun(int element, TextRun run)
{
    if (element >= 0)
        addContent(m_pages, page(), m_tree, {.element = element, .what = std::move(run)});
    else
        m_pages.back().items.push_back({.part = Part::Header, .what = std::move(run)});
}

} // namespace marac::pdf
