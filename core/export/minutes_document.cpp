// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/documents.h"

#include "core/base/text.h"
#include "core/export/calendar_words.h"
#include "core/export/minutes_case.h"

#include <algorithm>

namespace marac::exports {

namespace {

using action_plan::Action;
using attendance::Capacity;

std::string timeOr(const PaperWriter& writer, const std::optional<TimeOfDay>& time)
{
    return time ? time->text() : writer.say(phrase("Export", "not recorded"));
}

void addMeetingAndVersion(PaperWriter& writer)
{
    const MeetingPapers& papers = *writer.papers();
    Facts facts;
    facts.facts.push_back({writer.say(phrase("Export", "Marac")), writer.typed(papers.area.name)});
    facts.facts.push_back({writer.say(phrase("Export", "Date")), longDate(papers.meeting.date, writer.words())});
    facts.facts.push_back({writer.say(phrase("Export", "Start")), papers.meeting.start.text()});
    facts.facts.push_back({writer.say(phrase("Export", "Venue")), writer.typed(papers.meeting.venue)});
    facts.facts.push_back({writer.say(phrase("Export", "In the chair")), writer.typed(papers.chair)});
    writer.add(facts);
    if (!papers.version)
        writer.paragraph(phrase("Export", "These minutes have not been signed."), Tone::Warning);
    else
        writer.paragraph(phrase("Export", "Version %1, signed on %2 (%3).")
                             .with(papers.version->number)
                             .with(plainDate(papers.versionDay, writer.words()))
                             .with(writer.typed(papers.version->signedBy)));
    if (papers.version && !trimmed(papers.version->reason).empty())
        writer.labelled(writer.say(phrase("Export", "Reason for the correction")), writer.typed(papers.version->reason));
    writer.sayWithheld();
}

void addConfidentiality(PaperWriter& writer)
{
    writer.heading(2, phrase("Export", "Confidentiality"));
    writer.paragraph(phrase("Export", "What was said at this meeting was shared to keep people safe and for nothing else. It belongs to the agency that shared it, and goes no further without that agency's agreement. Everybody present, observers too, signs the statement at every meeting."));
}

enum class Group { Present, Observers, Apologies };

bool isIn(Group group, const attendance::Attendance& entry)
{
    if (entry.isApology)
        return group == Group::Apologies;
    return group == (entry.capacity == Capacity::Observer ? Group::Observers : Group::Present);
}

std::vector<std::string> columnsOf(Group group, const RegisterLine& line, const PaperWriter& writer)
{
    std::vector<std::string> row = {writer.agencyName(line.entry.agency), writer.typed(line.entry.name)};
    if (group == Group::Apologies) {
        row.push_back(writer.yesNo(line.entry.isInformationSent));
        return row;
    }
    if (group == Group::Present) {
        row.push_back(writer.say(attendance::wordsFor(line.entry.capacity)));
        row.push_back(timeOr(writer, line.arrived));
        // Nobody who stays to the end is signed out.
        row.push_back(line.left ? line.left->text() : writer.say(phrase("Export", "stayed")));
    }
    row.push_back(writer.yesNo(line.entry.isConfidentialitySigned));
    return row;
}

Table registerTable(Group group, const PaperWriter& writer)
{
    Table table;
    table.columns = {{writer.say(phrase("Export", "Agency")), 3}, {writer.say(phrase("Export", "Name")), 3}};
    if (group == Group::Apologies) {
        table.caption = writer.say(phrase("Export", "Apologies for absence"));
        table.columns.push_back({writer.say(phrase("Export", "Information sent")), 1.5});
        return table;
    }
    table.caption = writer.say(group == Group::Present ? phrase("Export", "Members present") : phrase("Export", "Observers present"));
    if (group == Group::Present) {
        table.columns.push_back({writer.say(phrase("Export", "Capacity")), 2});
        table.columns.push_back({writer.say(phrase("Export", "Arrived")), 1.2});
        table.columns.push_back({writer.say(phrase("Export", "Left")), 1.2});
    }
    table.columns.push_back({writer.say(phrase("Export", "Statement signed")), 1.5});
    return table;
}

void addGroup(PaperWriter& writer, Group group, const Phrase& heading)
{
    writer.heading(2, heading);
    Table table = registerTable(group, writer);
    for (const RegisterLine& line : writer.papers()->attendance) {
        if (isIn(group, line.entry))
            table.rows.push_back(columnsOf(group, line, writer));
    }
    if (table.rows.empty())
        writer.paragraph(phrase("Export", "None recorded."));
    else
        writer.add(table);
}

void addMissingCore(PaperWriter& writer)
{
    std::vector<attendance::Attendance> entries;
    for (const RegisterLine& line : writer.papers()->attendance) {
        entries.push_back(line.entry);
        entries.back().left.reset(); // who came and left again was there
    }
    for (const auto& agency : attendance::missingCore(writer.papers()->agencies, entries))
        writer.paragraph(phrase("Export", "Nobody attended from %1, a core agency.").with(writer.agencyName(agency)), Tone::Warning);
}

void addEarlier(PaperWriter& writer, const Phrase& heading, bool (*isOfThem)(const Action&))
{
    writer.heading(3, heading);
    Table table;
    table.caption = writer.say(heading);
    table.columns = {{writer.say(phrase("Export", "Case and victim")), 2.5}, {writer.say(phrase("Export", "Agency")), 2},
                     {writer.say(phrase("Export", "Action")), 4}, {writer.say(phrase("Export", "By when")), 1.8},
                     {writer.say(phrase("Export", "Reason given")), 3}};
    for (const EarlierAction& earlier : writer.papers()->earlier) {
        if (!isOfThem(earlier.action))
            continue;
        table.rows.push_back({writer.say(phrase("Export", "%1, %2").with(earlier.ref).with(writer.typed(earlier.victim.name.full()))),
                              writer.agencyName(earlier.action.agency), writer.typed(earlier.action.text),
                              plainDate(earlier.action.due, writer.words()), writer.typed(earlier.action.statusReason)});
    }
    if (table.rows.empty())
        writer.paragraph(phrase("Export", "None."));
    else
        writer.add(table);
}

/// The two kinds of "not done" stand apart: one is nobody's fault (DESIGN section 4, rule 10; domain/marac.md 1.8).
void addOutstanding(PaperWriter& writer)
{
    writer.heading(2, phrase("Export", "Outstanding actions from earlier meetings"));
    addEarlier(writer, phrase("Export", "Not possible: circumstances changed"),
               [](const Action& action) { return action.status == Action::Status::NotPossible; });
    addEarlier(writer, phrase("Export", "The agency did not do it"),
               [](const Action& action) { return action.status == Action::Status::NotDone; });
    addEarlier(writer, phrase("Export", "Still open"), [](const Action& action) { return action.isOpen(); });
}

void addLapsing(PaperWriter& writer)
{
    writer.heading(2, phrase("Export", "Flags that lapse after twelve months"));
    BulletList list;
    for (const LapsingFlag& lapsing : writer.papers()->lapsing)
        list.items.push_back(writer.say(phrase("Export", "%1: %2. The flag lapses on %3.")
                                            .with(lapsing.ref)
                                            .with(writer.personLine(lapsing.victim))
                                            .with(plainDate(lapsing.flag.lapses, writer.words()))));
    if (list.items.empty())
        writer.paragraph(phrase("Export", "None."));
    else
        writer.add(list);
}

} // namespace

Document minutesDocument(const MeetingPapers& papers, const Audience& audience, const Phrasebook& words)
{
    PaperWriter writer(RedactedPapers(papers, audience, Purpose::Minutes, words), phrase("Export", "Minutes of %1, %2"));
    addMeetingAndVersion(writer);
    addConfidentiality(writer);
    addGroup(writer, Group::Present, phrase("Export", "Present"));
    addMissingCore(writer);
    addGroup(writer, Group::Observers, phrase("Export", "Observers"));
    addGroup(writer, Group::Apologies, phrase("Export", "Apologies"));
    addOutstanding(writer);
    for (const CasePaper& paper : writer.papers()->cases)
        addMinutedCase(writer, paper);
    addLapsing(writer);
    return writer.take();
}

} // namespace marac::exports
