// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/furniture.h"

#include "core/base/phrase.h"
#include "core/base/text.h"
#include "core/pdf/page_flow.h"
#include "core/pdf/sheet.h"

#include <unicode/unistr.h>

#include <algorithm>

namespace marac::pdf {

namespace {

constexpr Look kMarkingLook{9, 12, kInk};
constexpr Look kQuietLook{8, 11, kMuted};
constexpr double kHeadStart = 24;
constexpr double kGapUnderHead = 18;
constexpr double kFootRule = kSheetHeight - 52;
constexpr double kFootBaseline = kSheetHeight - 39;
constexpr double kFootMarkingBaseline = kSheetHeight - 24;
constexpr double kGapOverFoot = 12;
constexpr size_t kMostHeadLines = 4;
constexpr double kPageWordsWidth = 120;
constexpr double kFootGap = 16; // between title and page words

std::string capitals(const std::string& text, const std::string& language)
{
    std::string out;
    icu::UnicodeString::fromUTF8(text).toUpper(icu::Locale(language.c_str())).toUTF8String(out);
    return out;
}

double centred(const TextLine& line, const Look& look)
{
    return (kSheetWidth - line.width * look.size / 1000) / 2;
}

void append(std::vector<PageItem>& items, const TextLine& line, const Look& look, double x, double baseline)
{
    for (const LineSegment& segment : line.segments)
        items.push_back({.part = Part::Footer, .what = TextRun{x, baseline, look.size, look.ink, segment}});
}

/// "Page %1 of %2" with its numbers.
std::string numbered(const std::string& words, size_t page, size_t pageCount)
{
    Phrase counted;
    counted.source = words;
    return fillPlaceholders(words, counted.with(static_cast<int>(page + 1)).with(static_cast<int>(pageCount)));
}

} // namespace

Furniture::Furniture(const exports::Document& document, Typesetter& setter, ElementTree& tree)
    : m_document(document), m_setter(setter), m_marking(capitals(document.marking, document.language)),
      m_headEnd(kHeadStart)
{
    addHeadLines(m_marking, Face::Bold, kMarkingLook, tree);
    addHeadLines(document.handling, Face::Regular, kQuietLook, tree);
    m_footTitle = fitted(document.title, Face::Regular, kQuietLook, kTextWidth - kPageWordsWidth - kFootGap, 1);
    m_footMarking = fitted(m_marking, Face::Bold, kMarkingLook, kTextWidth, 1);
}

void Furniture::addHeadLines(std::string_view text, Face face, const Look& look, ElementTree& tree)
{
    if (trimmed(text).empty())
        return;
    const ElementId element = tree.add(Role::P, ElementTree::kDocument);
    for (TextLine& line : fitted(text, face, look, kTextWidth, kMostHeadLines)) {
        m_head.push_back({std::move(line), look, m_headEnd + look.size, element});
        m_headEnd += look.leading;
    }
}

/// Shortened, with an ellipsis, until it takes no more than so many lines.
std::vector<TextLine> Furniture::fitted(std::string_view text, Face face, const Look& look, double width, size_t mostLines)
{
    constexpr size_t kMostCharacters = 1000;
    size_t count = std::min(characterCount(text), kMostCharacters);
    for (;;) {
        std::vector<TextLine> lines = m_setter.broken(m_setter.shaped(shortened(text, count), face), width, look);
        if (lines.size() <= mostLines || count <= mostLines)
            return lines;
        count = count * 9 / 10;
    }
}

double Furniture::top() const
{
    return std::max(m_headEnd + kGapUnderHead, kMargin);
}

double Furniture::bottom() const
{
    return kFootRule - kGapOverFoot;
}

void Furniture::addTo(std::vector<Page>& pages, ElementTree& tree)
{
    for (size_t page = 0; page < pages.size(); ++page) {
        addHead(pages, page, tree);
        addFoot(pages[page], numbered(m_document.pageWords, page, pages.size()));
    }
}

/// The head comes first on its page, also for a reader that takes the page as it was painted.
void Furniture::addHead(std::vector<Page>& pages, size_t page, ElementTree& tree) const
{
    std::vector<PageItem> body = std::move(pages[page].items);
    pages[page].items.clear();
    for (const Line& line : m_head) {
        for (const LineSegment& segment : line.text.segments) {
            PageItem item{.part = Part::Header, .element = line.element,
                          .what = TextRun{centred(line.text, line.look), line.baseline, line.look.size, line.look.ink, segment}};
            if (page == 0)
                addContent(pages, page, tree, std::move(item));
            else
                pages[page].items.push_back(std::move(item));
        }
    }
    std::ranges::move(body, std::back_inserter(pages[page].items));
}

void Furniture::addFoot(Page& page, const std::string& pageWords)
{
    page.items.push_back({.part = Part::Decoration, .what = Box{kMargin, kFootRule, kTextWidth, 0.5, kHairline}});
    for (const TextLine& line : m_footTitle)
        append(page.items, line, kQuietLook, kMargin, kFootBaseline);
    for (const TextLine& line : fitted(pageWords, Face::Regular, kQuietLook, kPageWordsWidth, 1)) {
        const double x = kMargin + kTextWidth - line.width * kQuietLook.size / 1000;
        append(page.items, line, kQuietLook, x, kFootBaseline);
    }
    for (const TextLine& line : m_footMarking)
        append(page.items, line, kMarkingLook, centred(line, kMarkingLook), kFootMarkingBaseline);
}

} // namespace marac::pdf
