// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/catalog_writer.h"

#include "core/base/text.h"
#include "core/pdf/clean_text.h"
#include "core/pdf/pdf_text.h"
#include "core/pdf/sheet.h"

#include <algorithm>
#include <optional>

namespace marac::pdf {

namespace {

using Handle = QPDFObjectHandle;

constexpr const char* kProducer = "Marac Desk";
constexpr double kAboveHeading = 10; // a bookmark leads to a little above its heading

/// A title must be there (PDF/UA-1, 7.1) and must name nobody, so a heading may not stand in for it.
std::string titleOf(const exports::Document& document)
{
    for (const std::string& candidate : {document.title, document.marking}) {
        const std::string title = simplified(utf8(cleanText(candidate)));
        if (!title.empty())
            return title;
    }
    return kProducer;
}

/// "D:20261126093000Z"
std::string pdfDate(Instant moment)
{
    std::string digits;
    std::ranges::copy_if(moment.iso(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return "D:" + digits + 'Z';
}

std::string xmp(const std::string& title, const std::string& language, Instant created)
{
    const std::string date = created.iso();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
           "<pdfuaid:part>1</pdfuaid:part>\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + xmlEscaped(title) + "</rdf:li></rdf:Alt></dc:title>\n"
           "<dc:creator><rdf:Seq><rdf:li>" + kProducer + "</rdf:li></rdf:Seq></dc:creator>\n"
           "<dc:language><rdf:Bag><rdf:li>" + xmlEscaped(language) + "</rdf:li></rdf:Bag></dc:language>\n"
           "<xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n"
           "<xmp:CreatorTool>" + kProducer + "</xmp:CreatorTool><pdf:Producer>" + kProducer + "</pdf:Producer>\n"
           "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void writeDocumentInformation(QPDF& pdf, const std::string& title, Instant created)
{
    Handle entries = Handle::newDictionary();
    entries.replaceKey("/Title", Handle::newUnicodeString(title));
    entries.replaceKey("/Author", Handle::newUnicodeString(kProducer));
    entries.replaceKey("/Creator", Handle::newUnicodeString(kProducer));
    entries.replaceKey("/Producer", Handle::newUnicodeString(kProducer));
    entries.replaceKey("/CreationDate", Handle::newString(pdfDate(created)));
    entries.replaceKey("/ModDate", Handle::newString(pdfDate(created)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(entries));
}

/// Links outline items into the lists that PDF wants: first, last, next, previous, parent.
class OutlineWriter {
public:
    OutlineWriter(QPDF& pdf, const std::vector<Handle>& pages)
        : m_pdf(pdf), m_pages(pages), m_open{{0, pdf.makeIndirectObject(Handle::parse("<</Type /Outlines>>")), {}}}
    {
    }

    void add(const Bookmark& bookmark)
    {
        while (m_open.back().level >= bookmark.level)
            m_open.pop_back();
        Branch& parent = m_open.back();
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", Handle::newUnicodeString(utf8(bookmark.title)));
        item.replaceKey("/Dest", destination(bookmark));
        item.replaceKey("/Parent", parent.object);
        if (parent.lastChild) {
            item.replaceKey("/Prev", *parent.lastChild);
            parent.lastChild->replaceKey("/Next", item);
        } else {
            parent.object.replaceKey("/First", item);
        }
        parent.object.replaceKey("/Last", item);
        parent.lastChild = item;
        for (Branch& branch : m_open)
            countOne(branch.object);
        m_open.push_back({bookmark.level, item, {}});
    }

    Handle root() { return m_open.front().object; }

private:
    struct Branch {
        int level = 0;
        Handle object;
        std::optional<Handle> lastChild;
    };

    static void countOne(Handle& object)
    {
        const long long count = object.hasKey("/Count") ? object.getKey("/Count").getIntValue() : 0;
        object.replaceKey("/Count", Handle::newInteger(count + 1));
    }

    Handle destination(const Bookmark& bookmark) const
    {
        Handle destination = Handle::newArray();
        destination.appendItem(m_pages[bookmark.page]);
        destination.appendItem(Handle::newName("/XYZ"));
        destination.appendItem(Handle::newInteger(0));
        destination.appendItem(Handle::newReal(number(kSheetHeight - bookmark.y + kAboveHeading)));
        destination.appendItem(Handle::newInteger(0));
        return destination;
    }

    QPDF& m_pdf;
    const std::vector<Handle>& m_pages;
    std::vector<Branch> m_open;
};

} // namespace

void writeMetadata(QPDF& pdf, const exports::Document& document, Instant created)
{
    const std::string title = titleOf(document);
    const std::string language = utf8(cleanText(document.language.empty() ? "en-GB" : document.language));
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newUnicodeString(language));
    root.replaceKey("/MarkInfo", Handle::parse("<</Marked true>>"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<</DisplayDocTitle true>>"));
    Handle metadata = Handle::newStream(&pdf, xmp(title, language, created));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    writeDocumentInformation(pdf, title, created);
}

void writeOutline(QPDF& pdf, const std::vector<Bookmark>& bookmarks, const std::vector<Handle>& pageObjects)
{
    if (bookmarks.empty())
        return;
    OutlineWriter outline(pdf, pageObjects);
    for (const Bookmark& bookmark : bookmarks)
        outline.add(bookmark);
    pdf.getRoot().replaceKey("/Outlines", outline.root());
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

} // namespace marac::pdf
