// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/layouter.h"

#include "core/base/text.h"
#include "core/export/document_words.h"
#include "core/pdf/clean_text.h"
#include "core/pdf/furniture.h"
#include "core/pdf/sheet.h"
#include "core/pdf/table_layout.h"

#include <algorithm>
#include <array>

namespace marac::pdf {

namespace {

struct HeadingLook {
    Look look;
    double before = 0;
    double after = 0;
};

constexpr std::array kHeadingLooks{HeadingLook{{18, 24, kInk}, 20, 6}, HeadingLook{{13, 18, kAccent}, 16, 4},
                                   HeadingLook{{11, 15, kInk}, 11, 2}};
constexpr std::array kHeadingRoles{Role::H1, Role::H2, Role::H3};
constexpr Look kBody{};
constexpr double kAfterParagraph = 6;
constexpr double kAfterItem = 2.5;
constexpr double kAfterTable = 10;
constexpr double kBeforeTable = 4;
constexpr double kBulletIndent = 13;
constexpr double kWarningIndent = 11;
constexpr double kBarWidth = 3;
constexpr double kFactGap = 14;
constexpr double kWidestFactName = 0.35; // of the text's width
constexpr double kFactWholeUpTo = 60;
constexpr double kTwoLines = 2 * kBody.leading;

bool isBlank(const std::string& text)
{
    return trimmed(text).empty();
}

Look lookOf(exports::Tone tone)
{
    Look look = kBody;
    if (tone == exports::Tone::Quiet)
        look.ink = kMuted;
    if (tone == exports::Tone::Warning)
        look.ink = kWarning;
    return look;
}

/// Lays blocks out one after another.
class Layouter {
public:
    Layouter(const exports::Document& document, const Fonts& fonts)
        : m_document(document), m_setter(fonts), m_furniture(document, m_setter, m_layout.tree),
          m_flow(m_furniture.top(), m_furniture.bottom(), m_layout.tree)
    {
    }

    Layout layOut()
    {
        if (!exports::saysItsTitle(m_document))
            say(exports::Heading{1, m_document.title}, 0);
        for (size_t i = 0; i < m_document.blocks.size(); ++i)
            std::visit([this, i](const auto& block) { say(block, i + 1); }, m_document.blocks[i]);
        m_layout.pages = m_flow.takePages();
        m_furniture.addTo(m_layout.pages, m_layout.tree);
        return std::move(m_layout);
    }

private:
    void say(const exports::Heading& heading, size_t next);
    void say(const exports::Paragraph& paragraph, size_t next);
    void say(const exports::BulletList& list, size_t next);
    void say(const exports::Facts& facts, size_t next);
    void say(const exports::Table& table, size_t next);
    void say(const exports::PageBreak& pageBreak, size_t next);

    double leadHeight(size_t block, int headings = 2);
    size_t levelIndex(const exports::Heading& heading) const;
    Row headingRow(const exports::Heading& heading, size_t level);
    void item(ElementId list, Row& row);

