// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/referral_rows.h"

#include "core/base/text.h"
#include "core/referral/import/row_values.h"

#include <algorithm>
#include <map>

namespace marac::intake {

namespace {

/// Older than this is more likely a slip of the keyboard than a referral that still waits.
constexpr int kOldestReferralDays = 10 * 366;

/// What a line below the headings is compared with.
enum class LineKind { Case, SameHeadings, OtherHeadings };

bool isHeadingCell(const std::string& plain, const std::string& heading)
{
    return !plain.empty() && plain == plainWords(heading);
}

/// A line of headings again: half of its cells say what stands above them, or are headings somewhere else.
LineKind kindOf(const Line& line, const Mapping& mapping)
{
    size_t filled = 0;
    size_t same = 0;
    for (const Cell& cell : line.cells)
        filled += cell.isBlank() ? 0U : 1U;
    for (const MappedColumn& column : mapping.columns)
        same += isHeadingCell(plainWords(line.at(column.column).text), column.heading) ? 1U : 0U;
    if (same >= 2 && same * 2 >= filled)
        return LineKind::SameHeadings;
    size_t named = 0;
    for (const MappedColumn& column : columnsOf(line, nullptr))
        named += column.field != Field::None && column.field != Field::Dash ? 1U : 0U;
    return named >= 3 && named * 2 >= filled ? LineKind::OtherHeadings : LineKind::Case;
}

std::string everyCell(const Line& line)
{
    std::string out;
    for (const Cell& cell : line.cells)
        out += simplified(cell.text) + '\x1F';
    return out;
}

bool isSamePerson(const NamedPerson& one, const NamedPerson& other)
{
    const auto words = [](const NamedPerson& person) { return folded(person.forename + person.surname + person.wholeName); };
    return one.birth.date && one.birth == other.birth && words(one) == words(other);
}

/// How often the reading is told about: often enough for a bar that moves.
constexpr int kLinesATelling = 50;

/// Walks down the lines and gives each one its place.
class SheetWalk {
public:
    SheetWalk(const Mapping& mapping, const Date& today) : m_today(today) { m_sheet.mapping = mapping; }

    void take(const Line& line);
    void checkColumns();
    void takeNotes(const Findings& notes);
    ReferralSheet finish();

private:
    void skip(const Line& line, Phrase why, Severity severity, const std::string& column = {});
    bool isSkippedAsRepeat(const Line& line);
    bool lacksRequired(const Line& line);
    void checkRow(const ReferralRow& row);
    std::string headingOf(Field field) const;

