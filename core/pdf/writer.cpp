// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/writer.h"

#include "core/pdf/catalog_writer.h"
#include "core/pdf/content_writer.h"
#include "core/pdf/font_writer.h"
#include "core/pdf/layouter.h"
#include "core/pdf/open_passphrase.h"
#include "core/pdf/pdf_text.h"
#include "core/pdf/sheet.h"
#include "core/pdf/structure_writer.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <functional>
#include <new>

namespace marac::pdf {

namespace {

using Handle = QPDFObjectHandle;

constexpr size_t kOwnerPasswordBytes = 32;

/// Builds the objects of one PDF.
class Assembly {
public:
    Assembly(const exports::Document& document, Instant created)
        : m_layout(layOut(document, m_fonts))
    {
        m_pdf.emptyPDF();
        addPages();
        m_pdf.getRoot().replaceKey("/StructTreeRoot",
                                   writeStructure(m_pdf, m_layout.tree, m_layout.pages, m_pageObjects));
        writeOutline(m_pdf, m_layout.bookmarks, m_pageObjects);
        writeMetadata(m_pdf, document, created);
    }

    QPDF& pdf() { return m_pdf; }
    int pageCount() const { return static_cast<int>(m_pageObjects.size()); }

private:
    void addPages()
    {
        Handle resources = m_pdf.makeIndirectObject(Handle::newDictionary());
        GlyphRegisters registers;
        for (const Page& page : m_layout.pages) {
            Handle object = Handle::parse("<</Type /Page /Tabs /S>>");
            object.replaceKey("/MediaBox", Handle::parse("[0 0 " + number(kSheetWidth) + ' ' + number(kSheetHeight) + ']'));
            object.replaceKey("/Resources", resources);
            object.replaceKey("/Contents",
                              Handle::newStream(&m_pdf, contentStream(page, m_layout.tree, m_fonts, registers)));
            m_pageObjects.push_back(m_pdf.makeIndirectObject(object));
        }
        for (Handle& object : m_pageObjects)
            m_pdf.addPage(object, false);
        resources.replaceKey("/Font", embeddedFonts(registers));
    }

    Handle embeddedFonts(const GlyphRegisters& registers)
    {
        Handle fonts = Handle::newDictionary();
        for (const Face face : {Face::Regular, Face::Bold}) {
            const GlyphRegister& used = registers[static_cast<size_t>(face)];
            if (!used.isEmpty())
                fonts.replaceKey('/' + resourceName(face), embedFont(m_pdf, m_fonts[face], used));
        }
        return fonts;
    }

    Fonts m_fonts;
    Layout m_layout;
    QPDF m_pdf;
    std::vector<Handle> m_pageObjects;
};

std::string written(QPDFWriter& writer)
{
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// As printable text: qpdf takes C strings, in which a zero byte would end the password.
Secret ownerPassword()
{
    static constexpr std::string_view digits = "0123456789abcdef";
    const Secret random = Secret::random(kOwnerPasswordBytes);
    Secret text = Secret::ofSize(2 * kOwnerPasswordBytes + 1);
    for (size_t i = 0; i < kOwnerPasswordBytes; ++i) {
        text.bytes()[2 * i] = static_cast<unsigned char>(digits[random.bytes()[i] >> 4]);
        text.bytes()[2 * i + 1] = static_cast<unsigned char>(digits[random.bytes()[i] & 15]);
    }
    return text;
}

Secret zeroEnded(const Secret& passphrase)
{
    Secret text = Secret::ofSize(passphrase.size() + 1);
    std::ranges::copy(passphrase.bytes(), text.bytes().begin());
    return text;
}

/// `qpdf` throws; nothing outside this room should have to know.
Result<Pdf> made(const std::function<Pdf()>& make)
{
    try {
        return make();
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::OutOfMemory,
                       phrase("Pdf", "There is not enough memory to make this document. Nothing in the store has changed. "
                                     "Close other programs and try again."));
    } catch (const std::exception&) {
        // The exception's text may quote the document, so it goes nowhere.
        return failure(ErrorCode::Io,
                       phrase("Pdf", "The document could not be made. Nothing in the store has changed. Try again, and report "
                                     "it if it happens twice."),
                       "qpdf");
    }
}

} // namespace

Result<Pdf> writePdf(const exports::Document& document, Instant created)
{
    return made([&] {
        Assembly assembly(document, created);
        QPDFWriter writer(assembly.pdf());
        writer.setDeterministicID(true);
        return Pdf{written(writer), assembly.pageCount()};
    });
}

Result<Pdf> writeEncryptedPdf(const exports::Document& document, Instant created, const Secret& passphrase)
{
    MARAC_TRY(const Secret user, openPassphrase(passphrase));
    return made([&] {
        Assembly assembly(document, created);
        QPDFWriter writer(assembly.pdf());
        const Secret userText = zeroEnded(user);
        const Secret ownerText = ownerPassword();
        // Reading aloud, filling in and printing are allowed; extracting, assembling, annotating and changing are not.
        writer.setR6EncryptionParameters(userText.view().data(), ownerText.view().data(), true, false, false, false, true,
                                         false, qpdf_r3p_full, true);
        return Pdf{written(writer), assembly.pageCount()};
    });
}

} // namespace marac::pdf
