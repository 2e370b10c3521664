// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/xlsx_reader.h"

#include "core/base/text.h"
#include "core/referral/import/number_format.h"
#include "core/referral/import/zip_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace marac::intake {

namespace {

using Attributes = XmlEvents::Attributes;

constexpr const char* kUnreadable = "\xEF\xBF\xBD";
constexpr size_t kMostSheets = 1000;

std::string attribute(const Attributes& attributes, std::string_view name)
{
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : found->second;
}

template <typename Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<unsigned> hexOf(std::string_view digits)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

/// Excel writes control characters as _x000D_; they mean a line end or nothing.
std::string withoutEscapes(const std::string& text)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isEscape = i + 7 <= text.size() && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_';
        const std::optional<unsigned> code = isEscape ? hexOf(std::string_view(text).substr(i + 2, 4)) : std::nullopt;
        if (!code || *code >= 0x80) {
            out += text[i];
            continue;
        }
        if (*code >= ' ' || *code == '\n' || *code == '\t')
            out += static_cast<char>(*code);
        i += 6;
    }
    return out;
}

/// "AB12" → 27; nothing where the reference does not begin with letters.
std::optional<size_t> columnOf(std::string_view reference)
{
    size_t column = 0;
    for (const char c : reference.substr(0, 4)) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<size_t>(c - 'A') + 1;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

std::string partPath(std::string_view folder, std::string_view target)
{
    if (target.substr(0, 1) == "/")
        return std::string(target.substr(1));
    return std::string(folder) + std::string(target);
}

/// What the sheets share.
struct Workbook {
    struct Entry {
        std::string name;
        std::string relation;
    };
    std::vector<Entry> sheets;
    std::map<std::string, std::string> targets;
    std::vector<std::string> strings;
    std::vector<NumberKind> styles;
    DayCount days = DayCount::From1900;
};

Done readRelations(ZipParts& zip, const std::string& part, std::map<std::string, std::string>& byId)
{
    return zip.readXml(part, {[&](std::string_view name, const Attributes& a) {
                                  if (name == "Relationship")
                                      byId[attribute(a, "Id")] = attribute(a, "Target");
                              },
                              [](std::string_view) {}, [](std::string_view) {}});
}

Done readSheetList(ZipParts& zip, Workbook& book)
{
    return zip.readXml("xl/workbook.xml", {[&](std::string_view name, const Attributes& a) {
                                               const std::string from1904 = attribute(a, "date1904");
                                               if (name == "workbookPr" && (from1904 == "1" || from1904 == "true"))
                                                   book.days = DayCount::From1904;
                                               if (name == "sheet" && book.sheets.size() < kMostSheets)
                                                   book.sheets.push_back({attribute(a, "name"), attribute(a, "id")});
                                           },
                                           [](std::string_view) {}, [](std::string_view) {}});
}

Done readStyles(ZipParts& zip, Workbook& book)
{
    std::map<int, NumberKind> own;
    bool isCellFormats = false;
    const auto begin = [&](std::string_view name, const Attributes& a) {
        const int number = numberIn<int>(attribute(a, "numFmtId")).value_or(0);
        if (name == "numFmt")
            own[number] = kindOfFormat(attribute(a, "formatCode"));
        else if (name == "cellXfs")
            isCellFormats = true;
        else if (name == "xf" && isCellFormats)
            book.styles.push_back(own.contains(number) ? own[number] : kindOfFormat(number));
    };
    const auto end = [&](std::string_view name) { isCellFormats = isCellFormats && name != "cellXfs"; };
    return zip.readXml("xl/styles.xml", {begin, end, [](std::string_view) {}});
}

/// Text of `t` elements, without the reading aids of `rPh`.
class TextRuns {
public:
    void begin(std::string_view name)
    {
        m_isAid = m_isAid || name == "rPh";
        m_isText = name == "t" && !m_isAid;
    }
    void end(std::string_view name)
    {
        m_isAid = m_isAid && name != "rPh";
        m_isText = false;
    }
    void add(std::string_view piece)
    {
        if (m_isText)
            m_text += piece;
    }
    std::string take() { return withoutEscapes(std::exchange(m_text, {})); }

private:
    std::string m_text;
    bool m_isText = false;
    bool m_isAid = false;
};

Done readSharedStrings(ZipParts& zip, Workbook& book)
{
    TextRuns runs;
    const auto end = [&](std::string_view name) {
        runs.end(name);
        if (name == "si")
            book.strings.push_back(runs.take());
    };
    return zip.readXml("xl/sharedStrings.xml", {[&](std::string_view name, const Attributes&) { runs.begin(name); }, end,
                                                [&](std::string_view piece) { runs.add(piece); },
                                                [&] { return book.strings.size() > kMostCells; }});
}

/// Cells of one sheet as the XML streams past.
class SheetReader {
public:
    SheetReader(const Workbook& book, std::string name, Allowance& left) : m_book(book), m_builder(std::move(name), left) {}

    void begin(std::string_view name, const Attributes& attributes);
    void end(std::string_view name);
    void text(std::string_view piece)
    {
        m_runs.add(piece);
        if (m_isValue)
            m_value += piece;
    }
    const std::optional<Error>& refusal() const { return m_builder.refusal(); }
    Sheet finish() { return m_builder.finish(); }

private:
    Cell cell();
    Cell numberCell(double number) const;

    const Workbook& m_book;
    SheetBuilder m_builder;
    TextRuns m_runs;
    std::string m_value;
    std::string m_type;
    NumberKind m_kind = NumberKind::Plain;
    int m_row = 0;
    size_t m_column = 0;
    bool m_isValue = false;
    bool m_hasFormula = false;
};

void SheetReader::begin(std::string_view name, const Attributes& attributes)
{
    // Once refused the reading stops at the end of a piece; until then no row is counted on from one that cannot be.
    if (refusal())
        return;
    m_runs.begin(name);
    if (name == "row") {
        // A row that goes back would overwrite the order of the sheet; it is counted on instead.
        m_row = std::max(numberIn<int>(attribute(attributes, "r")).value_or(m_row + 1), m_row + 1);
        m_column = 0;
        m_builder.startLine(m_row);
    } else if (name == "c") {
        m_column = columnOf(attribute(attributes, "r")).value_or(m_column);
        m_type = attribute(attributes, "t");
        const size_t style = numberIn<size_t>(attribute(attributes, "s")).value_or(0);
        m_kind = style < m_book.styles.size() ? m_book.styles[style] : NumberKind::Plain;
        m_value.clear();
        m_hasFormula = false;
    } else if (name == "v") {
        m_isValue = true;
    } else if (name == "f") {
        m_hasFormula = true;
    }
}

void SheetReader::end(std::string_view name)
{
    m_runs.end(name);
    m_isValue = m_isValue && name != "v";
    if (name != "c")
        return;
    Cell made = cell();
    if (m_hasFormula && made.text.empty() && m_type != "str")
        m_builder.note({Severity::Warning, {},
                        phrase("Import", "A formula on this line has no stored result and was read as blank. Open the workbook in your "
                                         "spreadsheet program and save it again."),
                        m_row});
    m_builder.addCell(m_column, std::move(made));
    ++m_column;
}

Cell SheetReader::cell()
{
    const std::string inlineText = m_runs.take();
    if (m_type == "inlineStr")
        return {inlineText, {}, {}};
    if (m_type == "s") {
        const auto index = numberIn<size_t>(m_value);
        return {index && *index < m_book.strings.size() ? m_book.strings[*index] : kUnreadable, {}, {}};
    }
    if (m_type == "b")
        return {m_value == "1" ? "TRUE" : "FALSE", {}, {}};
    if (m_type == "d") {
        const auto date = Date::parseIso(std::string_view(m_value).substr(0, 10));
        return {date ? date->iso() : m_value, date, {}};
    }
    const auto number = m_type.empty() || m_type == "n" ? numberIn<double>(m_value) : std::nullopt;
    if (number && std::isfinite(*number))
        return numberCell(*number);
    return {withoutEscapes(m_value), {}, {}};
}

Cell SheetReader::numberCell(double number) const
{
    const auto date = m_kind == NumberKind::Date ? dateOfSerial(number, m_book.days) : std::nullopt;
    if (date)
        return {date->iso(), date, number};
    if (m_kind == NumberKind::Time && number >= 0 && number < 1) {
        const int minutes = static_cast<int>(std::lround(number * 24 * 60));
        return {fmt::format("{:02}:{:02}", minutes / 60, minutes % 60), {}, number};
    }
    return {textOfNumber(number), {}, number};
}

Result<Sheet> readOneSheet(ZipParts& zip, const Workbook& book, const Workbook::Entry& entry, Allowance& left)
{
    const auto target = book.targets.find(entry.relation);
    if (target == book.targets.end())
        return failure(damagedWorkbook("sheet without a part"));
    SheetReader reader(book, entry.name, left);
    MARAC_DO(zip.readXml(partPath("xl/", target->second),
                         {[&](std::string_view name, const Attributes& a) { reader.begin(name, a); },
                          [&](std::string_view name) { reader.end(name); },
                          [&](std::string_view piece) { reader.text(piece); },
                          [&] { return reader.refusal().has_value(); }}));
    if (reader.refusal())
        return failure(*reader.refusal());
    return reader.finish();
}

} // namespace

