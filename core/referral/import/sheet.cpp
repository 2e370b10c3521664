// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/sheet.h"

#include "core/base/text.h"
#include "core/referral/import/csv_reader.h"
#include "core/referral/import/xlsx_reader.h"

#include <algorithm>
#include <array>

namespace marac::intake {

namespace {

constexpr size_t kMostNotes = 200;

bool startsLike(std::string_view bytes, std::string_view beginning)
{
    return bytes.substr(0, beginning.size()) == beginning;
}

/// Formats that people send instead of a spreadsheet; without this list they would be read as strange text.
bool isOtherFormat(std::string_view bytes)
{
    constexpr std::array<std::string_view, 9> beginnings = {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "{\\rtf", "\x1F\x8B",
                                                            "<html", "<!DOCTYPE", "<?xml", "GIF8"};
    return std::ranges::any_of(beginnings, [&](std::string_view b) { return startsLike(bytes, b); });
}

tl::unexpected<Error> oldOrProtected(std::string_view bytes)
{
    // A protected workbook is an OLE2 container with a stream of this name, written in UTF-16.
    static constexpr std::string_view kName = "EncryptedPackage";
    std::string name;
    for (const char letter : kName) {
        name += letter;
        name += '\0';
    }
    if (bytes.find(name) != std::string_view::npos)
        return failure(lockedSpreadsheet());
    return failure(ErrorCode::Unsupported,
                   phrase("Import", "This file has the old Excel or Word format. Nothing was read. Save it as an Excel workbook "
                                    "(.xlsx) or as CSV and import that."));
}

} // namespace

Error lockedSpreadsheet()
{
    return {ErrorCode::NotAllowed,
            phrase("Import", "This spreadsheet is protected by a password. Nothing was read. Open it in your spreadsheet "
                             "program, save a copy without the password and import that."),
            {}};
}

bool Cell::isBlank() const
{
    const bool hasPlainLetter = std::ranges::any_of(text, [](char c) { return c > ' ' && c < 0x7F; });
    return !hasPlainLetter && trimmed(text).empty();
}

bool Line::isBlank() const
{
    return std::ranges::all_of(cells, &Cell::isBlank);
}

const Cell& Line::at(size_t column) const
{
    static const Cell kBlank;
    return column < cells.size() ? cells[column] : kBlank;
}

Result<std::vector<Sheet>> readSheets(std::string_view bytes, std::string_view fileName)
{
    if (bytes.empty())
        return failure(ErrorCode::InvalidInput, phrase("Import", "This file is empty. Nothing was read."));
    if (bytes.size() > kMostFileBytes)
        return failure(ErrorCode::Unsupported,
                       phrase("Import", "This file is too large to be a list of a Marac. Nothing was read."));
    if (startsLike(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return oldOrProtected(bytes);
    if (startsLike(bytes, "PK\x03\x04"))
        return readXlsx(bytes);
    if (isOtherFormat(bytes))
        return failure(ErrorCode::Unsupported,
                       phrase("Import", "This file is not a spreadsheet. Nothing was read. Import an Excel workbook (.xlsx) or a CSV file."));
    return readCsv(bytes, fileName);
}

void SheetBuilder::startLine(int number)
{
    endLine();
    m_line.number = number;
    if (number > kMostLines && !m_refusal)
        m_refusal = Error{ErrorCode::Unsupported,
                          phrase("Import", "This spreadsheet has more than a million lines. Nothing was read. Delete the lines "
                                           "that are not needed or split the file."),
                          {}};
}

void SheetBuilder::addCell(size_t column, Cell cell)
{
    if (m_refusal || cell.text.empty())
        return;
    if (column >= kMostColumns) {
        if (!m_isTooWide && !cell.isBlank())
            note({Severity::Warning, {},
                  phrase("Import", "Cells to the right of the two hundredth column were not read."), m_line.number});
        m_isTooWide = m_isTooWide || !cell.isBlank();
        return;
    }
    const size_t newCells = m_line.cells.size() <= column ? column + 1 - m_line.cells.size() : 0;
    if (newCells > m_left.cells || cell.text.size() > m_left.textBytes) {
        m_refusal = Error{ErrorCode::Unsupported,
                          phrase("Import", "This spreadsheet holds far more than a list of a Marac. Nothing was read. Delete what "
                                           "is not needed or split the file."),
                          {}};
        return;
    }
    m_left.cells -= newCells;
    m_left.textBytes -= cell.text.size();
    m_line.cells.resize(m_line.cells.size() + newCells);
    m_line.cells[column] = std::move(cell);
}

void SheetBuilder::note(Finding finding)
{
    if (m_sheet.notes.size() < kMostNotes)
        m_sheet.notes.push_back(std::move(finding));
}

Sheet SheetBuilder::finish()
{
    endLine();
    return std::move(m_sheet);
}

void SheetBuilder::endLine()
{
    while (!m_line.cells.empty() && m_line.cells.back().isBlank())
        m_line.cells.pop_back();
    if (!m_line.cells.empty())
        m_sheet.lines.push_back(std::move(m_line));
    m_line = Line{};
}

} // namespace marac::intake
