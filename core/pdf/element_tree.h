// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace marac::pdf {

/// The standard structure types of PDF that our documents need (ISO 32000-1, 14.8.4).
enum class Role { Document, H1, H2, H3, P, L, LI, Lbl, LBody, Table, Caption, THead, TBody, TR, TH, TD, Span };
const char* nameOf(Role role);

enum class Scope { None, Row, Column };
enum class Numbering { None, Disc };

using ElementId = int;

/// Marked content `mcid` on a page, both counted from 0.
struct ContentRef {
    int page = 0;
    int mcid = 0;
};
using Kid = std::variant<ElementId, ContentRef>;

/// One node of what a screen reader walks through: a heading, a row, a cell.
struct Element {
    Role role = Role::P;
    ElementId parent = -1;
    std::vector<Kid> kids{}; ///< in reading order
    Scope scope = Scope::None;             ///< of a TH
    Numbering numbering = Numbering::None; ///< of an L
    std::string language{};
    std::u16string actualText{};
};

/// All elements of a document; number 0 is the Document itself.
class ElementTree {
public:
    ElementTree() : m_elements{Element{Role::Document}} {}

    static constexpr ElementId kDocument = 0;

    ElementId add(Role role, ElementId parent);
    void addContent(ElementId element, ContentRef content) { at(element).kids.emplace_back(content); }
    Element& at(ElementId element) { return m_elements[static_cast<size_t>(element)]; }
    const std::vector<Element>& elements() const { return m_elements; }

private:
    std::vector<Element> m_elements;
};

} // namespace marac::pdf
