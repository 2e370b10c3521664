// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/representative_rows.h"

#include "core/base/text.h"
#include "core/referral/import/values.h"

#include <algorithm>
#include <set>

namespace marac::intake {

namespace {

constexpr ListColumn kRepresentativeColumns[] = {
    {"name", "name|representative|full name|rep|marac rep|representative name|contact|contact name|enw"},
    {"agency", "agency|organisation|agency name|service|asiantaeth"},
    {"role", "role|job title|title|position|rep or deputy|rol"},
    {"from", "available from|from|start|arrives|can attend from"},
    {"to", "available to|to|until|end|leaves|available until|can attend until"},
    {"email", "email|e mail|secure e mail|secure email|email address"},
    {"phone", "phone|telephone|mobile|tel|contact number"},
};

std::optional<TimeOfDay> timeOf(int hour, int minute, char half)
{
    if (half != '\0' && (hour < 1 || hour > 12))
        return std::nullopt;
    if (half == 'p' && hour < 12)
        hour += 12;
    if (half == 'a' && hour == 12)
        hour = 0;
    return hour <= 23 && minute <= 59 ? std::optional(TimeOfDay(hour * 60 + minute)) : std::nullopt;
}

RepresentativeRow representativeIn(const Line& line, const ListHeader& header, Findings& findings)
{
    RepresentativeRow row;
    row.line = line.number;
    row.agency = header.text(line, "agency");
    row.name = header.text(line, "name");
    row.role = header.text(line, "role");
    row.isDeputy = folded(row.role).find("deputy") != std::string::npos || folded(row.role).find("dirprwy") != std::string::npos;
    row.email = header.text(line, "email");
    row.phone = readTelephone(header.cell(line, "phone"));
    const auto read = [&](const char* column, const char* heading) {
        const std::string text = header.text(line, column);
        const auto time = timeIn(text);
        if (!time && !plainWords(text).empty())
            findings.push_back({Severity::Warning, heading, phrase("Import", "This time was not understood. The person counts as free all day."), line.number});
        return time;
    };
    row.from = read("from", "Available from");
    row.to = read("to", "Available to");
    if (row.from && row.to && *row.to <= *row.from) {
        findings.push_back({Severity::Warning, "Available to",
                            phrase("Import", "The time until which the person can attend is not after the time from which. Both were left out."), line.number});
        row.from.reset();
        row.to.reset();
    }
    return row;
}

} // namespace

std::optional<TimeOfDay> timeIn(std::string_view text)
{
    std::string plain = plainWords(text);
    if (plain == "noon" || plain == "midday")
        return TimeOfDay(12 * 60);
    char half = '\0';
    for (const std::string_view suffix : {"am", "pm", "a m", "p m"}) {
        if (!plain.ends_with(suffix))
            continue;
        half = suffix.front();
        plain = trimmed(plain.substr(0, plain.size() - suffix.size()));
        break;
    }
    std::vector<std::string> parts = split(plain, ' ');
    const bool isDigits = std::ranges::all_of(parts, [](const std::string& part) {
        return !part.empty() && part.size() <= 4 && part.find_first_not_of("0123456789") == std::string::npos;
    });
    if (!isDigits || parts.size() > 3)
        return std::nullopt;
    if (parts.size() == 1 && parts[0].size() >= 3)
        parts = {parts[0].substr(0, parts[0].size() - 2), parts[0].substr(parts[0].size() - 2)};
    if (parts.size() == 1)
        return half == '\0' ? std::nullopt : timeOf(std::stoi(parts[0]), 0, half);
    return parts[0].size() <= 2 && parts[1].size() == 2 ? timeOf(std::stoi(parts[0]), std::stoi(parts[1]), half) : std::nullopt;
}

Result<RepresentativeSheet> readRepresentativeRows(const Sheet& sheet)
{
    const ListHeader header = findListHeader(sheet, kRepresentativeColumns);
    if (header.line == 0 || !header.columns.contains("agency"))
        return failure(ErrorCode::InvalidInput,
                       phrase("Import", "This file has no columns headed \"Agency\" and \"Name\". Nothing was read."));
    RepresentativeSheet read;
    read.findings = sheet.notes;
    std::set<std::string> people;
    const auto leaveOut = [&](int line, Severity severity, const Phrase& why) {
        read.leftOut.push_back({line, why});
        read.findings.push_back({severity, "Name", why, line});
    };
    for (const Line& line : sheet.lines) {
        if (line.number <= header.line || line.isBlank())
            continue;
        ++read.linesRead;
        const std::string agency = header.text(line, "agency");
        const std::string name = header.text(line, "name");
        if (header.isAgain(line, kRepresentativeColumns))
            leaveOut(line.number, Severity::Warning, phrase("Import", "This is the line of headings again. It was left out."));
        else if (agency.empty() || name.empty())
            leaveOut(line.number, Severity::Problem, phrase("Import", "This line lacks the agency or the person's name and was left out."));
        else if (!people.insert(folded(agency) + '\x1F' + folded(name)).second)
            leaveOut(line.number, Severity::Warning, phrase("Import", "This person stands further up for the same agency. The line was left out."));
        else
            read.rows.push_back(representativeIn(line, header, read.findings));
    }
    if (read.linesRead == 0)
        return failure(ErrorCode::InvalidInput, phrase("Import", "There is nothing below the headings of this file. Nothing was read."));
    return read;
}

} // namespace marac::intake