    ReferralSheet m_sheet;
    Date m_today;
    std::map<std::string, int> m_lineOfCells;
    std::map<std::string, int> m_lineOfRef;
    int m_otherHeadings = 0;
};

std::string SheetWalk::headingOf(Field field) const
{
    const MappedColumn* column = m_sheet.mapping.columnOf(field);
    return column == nullptr ? std::string() : column->heading;
}

void SheetWalk::skip(const Line& line, Phrase why, Severity severity, const std::string& column)
{
    SkippedRow skipped{line.number, why, {}};
    for (const Cell& cell : line.cells)
        skipped.cells.push_back(cell.text);
    m_sheet.skipped.push_back(std::move(skipped));
    m_sheet.findings.push_back({severity, column, std::move(why), line.number});
}

bool SheetWalk::isSkippedAsRepeat(const Line& line)
{
    const auto [sameLine, isNew] = m_lineOfCells.emplace(everyCell(line), line.number);
    if (!isNew) {
        skip(line, phrase("Import", "This line is the same as line %1 and was left out.").with(sameLine->second), Severity::Warning);
        return true;
    }
    const MappedColumn* column = m_sheet.mapping.columnOf(Field::Ref);
    const std::string ref = column == nullptr ? std::string() : folded(line.at(column->column).text);
    const auto [sameRef, isNewRef] = m_lineOfRef.emplace(ref, line.number);
    if (ref.empty() || isNewRef)
        return false;
    skip(line,
         phrase("Import", "The reference is the same as on line %1, but the lines differ. This line was left out: give it a reference of its "
                          "own or delete one of them.")
             .with(sameRef->second),
         Severity::Problem, column->heading);
    return true;
}

bool SheetWalk::lacksRequired(const Line& line)
{
    const auto textOf = [&](Field field) {
        const MappedColumn* column = m_sheet.mapping.columnOf(field);
        return column == nullptr ? Cell{} : line.at(column->column);
    };
    const bool hasName = !textOf(Field::VictimForename).isBlank() || !textOf(Field::VictimSurname).isBlank() || !textOf(Field::VictimName).isBlank();
    if (!hasName) {
        skip(line, phrase("Import", "This line names no victim and was left out."), Severity::Problem);
        return true;
    }
    const auto received = readDay(textOf(Field::Received), m_today);
    if (received.isUnderstood())
        return false;
    const bool isBlank = received.how == Understanding::Blank;
    const bool isAmbiguous = received.how == Understanding::Ambiguous;
    skip(line,
         isBlank ? phrase("Import", "This line has no date on which the referral was received and was left out.")
         : isAmbiguous
             ? phrase("Import", "The date on which the referral was received can be read in more than one way. The line was left out.")
             : phrase("Import", "The date on which the referral was received is not a possible date. The line was left out."),
         Severity::Problem, headingOf(Field::Received));
    return true;
}

void SheetWalk::checkRow(const ReferralRow& row)
{
    const auto say = [&](Severity severity, Field field, Phrase words) {
        m_sheet.findings.push_back({severity, headingOf(field), std::move(words), row.line});
    };
    if (*row.received > m_today)
        say(Severity::Warning, Field::Received, phrase("Import", "The referral was received after today."));
    if (row.received->daysUntil(m_today) > kOldestReferralDays)
        say(Severity::Warning, Field::Received, phrase("Import", "The referral was received more than ten years ago."));
    if (row.perpetrators.empty())
        say(Severity::Hint, Field::PerpetratorSurname, phrase("Import", "No perpetrator is named."));
    if (!row.phone.empty() && row.safeContact.safe == SafeToCall::NotRecorded)
        say(Severity::Hint, Field::SafeToCall, phrase("Import", "It is not recorded whether it is safe to call."));
    if (std::ranges::any_of(row.perpetrators, [&](const NamedPerpetrator& one) { return isSamePerson(row.victim, one.person); }))
        say(Severity::Warning, Field::PerpetratorSurname, phrase("Import", "Victim and perpetrator are the same person on this line."));
    if (row.incident && *row.incident > *row.received)
        say(Severity::Warning, Field::Incident, phrase("Import", "The incident is dated after the referral was received."));
    if (row.childrenCount && !row.children.empty() && static_cast<size_t>(*row.childrenCount) != row.children.size())
        say(Severity::Warning, Field::ChildrenCount,
            phrase("Import", "The number of children differs from those that are listed. Please check the children."));
    if (row.childrenCount.value_or(0) > 0 && row.children.empty())
        say(Severity::Warning, Field::ChildrenCount, phrase("Import", "There are children, but none is listed. The number was kept in the notes."));
}

void SheetWalk::take(const Line& line)
{
    ++m_sheet.linesRead;
    const LineKind kind = kindOf(line, m_sheet.mapping);
    if (kind == LineKind::SameHeadings) {
        m_otherHeadings = 0;
        skip(line, phrase("Import", "This is the line of headings again, not a case. It was left out."), Severity::Warning);
    } else if (kind == LineKind::OtherHeadings) {
        m_otherHeadings = line.number;
        skip(line, phrase("Import", "This is a line of other headings, not a case. It was left out."), Severity::Problem);
    } else if (m_otherHeadings != 0) {
        skip(line,
             phrase("Import", "This line stands below other headings on line %1, whose columns differ. It was left out: import that part as a "
                              "list of its own.")
                 .with(m_otherHeadings),
             Severity::Problem);
    } else if (!lacksRequired(line) && !isSkippedAsRepeat(line)) {
        RowReader reader(m_sheet.mapping, m_today, m_sheet.findings);
        m_sheet.rows.push_back(reader.read(line));
        checkRow(m_sheet.rows.back());
    }
}

void SheetWalk::checkColumns()
{
    const Mapping& mapping = m_sheet.mapping;
    const auto say = [&](Severity severity, std::string heading, Phrase words) {
        m_sheet.findings.push_back({severity, std::move(heading), std::move(words), mapping.headerLine});
    };
    const auto has = [&](Field field) { return mapping.columnOf(field) != nullptr; };
    if (!has(Field::VictimForename) && !has(Field::VictimSurname) && !has(Field::VictimName))
        say(Severity::Problem, {}, phrase("Import", "There is no column for the victim's name. Say which one it is."));
    if (!has(Field::Received))
        say(Severity::Problem, {}, phrase("Import", "There is no column for the date on which the referral was received. Say which one it is."));
    if (!has(Field::ReferringAgency))
        say(Severity::Warning, {}, phrase("Import", "There is no column for the referring agency."));
    if (!has(Field::PerpetratorForename) && !has(Field::PerpetratorSurname) && !has(Field::PerpetratorName))
        say(Severity::Warning, {}, phrase("Import", "There is no column for the perpetrator's name."));
    if (has(Field::VictimPhone) && !has(Field::SafeToCall))
        say(Severity::Warning, {}, phrase("Import", "There is no column that says whether it is safe to call."));
    const auto questions = std::ranges::count(mapping.columns, Field::Dash, &MappedColumn::field);
    if (questions != 24)
        say(Severity::Warning, {}, phrase("Import", "%1 of the 24 Dash answers have a column; the others count as unanswered.").with(static_cast<int>(questions)));
    for (const MappedColumn& column : mapping.columns) {
        if (column.told == Told::ByContent)
            say(Severity::Hint, column.heading, phrase("Import", "What this column holds was told from its content. Please check it."));
        if (column.field == Field::None && column.told != Told::ByPerson)
            say(Severity::Warning, column.heading, phrase("Import", "This column was not understood. What it holds was kept in the notes."));
    }
}

void SheetWalk::takeNotes(const Findings& notes)
{
    m_sheet.findings.insert(m_sheet.findings.end(), notes.begin(), notes.end());
}

ReferralSheet SheetWalk::finish()
{
    std::ranges::stable_sort(m_sheet.findings, {}, &Finding::row);
    return std::move(m_sheet);
}

} // namespace

int ReferralRow::dashYes() const
{
    return static_cast<int>(std::ranges::count(dash, Answer::Yes, &YesNo::answer));
}

Result<ReferralSheet> readReferralRows(const Sheet& sheet, const Date& today)
{
    return readReferralRows(sheet, proposeMapping(sheet, today), today);
}

Result<ReferralSheet> readReferralRows(const Sheet& sheet, const Mapping& mapping, const Date& today, const LinesRead& progress)
{
    if (mapping.headerLine == 0 || mapping.understood() == 0)
        return failure(ErrorCode::InvalidInput,
                       phrase("Import", "No line of headings was found in this file. Nothing was read. Put headings such as \"Victim surname\" "
                                        "and \"Date received\" above the list."));
    SheetWalk walk(mapping, today);
    walk.checkColumns();
    walk.takeNotes(sheet.notes);
    bool hasLine = false;
    int done = 0;
    for (const Line& line : sheet.lines) {
        if (progress && done++ % kLinesATelling == 0 && !progress(done, static_cast<int>(sheet.lines.size())))
            return failure(ErrorCode::Cancelled, phrase("Import", "The import was stopped. Nothing was imported."));
        if (line.number <= mapping.headerLine || line.isBlank())
            continue;
        walk.take(line);
        hasLine = true;
    }
    if (!hasLine)
        return failure(ErrorCode::InvalidInput, phrase("Import", "There is nothing below the headings of this file. Nothing was read."));
    return walk.finish();
}

} // namespace marac::intake