    const exports::Document& m_document;
    Layout m_layout;
    Typesetter m_setter;
    Furniture m_furniture;
    PageFlow m_flow;
    size_t m_deepest = 0; ///< levels open so far: a heading may go one deeper, never two
};

/// A heading never skips a level, and the first is always the highest (PDF/UA-1, 7.4.2).
size_t Layouter::levelIndex(const exports::Heading& heading) const
{
    const auto wished = static_cast<size_t>(std::clamp(heading.level, 1, 3));
    return std::min(wished, m_deepest + 1) - 1;
}

Row Layouter::headingRow(const exports::Heading& heading, size_t level)
{
    const Look& look = kHeadingLooks[level].look;
    Row row;
    row.cells.push_back({-1, kMargin, look, m_setter.broken(m_setter.shaped(heading.text, Face::Bold), kTextWidth, look)});
    row.keepWholeUpTo = 5 * look.leading;
    return row;
}

void Layouter::say(const exports::Heading& heading, size_t next)
{
    if (isBlank(heading.text))
        return;
    const size_t level = levelIndex(heading);
    m_deepest = level + 1;
    Row row = headingRow(heading, level);
    row.cells[0].element = m_layout.tree.add(kHeadingRoles[level], ElementTree::kDocument);
    m_flow.space(kHeadingLooks[level].before);
    m_flow.require(row.height() + kHeadingLooks[level].after + leadHeight(next));
    m_layout.bookmarks.push_back({static_cast<int>(level) + 1, cleanText(simplified(heading.text)), m_flow.page(), m_flow.y()});
    m_flow.place(row);
    m_flow.space(kHeadingLooks[level].after);
}

/// What must follow a heading on the same page: at most so many more headings, and the beginning of what comes then.
double Layouter::leadHeight(size_t block, int headings)
{
    if (block >= m_document.blocks.size())
        return 0;
    if (const auto* heading = std::get_if<exports::Heading>(&m_document.blocks[block])) {
        const auto level = static_cast<size_t>(std::clamp(heading->level, 1, 3)) - 1;
        const HeadingLook& look = kHeadingLooks[level];
        const double rest = headings > 1 ? leadHeight(block + 1, headings - 1) : 0;
        return look.before + headingRow(*heading, level).height() + look.after + rest;
    }
    if (const auto* table = std::get_if<exports::Table>(&m_document.blocks[block])) {
        exports::Table start = *table;
        start.rows.resize(std::min<size_t>(start.rows.size(), 1));
        return kBeforeTable + TableLayout(start, m_setter).leadHeight();
    }
    return std::holds_alternative<exports::PageBreak>(m_document.blocks[block]) ? 0 : kTwoLines;
}

void Layouter::say(const exports::Paragraph& paragraph, size_t)
{
    const std::string lead = exports::labelLead(paragraph.label);
    if (isBlank(lead + paragraph.text))
        return;
    const bool isWarning = paragraph.tone == exports::Tone::Warning;
    const double indent = isWarning ? kWarningIndent : 0;
    const Face face = paragraph.tone == exports::Tone::Strong ? Face::Bold : Face::Regular;
    const Look look = lookOf(paragraph.tone);
    const ShapedTexts texts = m_setter.shaped({{cleanText(lead), Face::Bold}, {cleanText(paragraph.text), face}});
    Row row;
    const ElementId element = m_layout.tree.add(Role::P, ElementTree::kDocument);
    if (paragraph.language != m_document.language)
        m_layout.tree.at(element).language = paragraph.language;
    row.cells.push_back({element, kMargin + indent, look, m_setter.broken(texts, kTextWidth - indent, look)});
    if (isWarning)
        row.bar = Box{kMargin, 0, kBarWidth, 0, kWarning};
    m_flow.place(row);
    m_flow.space(kAfterParagraph);
}

/// A list item of two cells: its label and its body.
void Layouter::item(ElementId list, Row& row)
{
    const ElementId element = m_layout.tree.add(Role::LI, list);
    row.cells[0].element = m_layout.tree.add(Role::Lbl, element);
    row.cells[1].element = m_layout.tree.add(Role::LBody, element);
}

void Layouter::say(const exports::BulletList& list, size_t)
{
    ElementId element = -1;
    for (const std::string& text : list.items) {
        if (isBlank(text))
            continue;
        if (element < 0) {
            element = m_layout.tree.add(Role::L, ElementTree::kDocument);
            m_layout.tree.at(element).numbering = Numbering::Disc;
        }
        Row row;
        row.cells.push_back({-1, kMargin + 2, kBody, m_setter.broken(m_setter.shaped("•"), kBulletIndent, kBody)});
        row.cells.push_back({-1, kMargin + kBulletIndent, kBody,
                             m_setter.broken(m_setter.shaped(text), kTextWidth - kBulletIndent, kBody)});
        item(element, row);
        m_flow.place(row);
        m_flow.space(kAfterItem);
    }
    m_flow.space(kAfterParagraph - kAfterItem);
}

void Layouter::say(const exports::Facts& facts, size_t)
{
    Look nameLook = kBody;
    nameLook.ink = kMuted;
    double nameWidth = 0;
    for (const auto& fact : facts.facts)
        nameWidth = std::max(nameWidth, m_setter.widestLine(m_setter.shaped(fact.name), nameLook));
    nameWidth = std::min(nameWidth + 0.1, kWidestFactName * kTextWidth);
    const double valueIndent = nameWidth + kFactGap;
    ElementId list = -1;
    for (const auto& fact : facts.facts) {
        if (isBlank(fact.name + fact.value))
            continue;
        if (list < 0)
            list = m_layout.tree.add(Role::L, ElementTree::kDocument);
        Row row;
        row.keepWholeUpTo = kFactWholeUpTo;
        row.cells.push_back({-1, kMargin, nameLook, m_setter.broken(m_setter.shaped(fact.name), nameWidth, nameLook)});
        row.cells.push_back({-1, kMargin + valueIndent, kBody,
                             m_setter.broken(m_setter.shaped(fact.value), kTextWidth - valueIndent, kBody)});
        item(list, row);
        m_flow.place(row);
        m_flow.space(1.5);
    }
    m_flow.space(kAfterParagraph);
}

void Layouter::say(const exports::Table& table, size_t)
{
    m_flow.space(kBeforeTable);
    TableLayout(table, m_setter).place(m_flow, m_layout.tree);
    m_flow.space(kAfterTable);
}

void Layouter::say(const exports::PageBreak&, size_t)
{
    if (!m_flow.isFresh())
        m_flow.startPage();
}

} // namespace

Layout layOut(const exports::Document& document, const Fonts& fonts)
{
    return Layouter(document, fonts).layOut();
}

} // namespace marac::pdf
