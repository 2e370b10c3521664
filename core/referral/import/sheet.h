// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/finding.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marac::intake {

/// One cell as the spreadsheet shows it. `date` and `number` are set only where the file itself says so (a true date or
/// number cell of an XLSX); a date or number typed as text stays text until values.h reads it.
struct Cell {
    std::string text;
    std::optional<Date> date;
    std::optional<double> number;

    /// Nothing but white space.
    bool isBlank() const;
    bool operator==(const Cell&) const = default;
};

/// One row of a sheet. `number` is the row number that a spreadsheet program shows beside it, counted from 1 with empty
/// rows; a line break inside a quoted CSV cell does not begin a new row. Blank cells at the end are left out.
struct Line {
    int number = 0;
    std::vector<Cell> cells;

    bool isBlank() const;
    /// The cell of a column counted from 0; a blank one beyond the end.
    const Cell& at(size_t column) const;
};

/// One table of a file. Blank rows are left out of `lines`. `notes` say what the reader could not take over as it stood
/// (unreadable characters, a formula without a stored result, columns beyond the limit).
struct Sheet {
    std::string name;
    std::vector<Line> lines;
    Findings notes;
};

/// What a file may hold before it is refused: more than any Marac has, less than would exhaust a laptop.
inline constexpr size_t kMostFileBytes = 256U << 20U;
inline constexpr size_t kMostUnpackedBytes = 512U << 20U;
inline constexpr size_t kMostTextBytes = 256U << 20U;
inline constexpr size_t kMostCells = 10'000'000;
inline constexpr int kMostLines = 1'000'000;
inline constexpr size_t kMostColumns = 200;

/// Headings stand within these first lines, below whatever title and notes an area writes above them.
inline constexpr size_t kLinesSearched = 60;

/// Every sheet of a CSV or XLSX file; what it is is told from its bytes, not its name, which only names the sheet of a
/// CSV. Errors: InvalidInput for an empty file, Unsupported for another kind of file or one that is too large, Damaged,
/// NotAllowed for one that is protected by a password.
Result<std::vector<Sheet>> readSheets(std::string_view bytes, std::string_view fileName);

/// "This spreadsheet is protected by a password", whichever way it was locked.
Error lockedSpreadsheet();

/// What a whole file may still hold: taken from by each of its sheets, so that many full sheets are too much as well.
struct Allowance {
    size_t cells = kMostCells;
    size_t textBytes = kMostTextBytes;
};

/// Puts rows together within the limits above; shared by both readers.
class SheetBuilder {
public:
    SheetBuilder(std::string name, Allowance& left) : m_left(left) { m_sheet.name = std::move(name); }

    void startLine(int number);
    void addCell(size_t column, Cell cell);
    /// The limit that was passed, if any; nothing is added from then on.
    const std::optional<Error>& refusal() const { return m_refusal; }
    void note(Finding finding);
    /// Nothing of the line read last is lost: call once at the end.
    Sheet finish();

private:
    void endLine();

    Allowance& m_left;
    Sheet m_sheet;
    Line m_line;
    std::optional<Error> m_refusal;
    bool m_isTooWide = false;
};

} // namespace marac::intake
