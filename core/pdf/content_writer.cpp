// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/content_writer.h"

#include "core/pdf/pdf_text.h"
#include "core/pdf/sheet.h"

#include <cmath>

namespace marac::pdf {

namespace {

constexpr double kSmallestKern = 0.6; // thousandths of the size; less cannot be seen

std::string colour(const Ink& ink)
{
    return number(ink.red) + ' ' + number(ink.green) + ' ' + number(ink.blue) + " rg\n";
}

/// Writes one run as a TJ array: codes in hexadecimal, corrections where a glyph does not stand where the pen is.
class RunWriter {
public:
    RunWriter(const TextRun& run, const Fonts& fonts, GlyphRegisters& registers)
        : m_run(run), m_fonts(fonts), m_registers(registers)
    {
    }

    std::string write()
    {
        m_out = "BT\n" + colour(m_run.ink);
        m_out += "1 0 0 1 " + number(m_run.x) + ' ' + number(kSheetHeight - m_run.baseline) + " Tm\n";
        for (const LineGlyph& glyph : m_run.segment.glyphs)
            show(glyph);
        closeArray();
        setRise(0);
        return std::move(m_out += "ET\n");
    }

private:
    void show(const LineGlyph& glyph)
    {
        setFace(glyph.face);
        setRise(glyph.y);
        if (!m_isOpen) {
            m_out += "[<";
            m_isOpen = true;
        }
        const double correction = m_pen - glyph.x;
        if (std::abs(correction) > kSmallestKern) {
            m_out += '>' + number(correction) + '<';
            m_pen = glyph.x;
        }
        m_out += hex4(m_registers[static_cast<size_t>(glyph.face)].codeOf(glyph.glyph, glyph.text));
        m_pen += m_fonts[glyph.face].advance(glyph.glyph);
    }

    void setFace(Face face)
    {
        if (m_hasFace && face == m_face)
            return;
        closeArray();
        m_out += '/' + resourceName(face) + ' ' + number(m_run.size) + " Tf\n";
        m_face = face;
        m_hasFace = true;
    }

    void setRise(double rise)
    {
        if (std::abs(rise - m_rise) < kSmallestKern)
            return;
        closeArray();
        m_out += number(rise * m_run.size / 1000) + " Ts\n";
        m_rise = rise;
    }

    void closeArray()
    {
        if (m_isOpen)
            m_out += ">] TJ\n";
        m_isOpen = false;
    }

    const TextRun& m_run;
    const Fonts& m_fonts;
    GlyphRegisters& m_registers;
    std::string m_out;
    Face m_face = Face::Regular;
    bool m_hasFace = false;
    bool m_isOpen = false;
    double m_pen = 0;
    double m_rise = 0;
};

std::string painted(const Box& box)
{
    return colour(box.ink) + number(box.x) + ' ' + number(kSheetHeight - box.y - box.height) + ' ' + number(box.width)
        + ' ' + number(box.height) + " re f\n";
}

std::string opening(const PageItem& item, const ElementTree& tree)
{
    switch (item.part) {
    case Part::Header:
        return "/Artifact <</Type/Pagination/Subtype/Header>> BDC\n";
    case Part::Footer:
        return "/Artifact <</Type/Pagination/Subtype/Footer>> BDC\n";
    case Part::Decoration:
        return "/Artifact <</Type/Layout>> BDC\n";
    case Part::Content:
        break;
    }
    const Element& element = tree.elements()[static_cast<size_t>(item.element)];
    return std::string("/") + nameOf(element.role) + " <</MCID " + std::to_string(item.mcid) + ">> BDC\n";
}

} // namespace

std::string resourceName(Face face)
{
    return "F" + std::to_string(static_cast<size_t>(face));
}

std::string contentStream(const Page& page, const ElementTree& tree, const Fonts& fonts, GlyphRegisters& registers)
{
    std::string out;
    const PageItem* open = nullptr;
    for (const PageItem& item : page.items) {
        const bool continues = open != nullptr && open->part == item.part && open->mcid == item.mcid;
        if (open != nullptr && !continues)
            out += "EMC\n";
        if (!continues)
            out += opening(item, tree);
        open = &item;
        if (const auto* run = std::get_if<TextRun>(&item.what))
            out += RunWriter(*run, fonts, registers).write();
        else
            out += painted(std::get<Box>(item.what));
    }
    if (open != nullptr)
        out += "EMC\n";
    return out;
}

} // namespace marac::pdf
