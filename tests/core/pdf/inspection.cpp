// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/inspection.h"

#include "core/base/text.h"
#include "tests/core/pdf/page_reader.h"
#include "tests/core/pdf/tree_reader.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace marac::tests {

namespace {

void checkCatalog(QPDF& pdf, Inspection& found)
{
    QPDFObjectHandle root = pdf.getRoot();
    const auto expect = [&found](bool isRight, const char* fault) {
        if (!isRight)
            found.faults.emplace_back(fault);
    };
    expect(root.getKey("/MarkInfo").isDictionary() && root.getKey("/MarkInfo").getKey("/Marked").isBool(), "not marked");
    expect(root.getKey("/ViewerPreferences").isDictionary()
               && root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").isBool(), "title is not displayed");
    expect(root.getKey("/Lang").isString(), "no language");
    expect(root.getKey("/StructTreeRoot").isDictionary(), "no structure tree");
    expect(root.getKey("/Metadata").isStream(), "no metadata");
    found.language = root.getKey("/Lang").getUTF8Value();
    found.title = pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value();
    const auto metadata = root.getKey("/Metadata").getStreamData();
    found.metadata.assign(reinterpret_cast<const char*>(metadata->getBuffer()), metadata->getSize());
    expect(found.metadata.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos, "no mark of PDF/UA-1");
    expect(found.metadata.find("<dc:title>") != std::string::npos, "no title in the metadata");
}

void readBookmarks(QPDFObjectHandle item, const std::string& indent, Inspection& found)
{
    for (; item.isDictionary(); item = item.getKey("/Next")) {
        found.bookmarks.push_back(indent + item.getKey("/Title").getUTF8Value());
        readBookmarks(item.getKey("/First"), indent + "  ", found);
    }
}

void checkHeadings(Inspection& found)
{
    int last = 0;
    for (const FoundElement& element : found.elements) {
        if (element.role.size() != 2 || element.role[0] != 'H')
            continue;
        const int level = element.role[1] - '0';
        if (level > last + 1)
            found.faults.push_back("heading skips to " + element.role);
        last = level;
    }
}

} // namespace

std::vector<FoundElement> Inspection::all(std::string_view role) const
{
    std::vector<FoundElement> chosen;
    std::ranges::copy_if(elements, std::back_inserter(chosen), [role](const auto& element) { return element.role == role; });
    return chosen;
}

Inspection inspect(const std::string& bytes, const std::string& password)
{
    QPDF pdf;
    pdf.processMemoryFile("inspected", bytes.data(), bytes.size(), password.c_str());
    Inspection found;
    checkCatalog(pdf, found);
    ContentTexts contents;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        PageReader reader(page, found);
        page.parseContents(&reader);
        contents[page.getObjectHandle().getObjGen()] = reader.contents();
    }
    TreeReader(pdf, contents, found).read();
    checkHeadings(found);
    if (pdf.getRoot().getKey("/Outlines").isDictionary())
        readBookmarks(pdf.getRoot().getKey("/Outlines").getKey("/First"), {}, found);
    if (!pdf.getWarnings().empty())
        found.faults.emplace_back("qpdf warns");
    return found;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::string& word : split(simplified(text), ' '))
        if (!word.empty())
            words.push_back(std::move(word));
    return words;
}

} // namespace marac::tests