Result<std::vector<Sheet>> readXlsx(std::string_view bytes)
{
    MARAC_TRY(ZipParts zip, ZipParts::open(bytes));
    if (!zip.has("xl/workbook.xml"))
        return failure(ErrorCode::Unsupported,
                       phrase("Import", "This file is packed like a workbook but is none. Nothing was read. Save it as an Excel workbook "
                                        "(.xlsx) or as CSV and import that."));
    Workbook book;
    MARAC_DO(readSheetList(zip, book));
    MARAC_DO(readRelations(zip, "xl/_rels/workbook.xml.rels", book.targets));
    if (zip.has("xl/styles.xml"))
        MARAC_DO(readStyles(zip, book));
    if (zip.has("xl/sharedStrings.xml"))
        MARAC_DO(readSharedStrings(zip, book));
    std::vector<Sheet> sheets;
    Allowance left;
    for (const Workbook::Entry& entry : book.sheets) {
        const auto target = book.targets.find(entry.relation);
        const bool isChart = target != book.targets.end() && target->second.find("chartsheets/") != std::string::npos;
        if (isChart)
            continue;
        MARAC_TRY(Sheet sheet, readOneSheet(zip, book, entry, left));
        sheets.push_back(std::move(sheet));
    }
    const bool hasLine = std::ranges::any_of(sheets, [](const Sheet& sheet) { return !sheet.lines.empty(); });
    if (!hasLine)
        return failure(ErrorCode::InvalidInput, phrase("Import", "This file is empty. Nothing was read."));
    return sheets;
}

} // namespace marac::intake
