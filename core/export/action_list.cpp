// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/documents.h"

#include "core/base/text.h"
#include "core/export/calendar_words.h"
#include "core/export/paper_words.h"

namespace marac::exports {

namespace {

using action_plan::Action;

void addReaderAndMeeting(PaperWriter& writer)
{
    Facts facts;
    if (const agency::Agency* reader = writer.papers().reader())
        facts.facts.push_back({writer.say(phrase("Export", "Agency")), writer.typed(reader->name)});
    facts.facts.push_back({writer.say(phrase("Export", "Agreed at the meeting of")), longDate(writer.papers()->meeting.date, writer.words())});
    writer.add(facts);
    writer.sayWithheld();
    writer.paragraph(phrase("Export", "Please answer every action before the next meeting. \"Not possible, circumstances changed\" and \"we did not do it\" are different answers; both need their reason."));
}

/// What is needed to act and no more: RedactedPapers has left blank what this agency does not need.
void addContext(PaperWriter& writer, const CasePaper& paper)
{
    Facts facts;
    facts.facts.push_back({writer.say(phrase("Export", "Victim")), writer.typed(paper.victim.name.full())});
    const std::string phone = people::phoneLine(withoutControls(paper.victim.phone), paper.victim.safeContact, writer.words());
    if (!phone.empty())
        facts.facts.push_back({writer.say(phrase("Export", "Telephone")), withoutControls(phone)});
    if (!paper.perpetrators.empty())
        facts.facts.push_back({writer.say(phrase("Export", "Person causing harm")), writer.namesOf(paper.perpetrators)});
    if (!paper.referral.children.empty())
        facts.facts.push_back({writer.say(phrase("Export", "Children")), writer.childrenLine(paper.referral)});
    writer.add(facts);
}

std::string answerPlace(const PaperWriter& writer)
{
    return join({writer.say(phrase("Export", "[  ] Done on:")), writer.say(phrase("Export", "[  ] Not possible, circumstances changed")),
                 writer.say(phrase("Export", "[  ] We did not do it")), writer.say(phrase("Export", "Reason:"))},
                "\n");
}

std::string actionText(const PaperWriter& writer, const Action& action)
{
    const std::string text = writer.actionLine(action);
    if (!writer.papers().audience().isChair())
        return text;
    return writer.say(phrase("Export", "%1: %2").with(writer.agencyName(action.agency)).with(text));
}

Table actionTable(const PaperWriter& writer, const std::string& caption)
{
    Table table;
    table.caption = caption;
    table.columns = {{writer.say(phrase("Export", "Action")), 4}, {writer.say(phrase("Export", "By when")), 1.8},
                     {writer.say(phrase("Export", "Owner")), 1.8}, {writer.say(phrase("Export", "Your answer")), 3.4}};
    return table;
}

std::vector<std::string> actionRow(const PaperWriter& writer, const Action& action)
{
    return {actionText(writer, action), plainDate(action.due, writer.words()), writer.typed(action.owner), answerPlace(writer)};
}

void addCase(PaperWriter& writer, const CasePaper& paper)
{
    writer.caseHeading(paper);
    addContext(writer, paper);
    Table table = actionTable(writer, writer.say(phrase("Export", "Actions of case %1").with(paper.number)));
    for (const Action& action : paper.actions)
        table.rows.push_back(actionRow(writer, action));
    writer.add(table);
}

void addEarlier(PaperWriter& writer)
{
    Table table = actionTable(writer, writer.say(phrase("Export", "Actions from earlier meetings that are still open")));
    for (const EarlierAction& earlier : writer.papers()->earlier) {
        if (!earlier.action.isOpen())
            continue;
        auto row = actionRow(writer, earlier.action);
        row.front() = writer.say(phrase("Export", "%1, %2: %3")
                                     .with(withoutControls(earlier.ref))
                                     .with(writer.typed(earlier.victim.name.full()))
                                     .with(row.front()));
        table.rows.push_back(row);
    }
    if (table.rows.empty())
        return;
    writer.heading(2, phrase("Export", "Still open from earlier meetings"));
    writer.add(table);
}

} // namespace

Document actionListDocument(const MeetingPapers& papers, const Audience& audience, const Phrasebook& words)
{
    PaperWriter writer(RedactedPapers(papers, audience, Purpose::ActionList, words), phrase("Export", "Actions from %1, %2"));
    addReaderAndMeeting(writer);
    for (const CasePaper& paper : writer.papers()->cases)
        addCase(writer, paper);
    if (writer.papers()->cases.empty())
        writer.paragraph(phrase("Export", "No new actions at this meeting."));
    addEarlier(writer);
    return writer.take();
}

} // namespace marac::exports
