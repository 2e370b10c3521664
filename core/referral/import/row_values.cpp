// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/row_values.h"

#include "core/base/text.h"

#include <algorithm>

namespace marac::intake {

namespace {

Phrase reasonOf(Understanding how, Field field)
{
    const bool isAmbiguous = how == Understanding::Ambiguous;
    if (field == Field::VictimBirth || field == Field::PerpetratorBirth)
        return isAmbiguous ? phrase("Import", "This date of birth can be read in more than one way. It was kept in the notes; please enter it.")
                           : phrase("Import", "This is not a possible date of birth. It was kept in the notes.");
    if (field == Field::Dash)
        return isAmbiguous ? phrase("Import", "This answer can be read in more than one way. It counts as unanswered and was kept in the notes.")
                           : phrase("Import", "This answer was not understood. It counts as unanswered and was kept in the notes.");
    if (field == Field::SafeToCall)
        return phrase("Import", "Whether it is safe to call was not understood. It counts as not recorded and was kept in the notes.");
    if (field == Field::Reason)
        return phrase("Import", "A part of the reason names none of the referral criteria. It was kept in the notes.");
    if (field == Field::Idva)
        return phrase("Import", "Who the victim's Idva is was not said. It was kept in the notes.");
    if (field == Field::Incident)
        return phrase("Import", "This is not a date on which something happened. It was kept in the notes.");
    if (field == Field::Children)
        return phrase("Import", "The list of children can be read in more than one way. It was kept in the notes; please check the children.");
    return isAmbiguous ? phrase("Import", "This can be read in more than one way. It was kept in the notes.")
                       : phrase("Import", "This was not understood. It was kept in the notes.");
}

/// Swallowed lines: a quote that was closed many lines further down.
bool looksLikeLines(const std::string& text)
{
    const auto breaks = std::ranges::count(text, '\n');
    const auto separators = std::ranges::count_if(text, [](char c) { return c == ',' || c == ';' || c == '\t'; });
    return breaks >= 1 && separators >= 15 * breaks;
}

} // namespace

const Cell& RowReader::cell(Field field, int number) const
{
    static const Cell kBlank;
    const MappedColumn* column = m_mapping.columnOf(field, number);
    return column == nullptr ? kBlank : m_line->at(column->column);
}

std::string RowReader::words(Field field) const
{
    return trimmed(cell(field).text);
}

/// The words of a cell go into the notes, and a person is told why.
void RowReader::keep(const MappedColumn& column, Severity severity, Phrase why)
{
    m_findings.push_back({severity, column.heading, std::move(why), m_row->line});
    m_row->kept.push_back({column.heading, trimmed(m_line->at(column.column).text)});
}

template <typename Value>
Value RowReader::understood(Field field, const Reading<Value>& reading, int number)
{
    if (reading.how == Understanding::NotUnderstood || reading.how == Understanding::Ambiguous)
        keep(*m_mapping.columnOf(field, number), Severity::Warning, reasonOf(reading.how, field));
    return reading.isUnderstood() ? reading.value : Value{};
}

template <typename Value>
Value RowReader::asWritten(Field field, const Reading<Value>& reading, int number)
{
    if (reading.how == Understanding::NotUnderstood || reading.how == Understanding::Ambiguous)
        m_findings.push_back({Severity::Hint, m_mapping.columnOf(field, number)->heading,
                              phrase("Import", "This was kept as written; what it means for the figures was not understood."), m_row->line});
    return reading.value;
}

std::optional<int> RowReader::optionally(Field field, const Reading<int>& count)
{
    understood(field, count);
    return count.isUnderstood() ? std::optional(count.value) : std::nullopt;
}

void RowReader::readVictim(ReferralRow& row)
{
    NamedPerson& victim = row.victim;
    victim.forename = simplified(cell(Field::VictimForename).text);
    victim.surname = simplified(cell(Field::VictimSurname).text);
    victim.wholeName = simplified(cell(Field::VictimName).text);
    victim.alias = words(Field::VictimAlias);
    victim.birth = understood(Field::VictimBirth, readBirth(cell(Field::VictimBirth), m_today, BirthOf::Adult));
    victim.sex = asWritten(Field::VictimSex, readSex(cell(Field::VictimSex)));
    victim.address = words(Field::VictimAddress);
    victim.postcode = asWritten(Field::VictimPostcode, readPostcode(cell(Field::VictimPostcode)));
    victim.otherAddress = words(Field::VictimOtherAddress);
    row.email = words(Field::VictimEmail);
    row.ethnicity = asWritten(Field::Ethnicity, readEthnicity(cell(Field::Ethnicity)));
    row.disability = asWritten(Field::Disability, readDisability(cell(Field::Disability)));
    row.orientation = asWritten(Field::Orientation, readOrientation(cell(Field::Orientation)));
    row.language = asWritten(Field::Language, readLanguage(cell(Field::Language)));
}

/// The cells are those of one person, whole or parted.
NamedPerpetrator RowReader::perpetratorIn(const PerpetratorCells& cells)
{
    const int number = cells.number;
    NamedPerpetrator one;
    NamedPerson& person = one.person;
    const auto nameIn = [&](Field field) { return namesNobody(cells.at(field)) ? std::string() : simplified(cells.at(field).text); };
    person.forename = nameIn(Field::PerpetratorForename);
    person.surname = nameIn(Field::PerpetratorSurname);
    person.wholeName = nameIn(Field::PerpetratorName);
    person.alias = trimmed(cells.at(Field::PerpetratorAlias).text);
    person.birth = understood(Field::PerpetratorBirth, readBirth(cells.at(Field::PerpetratorBirth), m_today, BirthOf::Adult), number);
    person.sex = asWritten(Field::PerpetratorSex, readSex(cells.at(Field::PerpetratorSex)), number);
    person.address = trimmed(cells.at(Field::PerpetratorAddress).text);
    person.postcode = asWritten(Field::PerpetratorPostcode, readPostcode(cells.at(Field::PerpetratorPostcode)), number);
    person.otherAddress = trimmed(cells.at(Field::PerpetratorOtherAddress).text);
    one.phone = readTelephone(cells.at(Field::PerpetratorPhone));
    one.relationship = asWritten(Field::Relationship, readRelationship(cells.at(Field::Relationship)), number);
    one.livingTogether = understood(Field::LivingTogether, readYesNo(cells.at(Field::LivingTogether)), number);
    return one;
}

void RowReader::readPerpetrators(ReferralRow& row)
{
    for (int number = 0; number <= kMostPerpetrators; ++number) {
        const PerpetratorCells cells = perpetratorCells(m_mapping, *m_line, number);
        const PartedPerpetrators parted = partedPerpetrators(cells);
        if (parted.isUnclear) {
            for (const Field field : cells.filled())
                keep(*m_mapping.columnOf(field, number), isNameOfPerpetrator(field) ? Severity::Problem : Severity::Warning,
                     isNameOfPerpetrator(field)
                         ? phrase("Import", "This may name more than one person, and the rest of the line does not make it certain. Nobody was made of "
                                            "it; it was kept in the notes. Please enter them.")
                         : phrase("Import", "Which of the people named on this line this belongs to is not certain. It was kept in the notes."));
            continue;
        }
        for (const Field field : parted.nobodys)
            keep(*m_mapping.columnOf(field, number), Severity::Warning,
                 phrase("Import", "Which of the people named on this line this belongs to is not certain. It was kept in the notes."));
        for (const PerpetratorCells& one : parted.people) {
            NamedPerpetrator read = perpetratorIn(one);
            if (read.person.hasName())
                row.perpetrators.push_back(std::move(read));
            else
                keepNameless(one);
        }
    }
}

/// A birthday or a tie without a name is lost nowhere: it stands in the notes.
void RowReader::keepNameless(const PerpetratorCells& cells)
{
    for (const Field field : cells.filled()) {
        const MappedColumn& column = *m_mapping.columnOf(field, cells.number);
        const bool isKept = std::ranges::any_of(m_row->kept, [&](const KeptText& kept) { return kept.column == column.heading; });
        if (!isKept)
            m_row->kept.push_back({column.heading, trimmed(cells.at(field).text)});
    }
}

void RowReader::readTelephoneOf(ReferralRow& row)
{
    row.phone = readTelephone(cell(Field::VictimPhone));
    row.safeContact = understood(Field::SafeToCall, readSafeToCall(cell(Field::SafeToCall)));
    const auto how = readSafeToCall(cell(Field::SafeNote));
    // "Text only" says whether as well as how; "after 10am" alone does not say that it is safe.
    if (row.safeContact.safe == SafeToCall::NotRecorded && how.isUnderstood())
        row.safeContact = how.value;
    else if (const std::string note = words(Field::SafeNote); !note.empty())
        row.safeContact.note += (row.safeContact.note.empty() ? "" : "; ") + note;
    if (row.phone != simplified(cell(Field::VictimPhone).text))
        m_findings.push_back({Severity::Hint, m_mapping.columnOf(Field::VictimPhone)->heading,
                              phrase("Import", "The telephone number had lost its leading zero; it was put back."), row.line});
}

void RowReader::readDash(ReferralRow& row)
{
    for (size_t i = 0; i < row.dash.size(); ++i) {
        const int question = static_cast<int>(i) + 1;
        row.dash[i] = understood(Field::Dash, readYesNo(cell(Field::Dash, question)), question);
    }
    row.statedScore = words(Field::DashScore);
    row.dashDate = understood(Field::DashDate, readDay(cell(Field::DashDate), m_today));
    row.dashAssessor = words(Field::DashAssessor);
}

void RowReader::keepUnknownColumns(ReferralRow& row)
{
    for (const MappedColumn& column : m_mapping.columns) {
        const Cell& one = m_line->at(column.column);
        if (column.field == Field::None && !one.isBlank())
            row.kept.push_back({column.heading, trimmed(one.text)});
        if (looksLikeLines(one.text))
            m_findings.push_back({Severity::Problem, column.heading,
                                  phrase("Import", "This cell runs over several lines and looks as if it had swallowed the lines below it. "
                                                   "Look for a quotation mark that is not closed."),
                                  row.line});
    }
    keepCellsWithoutHeading(row);
}

void RowReader::keepCellsWithoutHeading(ReferralRow& row)
{
    for (size_t i = 0; i < m_line->cells.size(); ++i) {
        const bool hasHeading = std::ranges::any_of(m_mapping.columns, [&](const MappedColumn& c) { return c.column == i; });
        if (hasHeading || m_line->cells[i].isBlank())
            continue;
        row.kept.push_back({{}, trimmed(m_line->cells[i].text)});
        m_findings.push_back({Severity::Warning, {},
                              phrase("Import", "A cell stands in a column without a heading. It was kept in the notes; check that the line "
                                               "has not slipped sideways."),
                              row.line});
    }
}

void RowReader::readReferral(ReferralRow& row)
{
    row.ref = simplified(cell(Field::Ref).text);
    row.received = readDay(cell(Field::Received), m_today).value;
    row.referringAgency = simplified(cell(Field::ReferringAgency).text);
    row.referringAgencies = readAgencies(cell(Field::ReferringAgency));
    row.referrerName = words(Field::ReferrerName);
    row.referrerContact = words(Field::ReferrerContact);
    row.reason = words(Field::Reason);
    const Reading<std::set<Claim>> claims = readClaims(cell(Field::Reason));
    understood(Field::Reason, claims);
    row.claims = claims.value;
    const Cell& judgement = cell(Field::JudgementReason);
    const Reading<YesNo> ticked = readYesNo(judgement);
    if (ticked.isUnderstood() && ticked.value.comment.empty()) {
        if (ticked.value.answer == Answer::Yes)
            row.claims.insert(Claim::ProfessionalJudgement);
    } else if (!judgement.isBlank()) {
        row.judgementReason = trimmed(judgement.text);
        // Words of judgement without another criterion are a claim; they raise and never lower (DESIGN section 4, rule 3).
        if (row.claims.empty())
            row.claims.insert(Claim::ProfessionalJudgement);
    }
}

void RowReader::readChildrenOf(ReferralRow& row)
{
    const auto children = readChildren(cell(Field::Children), m_today);
    understood(Field::Children, children);
    row.children = children.value;
    row.childrenWords = children.isUnderstood() ? words(Field::Children) : std::string();
    row.childrenCount = optionally(Field::ChildrenCount, readCount(cell(Field::ChildrenCount)));
    row.school = words(Field::School);
    std::vector<std::string> schools = readSchools(cell(Field::School));
    if (!schools.empty() && schools.size() == row.children.size())
        row.schools = std::move(schools);
}

void RowReader::readConsentOf(ReferralRow& row)
{
    row.consent = understood(Field::Consent, readConsent(cell(Field::Consent)));
    const std::string reason = words(Field::LawfulReason);
    if (reason.empty())
        return;
    const Reading<YesNo> lawful = readConsent(cell(Field::LawfulReason));
    if (row.consent.answer == Answer::Unanswered && lawful.isUnderstood())
        row.consent.answer = lawful.value.answer;
    row.consent.comment += (row.consent.comment.empty() ? "" : "; ") + reason;
}

ReferralRow RowReader::read(const Line& line)
{
    ReferralRow row;
    m_line = &line;
    m_row = &row;
    row.line = line.number;
    readReferral(row);
    readVictim(row);
    readTelephoneOf(row);
    readPerpetrators(row);
    readChildrenOf(row);
    row.policeIncidents = optionally(Field::PoliceIncidents, readCount(cell(Field::PoliceIncidents)));
    row.incident = understood(Field::Incident, readDay(cell(Field::Incident), m_today));
    row.crimeReference = words(Field::CrimeReference);
    row.nhsNumber = words(Field::NhsNumber);
    readConsentOf(row);
    row.victimAware = words(Field::VictimAware);
    row.idva = understood(Field::Idva, readNamed(cell(Field::Idva)));
    row.previousMarac = words(Field::PreviousMarac);
    row.transferredFrom = understood(Field::TransferredFrom, readNamed(cell(Field::TransferredFrom)));
    row.concerns = words(Field::Concerns);
    readDash(row);
    keepUnknownColumns(row);
    m_row = nullptr;
    return row;
}

} // namespace marac::intake
