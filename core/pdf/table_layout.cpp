// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/table_layout.h"

#include "core/pdf/column_widths.h"
#include "core/pdf/sheet.h"

#include <algorithm>

namespace marac::pdf {

namespace {

constexpr Look kCaptionLook{10, 14, kInk};
constexpr Look kHeadLook{9, 12.5, kInk};
constexpr Look kBodyLook{9.5, 13, kInk};
constexpr double kGutter = 5;   // left and right inside a cell
constexpr double kPadding = 3.5; // above and below inside a row
constexpr double kUnderCaption = 3;
constexpr double kWholeUpTo = 160; // taller rows may be split over pages

} // namespace

TableLayout::TableLayout(const exports::Table& table, Typesetter& setter) : m_setter(setter)
{
    shapeCells(table);
    std::vector<ColumnWish> wishes(m_head.size());
    for (size_t column = 0; column < m_head.size(); ++column) {
        ColumnWish& wish = wishes[column];
        wish.share = column < table.columns.size() ? table.columns[column].width : 1;
        wish.narrowest = m_setter.widestWord(m_head[column], kHeadLook);
        for (const auto& cells : m_body)
            wish.narrowest = std::max(wish.narrowest, m_setter.widestWord(cells[column], kBodyLook));
        wish.narrowest += 2 * kGutter + 0.1;
    }
    if (!wishes.empty())
        m_widths = columnWidths(wishes, kTextWidth);
}

void TableLayout::shapeCells(const exports::Table& table)
{
    // A row of another length than the head would lose cells or make the table irregular, so the grid takes the longest.
    size_t columns = table.columns.size();
    for (const auto& cells : table.rows)
        columns = std::max(columns, cells.size());
    m_caption = m_setter.shaped(table.caption, Face::Bold);
    m_head.resize(columns);
    for (size_t i = 0; i < table.columns.size(); ++i)
        m_head[i] = m_setter.shaped(table.columns[i].heading, Face::Bold);
    for (const auto& cells : table.rows) {
        m_body.emplace_back(columns);
        for (size_t i = 0; i < cells.size(); ++i)
            m_body.back()[i] = m_setter.shaped(cells[i]);
    }
}

Row TableLayout::row(const std::vector<ShapedTexts>& cells, const Look& look)
{
    Row row;
    row.above = kPadding;
    row.below = kPadding;
    row.keepWholeUpTo = kWholeUpTo;
    row.rule = Box{kMargin, 0, kTextWidth, 0.5, kHairline};
    double x = kMargin;
    for (size_t i = 0; i < cells.size(); ++i) {
        const double room = std::max(m_widths[i] - 2 * kGutter, 1.0);
        row.cells.push_back({-1, x + kGutter, look, m_setter.broken(cells[i], room, look)});
        x += m_widths[i];
    }
    return row;
}

Row TableLayout::headRow()
{
    Row head = row(m_head, kHeadLook);
    head.shade = Box{kMargin, 0, kTextWidth, 0, kHeaderShade};
    head.rule = Box{kMargin, 0, kTextWidth, 0.75, kMuted};
    return head;
}

Row TableLayout::bodyRow(const std::vector<ShapedTexts>& cells)
{
    return row(cells, kBodyLook);
}

Row TableLayout::captionRow(ElementId element)
{
    Row caption;
    caption.below = kUnderCaption;
    caption.cells.push_back({element, kMargin, kCaptionLook, m_setter.broken(m_caption, kTextWidth, kCaptionLook)});
    return caption;
}

double TableLayout::leadHeight()
{
    if (m_head.empty())
        return 0;
    const double caption = m_caption.empty() ? 0 : captionRow(-1).height();
    const double firstRow = m_body.empty() ? 0 : std::min(bodyRow(m_body.front()).height(), kWholeUpTo);
    return caption + headRow().height() + firstRow;
}

void TableLayout::place(PageFlow& flow, ElementTree& tree)
{
    if (m_head.empty())
        return;
    flow.require(leadHeight());
    const ElementId table = tree.add(Role::Table, ElementTree::kDocument);
    if (!m_caption.empty())
        flow.place(captionRow(tree.add(Role::Caption, table)));
    Row head = headRow();
    const ElementId headElement = tree.add(Role::TR, tree.add(Role::THead, table));
    for (Cell& cell : head.cells) {
        cell.element = tree.add(Role::TH, headElement);
        tree.at(cell.element).scope = Scope::Column;
    }
    flow.place(head);
    if (!m_body.empty())
        placeBody(flow, tree, table);
}

void TableLayout::placeBody(PageFlow& flow, ElementTree& tree, ElementId table)
{
    const Row repeatedHead = headRow();
    flow.repeatOnNewPages(&repeatedHead);
    const ElementId body = tree.add(Role::TBody, table);
    for (const auto& cells : m_body) {
        const ElementId rowElement = tree.add(Role::TR, body);
        Row line = bodyRow(cells);
        for (size_t i = 0; i < line.cells.size(); ++i) {
            line.cells[i].element = tree.add(i == 0 ? Role::TH : Role::TD, rowElement);
            if (i == 0)
                tree.at(line.cells[i].element).scope = Scope::Row;
        }
        flow.place(line);
    }
    flow.repeatOnNewPages(nullptr);
}

} // namespace marac::pdf
