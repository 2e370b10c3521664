// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/zip_parts.h"

#include "core/referral/import/sheet.h"

#include <expat.h>

#include <array>

namespace marac::intake {

namespace {

std::string_view withoutPrefix(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// One part being parsed: what expat hands back to the functions below.
struct Parsing {
    const XmlEvents& events;
    XML_Parser parser;
    bool hasDoctype = false;
};

void XMLCALL onBegin(void* user, const XML_Char* name, const XML_Char** pairs)
{
    XmlEvents::Attributes attributes;
    for (; *pairs != nullptr; pairs += 2)
        attributes.emplace(withoutPrefix(pairs[0]), pairs[1]);
    static_cast<Parsing*>(user)->events.begin(withoutPrefix(name), attributes);
}

void XMLCALL onEnd(void* user, const XML_Char* name)
{
    static_cast<Parsing*>(user)->events.end(withoutPrefix(name));
}

void XMLCALL onText(void* user, const XML_Char* text, int length)
{
    static_cast<Parsing*>(user)->events.text(std::string_view(text, static_cast<size_t>(length)));
}

void XMLCALL onDoctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    auto* parsing = static_cast<Parsing*>(user);
    parsing->hasDoctype = true;
    XML_StopParser(parsing->parser, XML_FALSE);
}

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

Error tooLarge()
{
    return {ErrorCode::Unsupported,
            phrase("Import", "This workbook unpacks to far more than a list of a Marac. Nothing was read."), {}};
}

} // namespace

Error damagedWorkbook(std::string detail)
{
    return {ErrorCode::Damaged,
            phrase("Import", "This workbook is damaged or incomplete. Nothing was read. Open it in your spreadsheet program, save it "
                             "again and import that."),
            std::move(detail)};
}

Result<ZipParts> ZipParts::open(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const std::string detail = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (archive == nullptr) {
        zip_source_free(source);
        return failure(damagedWorkbook(detail));
    }
    return ZipParts(archive);
}

bool ZipParts::has(const std::string& part) const
{
    return zip_name_locate(m_archive.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

Done ZipParts::readXml(const std::string& part, const XmlEvents& events)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), part.c_str(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return failure(damagedWorkbook("no part " + part));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return failure(lockedSpreadsheet());
    if ((stat.valid & ZIP_STAT_SIZE) != 0 && stat.size > kMostUnpackedBytes)
        return failure(tooLarge());
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return failure(damagedWorkbook("cannot unpack " + part));
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser(XML_ParserCreate(nullptr));
    Parsing parsing{events, parser.get()};
    XML_SetUserData(parser.get(), &parsing);
    XML_SetElementHandler(parser.get(), onBegin, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    std::array<char, 65536> piece;
    while (!events.isEnough()) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0)
            return failure(damagedWorkbook("cannot unpack " + part));
        m_unpacked += static_cast<size_t>(got);
        if (m_unpacked > kMostUnpackedBytes)
            return failure(tooLarge());
        if (XML_Parse(parser.get(), piece.data(), static_cast<int>(got), got == 0) == XML_STATUS_ERROR)
            return failure(damagedWorkbook(part + (parsing.hasDoctype ? ": document type" : ": not well formed")));
        if (got == 0)
            break;
    }
    return {};
}

} // namespace marac::intake
