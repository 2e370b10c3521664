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

const Cell& RowReader::cell(Field field, int question) const
{
    static const Cell kBlank;
    const MappedColumn* column = m_mapping.columnOf(field, question);
    return column == nullptr ? kBlank : m_line->at(column->column);
}

std::string RowReader::words(Field field) const
{
    return trimmed(cell(field).text);
}

template <typename Value>
Value RowReader::understood(Field field, const Reading<Value>& reading, int question)
{
    if (reading.how == Understanding::NotUnderstood || reading.how == Understanding::Ambiguous) {
        const MappedColumn* column = m_mapping.columnOf(field, question);
        m_findings.push_back({Severity::Warning, column->heading, reasonOf(reading.how, field), m_row->line});
        m_row->kept.push_back({column->heading, trimmed(cell(field, question).text)});
    }
    return reading.isUnderstood() ? reading.value : Value{};
}

template <typename Value>
Value RowReader::asWritten(Field field, const Reading<Value>& reading)
{
    if (reading.how == Understanding::NotUnderstood || reading.how == Understanding::Ambiguous)
        m_findings.push_back({Severity::Hint, m_mapping.columnOf(field)->heading,
                              phrase("Import", "This was kept as written; what it means for the figures was not understood."), m_row->line});
    return reading.value;
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
    row.email = words(Field::VictimEmail);
    row.ethnicity = asWritten(Field::Ethnicity, readEthnicity(cell(Field::Ethnicity)));
    row.disability = asWritten(Field::Disability, readDisability(cell(Field::Disability)));
    row.orientation = asWritten(Field::Orientation, readOrientation(cell(Field::Orientation)));
    row.language = asWritten(Field::Language, readLanguage(cell(Field::Language)));
}

void RowReader::readPerpetrator(ReferralRow& row)
{
    NamedPerson& perpetrator = row.perpetrator;
    perpetrator.forename = simplified(cell(Field::PerpetratorForename).text);
    perpetrator.surname = simplified(cell(Field::PerpetratorSurname).text);
    perpetrator.wholeName = simplified(cell(Field::PerpetratorName).text);
    perpetrator.alias = words(Field::PerpetratorAlias);
    perpetrator.birth = understood(Field::PerpetratorBirth, readBirth(cell(Field::PerpetratorBirth), m_today, BirthOf::Adult));
    perpetrator.sex = asWritten(Field::PerpetratorSex, readSex(cell(Field::PerpetratorSex)));
    perpetrator.address = words(Field::PerpetratorAddress);
    perpetrator.postcode = asWritten(Field::PerpetratorPostcode, readPostcode(cell(Field::PerpetratorPostcode)));
    row.relationship = asWritten(Field::Relationship, readRelationship(cell(Field::Relationship)));
    row.livingTogether = understood(Field::LivingTogether, readYesNo(cell(Field::LivingTogether)));
}

void RowReader::readTelephoneOf(ReferralRow& row)
{
    row.phone = readTelephone(cell(Field::VictimPhone));
    row.safeContact = understood(Field::SafeToCall, readSafeToCall(cell(Field::SafeToCall)));
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

ReferralRow RowReader::read(const Line& line)
{
    ReferralRow row;
    m_line = &line;
    m_row = &row;
    row.line = line.number;
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
    readVictim(row);
    readTelephoneOf(row);
    readPerpetrator(row);
    const auto children = readChildren(cell(Field::Children), m_today);
    understood(Field::Children, children);
    row.children = children.value;
    const Reading<int> count = readCount(cell(Field::ChildrenCount));
    understood(Field::ChildrenCount, count);
    row.childrenCount = count.isUnderstood() ? std::optional(count.value) : std::nullopt;
    row.school = words(Field::School);
    const Reading<int> incidents = readCount(cell(Field::PoliceIncidents));
    understood(Field::PoliceIncidents, incidents);
    row.policeIncidents = incidents.isUnderstood() ? std::optional(incidents.value) : std::nullopt;
    row.crimeReference = words(Field::CrimeReference);
    row.nhsNumber = words(Field::NhsNumber);
    row.consent = understood(Field::Consent, readYesNo(cell(Field::Consent)));
    row.victimAware = understood(Field::VictimAware, readYesNo(cell(Field::VictimAware)));
    row.previousMarac = words(Field::PreviousMarac);
    row.concerns = words(Field::Concerns);
    readDash(row);
    keepUnknownColumns(row);
    m_row = nullptr;
    return row;
}

} // namespace marac::intake
