// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/document.h"

#include "core/base/text.h"
#include "core/export/document_words.h"

namespace marac::exports {

namespace {

/// Says blocks as lines. Empty texts leave no line, as they leave no trace on paper.
class PlainTeller {
public:
    void line(const std::string& text)
    {
        if (!trimmed(text).empty())
            m_text += text + "\n";
    }
    void operator()(const Heading& heading)
    {
        gap();
        line(heading.text);
    }
    void operator()(const Paragraph& paragraph) { line(labelLead(paragraph.label) + paragraph.text); }
    void operator()(const BulletList& list)
    {
        for (const std::string& item : list.items)
            line(trimmed(item).empty() ? std::string() : "• " + item);
    }
    void operator()(const Facts& facts)
    {
        for (const auto& [name, value] : facts.facts)
            line(name + "  " + value);
    }
    void operator()(const Table& table)
    {
        line(table.caption);
        std::vector<std::string> cells;
        for (const Table::Column& column : table.columns)
            cells.push_back(column.heading);
        row(cells);
        for (const auto& cellsOfRow : table.rows)
            row(cellsOfRow);
    }
    void operator()(const PageBreak&) { gap(); }

    std::string take() { return std::move(m_text); }

private:
    void gap()
    {
        if (!m_text.empty() && !m_text.ends_with("\n\n"))
            m_text += "\n";
    }
    void row(std::vector<std::string> cells)
    {
        for (std::string& cell : cells)
            cell = simplified(cell);
        line(join(cells, "\t"));
    }

    std::string m_text;
};

} // namespace

std::string labelLead(const std::string& label)
{
    if (trimmed(label).empty())
        return {};
    const bool isClosed = std::string_view(".:?!").find(label.back()) != std::string_view::npos;
    return label + (isClosed ? " " : ": ");
}

bool saysItsTitle(const Document& document)
{
    if (document.blocks.empty())
        return false;
    const auto* heading = std::get_if<Heading>(&document.blocks.front());
    return heading != nullptr && heading->level <= 1;
}

std::string plainText(const Document& document)
{
    PlainTeller teller;
    teller.line(document.marking);
    teller.line(document.handling);
    if (!saysItsTitle(document))
        teller(Heading{1, document.title});
    for (const Block& block : document.blocks)
        std::visit(teller, block);
    return teller.take();
}

} // namespace marac::exports
