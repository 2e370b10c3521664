// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/csv_reader.h"

#include "core/base/text.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <map>

namespace marac::intake {

namespace {

constexpr int kLinesForGuess = 40;

std::string converted(std::string_view bytes, const char* charset)
{
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), charset);
    std::string out;
    text.toUTF8String(out);
    return out;
}

/// UTF-16 without a mark: nearly every second byte of western text is zero.
const char* unmarkedUtf16(std::string_view bytes)
{
    const size_t length = std::min<size_t>(bytes.size(), 4000) / 2 * 2;
    size_t zeroAtEven = 0;
    size_t zeroAtOdd = 0;
    for (size_t i = 0; i < length; ++i)
        (i % 2 == 0 ? zeroAtEven : zeroAtOdd) += bytes[i] == '\0' ? 1U : 0U;
    if (length >= 4 && zeroAtOdd * 10 > length * 3 && zeroAtEven * 10 < length)
        return "UTF-16LE";
    return length >= 4 && zeroAtEven * 10 > length * 3 && zeroAtOdd * 10 < length ? "UTF-16BE" : nullptr;
}

std::string decoded(std::string_view bytes)
{
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        return isValidUtf8(bytes) ? std::string(bytes.substr(3)) : converted(bytes.substr(3), "UTF-8");
    if (bytes.substr(0, 2) == "\xFF\xFE")
        return converted(bytes.substr(2), "UTF-16LE");
    if (bytes.substr(0, 2) == "\xFE\xFF")
        return converted(bytes.substr(2), "UTF-16BE");
    if (const char* charset = unmarkedUtf16(bytes))
        return converted(bytes, charset);
    return isValidUtf8(bytes) ? std::string(bytes) : converted(bytes, "windows-1252");
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7F;
}

/// One record after another. Knows nothing of limits or encodings.
class Records {
public:
    Records(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    std::vector<std::string> next();

private:
    std::string quoted();
    std::string plain();
    bool atBreak() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }
    bool atFieldEnd() const { return atBreak() || m_text[m_at] == m_separator; }
    bool skipBreak();

    std::string_view m_text;
    char m_separator;
    size_t m_at = 0;
};

std::vector<std::string> Records::next()
{
    std::vector<std::string> cells;
    while (true) {
        const bool isQuoted = !atEnd() && m_text[m_at] == '"';
        cells.push_back(isQuoted ? quoted() : plain());
        if (skipBreak())
            return cells;
        ++m_at;
    }
}

std::string Records::plain()
{
    const size_t start = m_at;
    while (!atFieldEnd())
        ++m_at;
    return std::string(m_text.substr(start, m_at - start));
}

std::string Records::quoted()
{
    const size_t start = m_at;
    std::string out;
    for (++m_at;;) {
        const size_t close = m_text.find('"', m_at);
        if (close == std::string_view::npos) {
            m_at = start;
            return plain();
        }
        out += m_text.substr(m_at, close - m_at);
        m_at = close + 1;
        if (atEnd() || m_text[m_at] != '"')
            break;
        out += '"';
        ++m_at;
    }
    return out + plain();
}

bool Records::skipBreak()
{
    if (!atBreak())
        return false;
    if (!atEnd() && m_text[m_at] == '\r')
        ++m_at;
    if (!atEnd() && m_text[m_at] == '\n')
        ++m_at;
    return true;
}

/// How well a separator explains the first lines: cells in lines that share the commonest width.
size_t fit(std::string_view text, char separator)
{
    Records records(text, separator);
    std::map<size_t, size_t> linesOfWidth;
    for (int i = 0; i < kLinesForGuess && !records.atEnd(); ++i)
        ++linesOfWidth[records.next().size()];
    size_t best = 0;
    for (const auto& [width, lines] : linesOfWidth)
        best = std::max(best, (width - 1) * lines);
    return best;
}

char guessedSeparator(std::string_view text)
{
    char best = ',';
    size_t bestFit = fit(text, best);
    for (const char separator : {';', '\t', '|'}) {
        const size_t now = fit(text, separator);
        if (now > bestFit) {
            best = separator;
            bestFit = now;
        }
    }
    return best;
}

/// Excel's own hint, which it does not show as a row.
std::optional<char> statedSeparator(std::string& text)
{
    if (text.size() < 5 || lowerCase(text.substr(0, 4)) != "sep=")
        return std::nullopt;
    const char separator = text[4];
    const size_t end = text.find('\n');
    text.erase(0, end == std::string::npos ? text.size() : end + 1);
    return separator;
}

/// Zero bytes and other control characters mean nothing in a cell and break what comes after.
bool removeControls(std::string& text)
{
    return std::erase_if(text, isControl) > 0;
}

} // namespace

Result<std::vector<Sheet>> readCsv(std::string_view bytes, std::string_view fileName)
{
    std::string text = decoded(bytes);
    const auto controls = static_cast<size_t>(std::ranges::count_if(text, isControl));
    if (controls * 20 > text.size())
        return failure(ErrorCode::Unsupported,
                       phrase("Import", "This file is not a spreadsheet. Nothing was read. Import an Excel workbook (.xlsx) or a CSV file."));
    const std::optional<char> stated = statedSeparator(text);
    Records records(text, stated ? *stated : guessedSeparator(text));
    Allowance allowance;
    SheetBuilder builder(std::string(fileName), allowance);
    for (int number = 1; !records.atEnd() && !builder.refusal(); ++number) {
        builder.startLine(number);
        std::vector<std::string> cells = records.next();
        for (size_t column = 0; column < cells.size(); ++column) {
            const bool wasUnreadable = removeControls(cells[column]) || cells[column].find("\xEF\xBF\xBD") != std::string::npos;
            if (wasUnreadable)
                builder.note({Severity::Warning, {},
                              phrase("Import", "This line held characters that cannot be read."), number});
            builder.addCell(column, Cell{std::move(cells[column]), {}, {}});
        }
    }
    if (builder.refusal())
        return failure(*builder.refusal());
    std::vector<Sheet> sheets;
    sheets.push_back(builder.finish());
    if (sheets.front().lines.empty())
        return failure(ErrorCode::InvalidInput, phrase("Import", "This file is empty. Nothing was read."));
    return sheets;
}

} // namespace marac::intake
