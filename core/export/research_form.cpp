// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/documents.h"

#include "core/base/text.h"
#include "core/export/calendar_words.h"
#include "core/export/paper_words.h"

namespace marac::exports {

namespace {

void addRequest(PaperWriter& writer)
{
    Facts facts;
    if (const agency::Agency* reader = writer.papers().reader())
        facts.facts.push_back({writer.say(phrase("Export", "Agency")), writer.typed(reader->name)});
    facts.facts.push_back({writer.say(phrase("Export", "Meeting")), longDate(writer.papers()->meeting.date, writer.words())});
    if (writer.papers()->researchDue)
        facts.facts.push_back({writer.say(phrase("Export", "Please answer by")), longDate(*writer.papers()->researchDue, writer.words())});
    facts.facts.push_back({writer.say(phrase("Export", "Filled in by, on")), writer.say(phrase("Export", "………………………………"))});
    writer.add(facts);
    writer.sayWithheld();
    writer.paragraph(phrase("Export", "Please look for these people in your files and share what is needed to judge the risk and no more. \"Nothing known\" is an answer; silence is recorded as no reply."));
}

/// Names and dates of birth find a file. No address goes out, hers least of all: the agency writes the one that it holds, and a
/// difference shows in the room.
void addWhomToLookFor(PaperWriter& writer, const CasePaper& paper)
{
    Facts facts;
    facts.facts.push_back({writer.say(phrase("Export", "Victim")), writer.personLine(paper.victim)});
    facts.facts.push_back({writer.say(phrase("Export", "Person causing harm")), join(writer.peopleLines(paper.perpetrators), "; ")});
    facts.facts.push_back({writer.say(phrase("Export", "Children")), writer.childrenLine(paper.referral)});
    writer.add(facts);
}

void addQuestions(PaperWriter& writer, const CasePaper& paper)
{
    Table table;
    table.caption = writer.say(phrase("Export", "Your answer about case %1").with(paper.number));
    table.columns = {{writer.say(phrase("Export", "Question")), 3}, {writer.say(phrase("Export", "Your answer")), 5}};
    const std::string known = join({writer.say(phrase("Export", "[  ] Known")), writer.say(phrase("Export", "[  ] Nothing known")),
                                    writer.say(phrase("Export", "[  ] We will bring it to the meeting"))},
                                   "\n");
    table.rows.push_back({writer.say(phrase("Export", "Are these people known to you?")), known});
    for (const Phrase& question :
         {phrase("Export", "Other names, dates of birth, addresses and people in the household that you hold"),
          phrase("Export", "Last contact, and who works with them"),
          phrase("Export", "Risk to the victim, each child, staff and others"),
          phrase("Export", "What the victim wants and thinks will help"),
          phrase("Export", "What you have done, and what you can offer"),
          phrase("Export", "What must not be minuted, and why")})
        table.rows.push_back({writer.say(question), "\n\n"});
    writer.add(table);
}

} // namespace

Document researchFormDocument(const MeetingPapers& papers, const Id<agency::Agency>& agency, const Phrasebook& words)
{
    PaperWriter writer(RedactedPapers(papers, Audience::agency(agency, papers), Purpose::ResearchForm, words),
                       phrase("Export", "Research request for %1, %2"));
    addRequest(writer);
    for (const CasePaper& paper : writer.papers()->cases) {
        writer.caseHeading(paper);
        addWhomToLookFor(writer, paper);
        addQuestions(writer, paper);
    }
    if (writer.papers()->cases.empty())
        writer.paragraph(phrase("Export", "There is no case for you to look into."));
    return writer.take();
}

} // namespace marac::exports
