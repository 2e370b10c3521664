// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/document.h"
#include "core/pdf/element_tree.h"
#include "core/pdf/typesetter.h"

namespace marac::pdf {

/// What stands on every page around the text: marking and handling line at the head, title, page number and marking at
/// the foot. On the first page the head is real text, so that a screen reader says the marking once; everywhere else
/// it is furniture that it passes over.
class Furniture {
public:
    /// Its elements become the first of the document, so it is made before any block is laid out.
    Furniture(const exports::Document& document, Typesetter& setter, ElementTree& tree);

    double top() const; ///< where the text may begin
    double bottom() const; ///< where it must end
    void addTo(std::vector<Page>& pages, ElementTree& tree);

private:
    struct Line {
        TextLine text;
        Look look;
        double baseline = 0;
        ElementId element = -1;
    };

    void addHeadLines(std::string_view text, Face face, const Look& look, ElementTree& tree);
    std::vector<TextLine> fitted(std::string_view text, Face face, const Look& look, double width, size_t mostLines);
    void addHead(std::vector<Page>& pages, size_t page, ElementTree& tree) const;
    void addFoot(Page& page, const std::string& pageWords);

    const exports::Document& m_document;
    Typesetter& m_setter;
    std::string m_marking;
    std::vector<Line> m_head;
    double m_headEnd;
    std::vector<TextLine> m_footTitle; ///< at most one line each
    std::vector<TextLine> m_footMarking;
};

} // namespace marac::pdf
