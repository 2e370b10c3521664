// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/font_writer.h"

#include "core/base/assert.h"
#include "core/pdf/pdf_text.h"

#include <hb-subset.h>

#include <algorithm>

namespace marac::pdf {

namespace {

using Handle = QPDFObjectHandle;

constexpr int kSymbolic = 4;      // FontDescriptor flag: its own character set
constexpr size_t kMostInBlock = 100; // entries of one bfchar block

struct Subset {
    std::string bytes;
    std::map<GlyphId, GlyphId> renumbered;
};

struct ReleaseSubset {
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t* plan) const { hb_subset_plan_destroy(plan); }
};

/// Nothing but outlines and their measures is of use inside a PDF.
void dropTables(hb_subset_input_t* input)
{
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {HB_TAG('O', 'S', '/', '2'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('p', 'o', 's', 't'),
                               HB_TAG('n', 'a', 'm', 'e'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
                               HB_TAG('G', 'D', 'E', 'F')})
        hb_set_add(dropped, tag);
    hb_set_clear(hb_subset_input_set(input, HB_SUBSET_SETS_LAYOUT_FEATURE_TAG));
}

Subset subsetOf(const FontFace& face, const GlyphRegister& used)
{
    const std::unique_ptr<hb_subset_input_t, ReleaseSubset> input(hb_subset_input_create_or_fail());
    MARAC_ASSERT(input != nullptr);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    dropTables(input.get());
    for (const GlyphRegister::Entry& entry : used.entries())
        hb_set_add(hb_subset_input_glyph_set(input.get()), entry.glyph);
    const std::unique_ptr<hb_subset_plan_t, ReleaseSubset> plan(hb_subset_plan_create_or_fail(face.hbFace(), input.get()));
    MARAC_ASSERT(plan != nullptr);
    const Owned<hb_face_t> small(hb_subset_plan_execute_or_fail(plan.get()));
    MARAC_ASSERT(small != nullptr);
    const Owned<hb_blob_t> blob(hb_face_reference_blob(small.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    Subset subset{{bytes, length}, {}};
    const hb_map_t* renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const GlyphRegister::Entry& entry : used.entries())
        subset.renumbered[entry.glyph] = static_cast<GlyphId>(hb_map_get(renumbered, entry.glyph));
    return subset;
}

/// Six capitals that differ between subsets and are the same for the same subset.
std::string prefixOf(const Subset& subset)
{
    std::uint64_t hash = 14695981039346656037U; // FNV-1a
    for (const auto& [glyph, newGlyph] : subset.renumbered) {
        hash ^= glyph;
        hash *= 1099511628211U;
    }
    std::string prefix;
    for (int i = 0; i < 6; ++i) {
        prefix += static_cast<char>('A' + hash % 26);
        hash /= 26;
    }
    return prefix + '+';
}

std::string toUnicode(const GlyphRegister& used)
{
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    const auto& entries = used.entries();
    for (size_t begin = 0; begin < entries.size(); begin += kMostInBlock) {
        const size_t end = std::min(begin + kMostInBlock, entries.size());
        map += std::to_string(end - begin) + " beginbfchar\n";
        for (size_t i = begin; i < end; ++i)
            map += '<' + hex4(static_cast<unsigned>(i + 1)) + "> <" + hexUtf16(entries[i].text) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Two bytes a code: the glyph in the subset.
std::string glyphMap(const GlyphRegister& used, const Subset& subset)
{
    std::string map(2, '\0');
    for (const GlyphRegister::Entry& entry : used.entries()) {
        const GlyphId glyph = subset.renumbered.at(entry.glyph);
        map += static_cast<char>(glyph >> 8);
        map += static_cast<char>(glyph & 0xFF);
    }
    return map;
}

Handle real(double value)
{
    return Handle::newReal(number(value));
}

Handle widths(const FontFace& face, const GlyphRegister& used)
{
    Handle list = Handle::newArray();
    for (const GlyphRegister::Entry& entry : used.entries())
        list.appendItem(real(face.advance(entry.glyph)));
    Handle widths = Handle::newArray();
    widths.appendItem(Handle::newInteger(1));
    widths.appendItem(list);
    return widths;
}

Handle descriptor(QPDF& pdf, const FontFace& face, const std::string& name, const Subset& subset)
{
    Handle file = Handle::newStream(&pdf, subset.bytes);
    file.getDict().replaceKey("/Length1", Handle::newInteger(static_cast<long long>(subset.bytes.size())));
    Handle box = Handle::newArray();
    for (const double side : face.metrics().box)
        box.appendItem(real(side));
    Handle descriptor = Handle::parse("<</Type /FontDescriptor /ItalicAngle 0 /StemV 80>>");
    descriptor.replaceKey("/FontName", Handle::newName('/' + name));
    descriptor.replaceKey("/Flags", Handle::newInteger(kSymbolic));
    descriptor.replaceKey("/FontBBox", box);
    descriptor.replaceKey("/Ascent", real(face.metrics().ascent));
    descriptor.replaceKey("/Descent", real(face.metrics().descent));
    descriptor.replaceKey("/CapHeight", real(face.metrics().capHeight));
    descriptor.replaceKey("/FontFile2", file);
    return pdf.makeIndirectObject(descriptor);
}

} // namespace

Handle embedFont(QPDF& pdf, const FontFace& face, const GlyphRegister& used)
{
    const Subset subset = subsetOf(face, used);
    const std::string name = prefixOf(subset) + face.name();
    Handle descendant = Handle::parse("<</Type /Font /Subtype /CIDFontType2 /DW 0"
                                      " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>>>");
    descendant.replaceKey("/BaseFont", Handle::newName('/' + name));
    descendant.replaceKey("/FontDescriptor", descriptor(pdf, face, name, subset));
    descendant.replaceKey("/W", widths(face, used));
    descendant.replaceKey("/CIDToGIDMap", Handle::newStream(&pdf, glyphMap(used, subset)));
    Handle descendants = Handle::newArray();
    descendants.appendItem(pdf.makeIndirectObject(descendant));
    Handle font = Handle::parse("<</Type /Font /Subtype /Type0 /Encoding /Identity-H>>");
    font.replaceKey("/BaseFont", Handle::newName('/' + name));
    font.replaceKey("/DescendantFonts", descendants);
    font.replaceKey("/ToUnicode", Handle::newStream(&pdf, toUnicode(used)));
    return pdf.makeIndirectObject(font);
}

} // namespace marac::pdf
