// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/page_reader.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QUtil.hh>

#include <algorithm>
#include <array>
#include <sstream>

namespace marac::tests {

namespace {

unsigned fromHex(const std::string& digits)
{
    return static_cast<unsigned>(std::stoul(digits, nullptr, 16));
}

/// "<0041> <00660069>" lines between beginbfchar and endbfchar.
std::map<unsigned, std::string> readCMap(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    std::istringstream lines(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()));
    std::map<unsigned, std::string> texts;
    bool isInside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("bfchar") != std::string::npos) {
            isInside = line.find("beginbfchar") != std::string::npos;
        } else if (isInside) {
            const size_t text = line.find("> <");
            const std::string utf16 = QUtil::hex_decode(line.substr(text + 3, line.size() - text - 4));
            texts[fromHex(line.substr(1, text - 1))] = QUtil::utf16_to_utf8("\xFE\xFF" + utf16);
        }
    }
    return texts;
}

} // namespace

PageReader::PageReader(QPDFPageObjectHelper page, Inspection& found) : m_found(found)
{
    readFonts(page.getAttribute("/Resources", false).getKey("/Font"));
}

void PageReader::fault(const std::string& what)
{
    m_found.faults.push_back("page " + std::to_string(m_found.furniture.size() + 1) + ": " + what);
}

void PageReader::readFonts(QPDFObjectHandle fonts)
{
    for (const std::string& name : fonts.getKeys()) {
        QPDFObjectHandle font = fonts.getKey(name);
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        if (!descendant.getKey("/FontDescriptor").getKey("/FontFile2").isStream())
            fault("font is not embedded");
        if (!descendant.hasKey("/CIDToGIDMap") || !font.getKey("/ToUnicode").isStream())
            fault("font without maps");
        Font& read = m_fonts[name];
        read.texts = readCMap(font.getKey("/ToUnicode"));
        unsigned code = 1;
        for (const QPDFObjectHandle& width : descendant.getKey("/W").getArrayItem(1).getArrayAsVector())
            read.widths[code++] = QPDFObjectHandle(width).getNumericValue();
    }
}

void PageReader::handleObject(QPDFObjectHandle object, size_t, size_t)
{
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    handleOperator(object.getOperatorValue());
    m_operands.clear();
}

void PageReader::handleEOF()
{
    if (!m_marked.empty())
        fault("marked content is not closed");
    m_found.furniture.push_back(m_furniture);
}

void PageReader::handleOperator(const std::string& name)
{
    static constexpr std::array painting{"f", "F", "f*", "S", "s", "B", "b", "Tj", "'", "\"", "Do", "sh"};
    if (name == "BDC" || name == "BMC")
        openMarked();
    else if (name == "EMC")
        closeMarked();
    else if (name == "Tf") {
        m_font = &m_fonts[m_operands[0].getName()];
        m_size = m_operands[1].getNumericValue();
    } else if (name == "Tm")
        m_x = m_operands[4].getNumericValue();
    else if (name == "TJ")
        showAll(m_operands[0]);
    else if (std::ranges::find(painting, name) != painting.end())
        paint();
}

void PageReader::openMarked()
{
    Marked marked;
    marked.isArtefact = m_operands[0].getName() == "/Artifact";
    if (m_operands.size() > 1 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID"))
        marked.mcid = m_operands[1].getKey("/MCID").getIntValueAsInt();
    if (!m_marked.empty())
        fault("marked content is nested");
    if (marked.mcid >= 0 && !m_contents.emplace(marked.mcid, "").second)
        fault("an MCID is used twice");
    if (marked.isArtefact == (marked.mcid >= 0))
        fault("neither or both of tag and artefact");
    m_marked.push_back(marked);
}

void PageReader::closeMarked()
{
    if (m_marked.empty())
        fault("marked content closed too often");
    else
        m_marked.pop_back();
}

void PageReader::paint()
{
    if (m_marked.empty())
        fault("painted outside marked content");
}

void PageReader::showAll(QPDFObjectHandle items)
{
    paint();
    for (QPDFObjectHandle item : items.getArrayAsVector()) {
        if (item.isString())
            show(item.getStringValue());
        else
            m_x -= item.getNumericValue() * m_size / 1000;
    }
    // A space behind the end of a line is there for the ear only.
    m_found.rightmost = std::max(m_found.rightmost, m_x);
}

void PageReader::show(const std::string& codes)
{
    for (size_t i = 0; i + 1 < codes.size(); i += 2) {
        const unsigned code = static_cast<unsigned char>(codes[i]) * 256U + static_cast<unsigned char>(codes[i + 1]);
        if (!m_font->texts.contains(code))
            fault("a glyph without text");
        const std::string& text = m_font->texts[code];
        if (!m_marked.empty())
            (m_marked.back().isArtefact ? m_furniture : m_contents[m_marked.back().mcid]) += text;
        m_x += text == " " ? 0 : m_font->widths[code] * m_size / 1000;
    }
}

} // namespace marac::tests
