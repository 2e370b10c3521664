// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/pdf/page_reader.h"

#include <qpdf/QPDF.hh>

#include <set>

namespace marac::tests {

/// Texts of all pages, by page object.
using ContentTexts = std::map<QPDFObjGen, ContentText>;

/// Walks the structure tree in reading order, as a screen reader does.
class TreeReader {
public:
    TreeReader(QPDF& pdf, ContentTexts& contents, Inspection& found);
    void read();

private:
    std::string readElement(QPDFObjectHandle element, const std::string& parentRole);
    std::string readKid(QPDFObjectHandle kid, QPDFObjectHandle element, const std::string& role);
    std::string readContent(QPDFObjGen page, int mcid, QPDFObjectHandle element);
    void checkPlace(const std::string& role, const std::string& parentRole);
    void checkAttributes(QPDFObjectHandle element, const std::string& role);
    void countCells(QPDFObjectHandle table, std::set<int>& counts);
    void readParentTree();

    QPDF& m_pdf;
    ContentTexts& m_contents;
    Inspection& m_found;
    std::map<QPDFObjGen, std::vector<QPDFObjectHandle>> m_parents; ///< of each page, by MCID
    std::map<QPDFObjGen, size_t> m_pageNumbers;
    std::set<std::pair<QPDFObjGen, int>> m_reached;
};

} // namespace marac::tests
