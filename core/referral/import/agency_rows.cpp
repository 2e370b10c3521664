// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/agency_rows.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace marac::intake {

namespace {

constexpr ListColumn kAgencyColumns[] = {
    {"name", "agency|agency name|organisation|organisation name|name of agency|name|service|asiantaeth"},
    {"source", "return source|source|data return|safelives source|return|sector|type|category|agency type"},
    {"core", "core|core agency|core member|core y n|standing member"},
    {"email", "secure e mail|secure email|email|e mail|secure e mail address|secure email address|email address|e bost"},
    {"language", "language|preferred language|document language|iaith"},
};

constexpr ListColumn kSources[] = {
    {"police", "police|heddlu"},
    {"idva", "idva|idaa|idva service|idvas"},
    {"children_social_care", "children social care|childrens social care|csc|children s social care|children and families|childrens services|"
                             "children families social work|children and families social work"},
    {"primary_care", "primary care|primary care service|gp|gps|health visiting"},
    {"secondary_care", "secondary care|acute trust|secondary care acute trust|hospital|acute hospital"},
    {"education", "education|schools|addysg"},
    {"housing", "housing|tai"},
    {"mental_health", "mental health|mental health trust|iechyd meddwl"},
    {"probation", "probation|justice social work|probation service|prawf"},
    {"voluntary_sector", "voluntary sector|voluntary|third sector|charity"},
    {"substance_abuse", "substance abuse|substance misuse|drugs and alcohol|drug and alcohol"},
    {"adult_social_care", "adult social care|asc|adult services|adult support and protection|adult support protection"},
    {"mash", "mash|multi agency safeguarding hub"},
    {"other", "other|arall"},
};

void checkAgency(const AgencyRow& row, const std::string& source, Findings& findings)
{
    if (!source.empty() && row.returnSource.empty())
        findings.push_back({Severity::Warning, "Return source",
                            phrase("Import", "This is none of the 14 sources of the data return. Choose one for the agency."), row.line});
    if (row.email.empty())
        findings.push_back({Severity::Hint, "Secure e-mail", phrase("Import", "The agency has no secure e-mail address."), row.line});
    else if (row.email.find('@') == std::string::npos)
        findings.push_back({Severity::Warning, "Secure e-mail", phrase("Import", "This is not an e-mail address."), row.line});
}

AgencyRow agencyIn(const Line& line, const ListHeader& header, Findings& findings)
{
    AgencyRow row;
    row.line = line.number;
    row.name = header.text(line, "name");
    const std::string source = header.text(line, "source");
    row.returnSource = returnSourceNamed(source);
    const Reading<YesNo> core = readYesNo(header.cell(line, "core"));
    row.core = core.value.answer;
    if (core.how == Understanding::NotUnderstood || core.how == Understanding::Ambiguous)
        findings.push_back({Severity::Warning, "Core", phrase("Import", "Whether this is a core agency was not understood."), row.line});
    row.email = header.text(line, "email");
    row.language = readLanguage(header.cell(line, "language")).value;
    checkAgency(row, source, findings);
    return row;
}

} // namespace

std::string returnSourceNamed(std::string_view text)
{
    std::string plain = plainWords(text);
    for (const ListColumn& source : kSources) {
        const std::vector<std::string> words = split(source.headings, '|');
        std::string stable = source.name;
        std::ranges::replace(stable, '_', ' ');
        if (plain == stable || std::ranges::find(words, plain) != words.end())
            return source.name;
    }
    return {};
}

Result<AgencySheet> readAgencyRows(const Sheet& sheet)
{
    const ListHeader header = findListHeader(sheet, kAgencyColumns);
    if (header.line == 0)
        return failure(ErrorCode::InvalidInput,
                       phrase("Import", "This file has no column headed \"Agency\". Nothing was read."));
    AgencySheet read;
    read.findings = sheet.notes;
    std::set<std::string> names;
    const auto leaveOut = [&](int line, Severity severity, const Phrase& why) {
        read.leftOut.push_back({line, why});
        read.findings.push_back({severity, "Agency", why, line});
    };
    for (const Line& line : sheet.lines) {
        if (line.number <= header.line || line.isBlank())
            continue;
        ++read.linesRead;
        const std::string name = header.text(line, "name");
        if (header.isAgain(line, kAgencyColumns))
            leaveOut(line.number, Severity::Warning, phrase("Import", "This is the line of headings again. It was left out."));
        else if (name.empty())
            leaveOut(line.number, Severity::Problem, phrase("Import", "This line names no agency and was left out."));
        else if (!names.insert(folded(name)).second)
            leaveOut(line.number, Severity::Warning, phrase("Import", "This agency stands further up already. The line was left out."));
        else
            read.rows.push_back(agencyIn(line, header, read.findings));
    }
    if (read.linesRead == 0)
        return failure(ErrorCode::InvalidInput, phrase("Import", "There is nothing below the headings of this file. Nothing was read."));
    return read;
}

} // namespace marac::intake
