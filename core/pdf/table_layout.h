// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/document.h"
#include "core/pdf/page_flow.h"
#include "core/pdf/typesetter.h"

namespace marac::pdf {

/// A table: head shaded, thin rules between rows, the first cell of each row naming it. The head comes again on every
/// page that the table reaches, as furniture.
class TableLayout {
public:
    TableLayout(const exports::Table& table, Typesetter& setter);

    /// Caption, head and first row: they are never parted.
    double leadHeight();
    void place(PageFlow& flow, ElementTree& tree);

private:
    void shapeCells(const exports::Table& table);
    Row captionRow(ElementId element);
    Row headRow();
    Row bodyRow(const std::vector<ShapedTexts>& cells);
    Row row(const std::vector<ShapedTexts>& cells, const Look& look);
    void placeBody(PageFlow& flow, ElementTree& tree, ElementId table);

    Typesetter& m_setter;
    ShapedTexts m_caption;
    std::vector<ShapedTexts> m_head;
    std::vector<std::vector<ShapedTexts>> m_body;
    std::vector<double> m_widths;
};

} // namespace marac::pdf
