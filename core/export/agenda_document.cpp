// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/documents.h"

#include "core/base/text.h"
#include "core/export/calendar_words.h"
#include "core/export/paper_words.h"

#include <algorithm>

namespace marac::exports {

namespace {

/// The cases for which the reader's people are asked to be there.
std::vector<const CasePaper*> casesNeeding(const RedactedPapers& papers, const Id<agency::Agency>& agency)
{
    std::vector<const CasePaper*> theirs;
    for (const CasePaper& paper : papers->cases) {
        if (std::find(paper.needed.begin(), paper.needed.end(), agency) != paper.needed.end())
            theirs.push_back(&paper);
    }
    return theirs;
}

std::string timeOf(const CasePaper& paper, const PaperWriter& writer)
{
    return writer.say(phrase("Export", "%1–%2").with(paper.start.text()).with(paper.end.text()));
}

void addComingAndGoing(PaperWriter& writer, Facts& facts)
{
    const agency::Agency* reader = writer.papers().reader();
    if (!reader)
        return;
    facts.facts.push_back({writer.say(phrase("Export", "For")), writer.typed(reader->name)});
    const auto theirs = casesNeeding(writer.papers(), reader->id);
    if (theirs.empty())
        return;
    facts.facts.push_back({writer.say(phrase("Export", "Please arrive by")), theirs.front()->start.text()});
    facts.facts.push_back({writer.say(phrase("Export", "You may leave")),
                           writer.say(phrase("Export", "after case %1, at about %2")
                                          .with(theirs.back()->number)
                                          .with(theirs.back()->end.text()))});
}

void addTimeAndPlace(PaperWriter& writer)
{
    const meeting::Meeting& meeting = writer.papers()->meeting;
    Facts facts;
    facts.facts.push_back({writer.say(phrase("Export", "Date")), longDate(meeting.date, writer.words())});
    facts.facts.push_back({writer.say(phrase("Export", "Start")), meeting.start.text()});
    facts.facts.push_back({writer.say(phrase("Export", "Venue")), writer.typed(meeting.venue)});
    facts.facts.push_back({writer.say(phrase("Export", "Cases")), std::to_string(writer.papers()->cases.size())});
    addComingAndGoing(writer, facts);
    writer.add(facts);
    writer.sayWithheld();
}

void addOrderOfBusiness(PaperWriter& writer)
{
    writer.heading(2, phrase("Export", "Order of business"));
    BulletList list;
    for (const Phrase& line : {phrase("Export", "Introductions; the confidentiality statement is read and signed"),
                               phrase("Export", "Outstanding actions"), phrase("Export", "Cases in the order below"),
                               phrase("Export", "Flags that lapse after twelve months"), phrase("Export", "Any other business")})
        list.items.push_back(writer.say(line));
    writer.add(list);
}

/// Who is to be looked up in an agency's own files: names and dates of birth. Addresses are not needed to find a file and
/// are not given.
void addCases(PaperWriter& writer)
{
    writer.heading(2, phrase("Export", "Cases"));
    Table table;
    table.caption = writer.say(phrase("Export", "Cases in running order"));
    table.columns = {{writer.say(phrase("Export", "Case")), 1.3},   {writer.say(phrase("Export", "Time")), 1.2},
                     {writer.say(phrase("Export", "Victim")), 2.4}, {writer.say(phrase("Export", "Person causing harm")), 2.4},
                     {writer.say(phrase("Export", "Children")), 2}, {writer.say(phrase("Export", "Referred by")), 2}};
    for (const CasePaper& paper : writer.papers()->cases) {
        const std::string which = writer.say(phrase("Export", "%1: %2, %3")
                                                 .with(paper.number)
                                                 .with(withoutControls(paper.referral.ref))
                                                 .with(writer.markOf(paper)));
        table.rows.push_back({which, timeOf(paper, writer), writer.personLine(paper.victim),
                              join(writer.peopleLines(paper.perpetrators), "; "), writer.childrenLine(paper.referral),
                              writer.referrersLine(paper.referral)});
    }
    if (table.rows.empty())
        writer.paragraph(phrase("Export", "There is no case in this copy."));
    else
        writer.add(table);
}

void addBreaks(PaperWriter& writer)
{
    for (const BreakTime& pause : writer.papers()->breaks)
        writer.paragraph(phrase("Export", "Break from %1 to %2.").with(pause.start.text()).with(pause.end.text()));
}

/// For the chair, who tells people after the right case. Other readers find their own times among the facts: the times of
/// another agency could hint at a case that is withheld from them.
void addWhoMayLeaveWhen(PaperWriter& writer)
{
    if (!writer.papers().audience().isChair() || writer.papers()->cases.empty())
        return;
    writer.heading(2, phrase("Export", "Who may leave when"));
    Table table;
    table.caption = writer.say(phrase("Export", "When each agency comes and may leave"));
    table.columns = {{writer.say(phrase("Export", "Agency")), 4}, {writer.say(phrase("Export", "Arrives by")), 2},
                     {writer.say(phrase("Export", "May leave")), 4}};
    for (const agency::Agency& agency : writer.papers()->agencies) {
        const auto theirs = casesNeeding(writer.papers(), agency.id);
        if (theirs.empty())
            continue;
        table.rows.push_back({writer.agencyName(agency.id), theirs.front()->start.text(),
                              writer.say(phrase("Export", "after case %1, at about %2").with(theirs.back()->number).with(theirs.back()->end.text()))});
    }
    writer.add(table);
}

/// For the chair: why each case is here and who is needed.
void addChairNotes(PaperWriter& writer)
{
    if (!writer.papers().audience().isChair() || writer.papers()->cases.empty())
        return;
    writer.heading(2, phrase("Export", "Why each case is here, and who is needed"));
    Table table;
    table.caption = writer.say(phrase("Export", "Criteria and agencies needed"));
    table.columns = {{writer.say(phrase("Export", "Case")), 1}, {writer.say(phrase("Export", "Score")), 3},
                     {writer.say(phrase("Export", "Criteria")), 4}, {writer.say(phrase("Export", "Agencies needed")), 3}};
    for (const CasePaper& paper : writer.papers()->cases) {
        std::vector<std::string> needed;
        for (const auto& agency : paper.needed)
            needed.push_back(writer.agencyName(agency));
        table.rows.push_back({std::to_string(paper.number),
                              writer.scoreLine(paper),
                              writer.typed(triage::sentenceOf(paper.criteria, writer.words())), join(needed, "; ")});
    }
    writer.add(table);
}

} // namespace

Document agendaDocument(const MeetingPapers& papers, const Audience& audience, const Phrasebook& words)
{
    PaperWriter writer(RedactedPapers(papers, audience, Purpose::Agenda, words), phrase("Export", "Agenda of %1, %2"));
    addTimeAndPlace(writer);
    addOrderOfBusiness(writer);
    addCases(writer);
    addBreaks(writer);
    addWhoMayLeaveWhen(writer);
    addChairNotes(writer);
    return writer.take();
}

} // namespace marac::exports
