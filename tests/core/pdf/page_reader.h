// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/pdf/inspection.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>

namespace marac::tests {

/// Text by MCID.
using ContentText = std::map<int, std::string>;

/// Reads a page's content stream as a reader program does: which text belongs to which marked content, and whether
/// everything painted belongs to something.
class PageReader : public QPDFObjectHandle::ParserCallbacks {
public:
    PageReader(QPDFPageObjectHelper page, Inspection& found);

    const ContentText& contents() const { return m_contents; }
    void handleObject(QPDFObjectHandle object, size_t offset, size_t length) override;
    void handleEOF() override;

private:
    struct Font {
        std::map<unsigned, std::string> texts;
        std::map<unsigned, double> widths;
    };
    struct Marked {
        bool isArtefact = false;
        int mcid = -1;
    };

    void fault(const std::string& what);
    void readFonts(QPDFObjectHandle fonts);
    void handleOperator(const std::string& name);
    void openMarked();
    void closeMarked();
    void paint();
    void show(const std::string& codes);
    void showAll(QPDFObjectHandle items);

    Inspection& m_found;
    std::map<std::string, Font> m_fonts;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Marked> m_marked;
    ContentText m_contents;
    std::string m_furniture;
    Font* m_font = nullptr;
    double m_size = 0;
    double m_x = 0;
};

} // namespace marac::tests
