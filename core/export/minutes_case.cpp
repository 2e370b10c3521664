// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/minutes_case.h"

#include "core/base/text.h"
#include "core/export/calendar_words.h"

#include <algorithm>

namespace marac::exports {

namespace {

using action_plan::Action;

void addPeople(PaperWriter& writer, const CasePaper& paper)
{
    Facts facts;
    facts.facts.push_back({writer.say(phrase("Export", "Victim")), writer.personLine(paper.victim)});
    facts.facts.push_back({writer.say(phrase("Export", "Person causing harm")), join(writer.peopleLines(paper.perpetrators), "; ")});
    facts.facts.push_back({writer.say(phrase("Export", "Children")), writer.childrenLine(paper.referral)});
    facts.facts.push_back({writer.say(phrase("Export", "Referred by")), writer.referrersLine(paper.referral)});
    facts.facts.push_back({writer.say(phrase("Export", "Kind of case")), writer.markOf(paper)});
    if (writer.papers().audience().isChair()) {
        facts.facts.push_back({writer.say(phrase("Export", "Score")), writer.scoreLine(paper)});
        facts.facts.push_back({writer.say(phrase("Export", "Criteria")),
                               writer.typed(triage::sentenceOf(paper.criteria, writer.words()))});
    }
    writer.add(facts);
}

void addVictimView(PaperWriter& writer, const CasePaper& paper)
{
    writer.heading(3, phrase("Export", "What the victim wants and fears"));
    if (paper.view)
        writer.labelled(writer.say(phrase("Export", "Brought by %1").with(writer.agencyName(paper.view->from))), writer.typed(paper.view->text));
    else
        writer.paragraph(phrase("Export", "The victim's view was not recorded."), Tone::Warning);
}

void addInformation(PaperWriter& writer, const CasePaper& paper)
{
    writer.heading(3, phrase("Export", "Information shared"));
    for (const minutes::Information& line : paper.information) {
        const std::string text = line.isNothingToShare() ? writer.say(phrase("Export", "Nothing to share.")) : writer.typed(line.text);
        writer.labelled(writer.agencyName(line.agency), text);
    }
    if (paper.information.empty())
        writer.paragraph(phrase("Export", "None recorded."));
}

bool isHeard(const CasePaper& paper, const Id<agency::Agency>& agency)
{
    return std::any_of(paper.information.begin(), paper.information.end(), [&](const auto& line) { return line.agency == agency; });
}

/// Silence is a gap and says so; it never turns into "nothing known" (DESIGN section 4, rule 5).
void addGaps(PaperWriter& writer, const CasePaper& paper)
{
    BulletList list;
    for (const ResearchGap& gap : paper.gaps) {
        const bool wasAsked = gap.state != research::State::NotAsked;
        const Phrase before = wasAsked ? phrase("Export", "No reply from %1 to the research request.")
                                       : phrase("Export", "%1 was not asked for its research.");
        const Phrase heard = wasAsked ? phrase("Export", "No reply from %1 to the research request; heard at the meeting.")
                                      : phrase("Export", "%1 was not asked for its research; heard at the meeting.");
        list.items.push_back(writer.say((isHeard(paper, gap.agency) ? heard : before).with(writer.agencyName(gap.agency))));
    }
    if (list.items.empty())
        return;
    writer.heading(3, phrase("Export", "What was not known"));
    writer.add(list);
}

void addRisks(PaperWriter& writer, const CasePaper& paper)
{
    writer.heading(3, phrase("Export", "Risks"));
    BulletList list;
    for (const minutes::Risk& risk : paper.risks)
        list.items.push_back(writer.say(phrase("Export", "%1: %2").with(writer.say(minutes::wordsFor(risk.about))).with(writer.typed(risk.text))));
    if (list.items.empty())
        writer.paragraph(phrase("Export", "None recorded."));
    else
        writer.add(list);
}

/// Whom the plan addresses, so that a plan about the victim alone is seen for what it is (DESIGN section 4, rule 11).
void addBalance(PaperWriter& writer, const std::vector<Action>& actions)
{
    const action_plan::Balance balance = action_plan::balanceOf(actions);
    writer.paragraph(phrase("Export", "Actions that address the person causing harm: %1; the victim's safety: %2; children: %3; staff: %4; others: %5.")
                         .with(balance.personCausingHarm)
                         .with(balance.victim)
                         .with(balance.children)
                         .with(balance.staff)
                         .with(balance.other),
                     Tone::Quiet);
}

void addPlan(PaperWriter& writer, const CasePaper& paper)
{
    writer.heading(3, phrase("Export", "Agreed actions"));
    if (paper.actions.empty()) {
        writer.paragraph(phrase("Export", "No action was agreed."));
        return;
    }
    Table table;
    table.caption = writer.say(phrase("Export", "Agreed actions of case %1").with(paper.number));
    table.columns = {{writer.say(phrase("Export", "Agency")), 2.5}, {writer.say(phrase("Export", "Action")), 5},
                     {writer.say(phrase("Export", "By when")), 2}, {writer.say(phrase("Export", "Owner")), 2}};
    for (const Action& action : paper.actions)
        table.rows.push_back({writer.agencyName(action.agency), writer.actionLine(action),
                              plainDate(action.due, writer.words()), writer.typed(action.owner)});
    writer.add(table);
    addBalance(writer, paper.actions);
}

void addOutcome(PaperWriter& writer, const CasePaper& paper)
{
    writer.heading(3, phrase("Export", "Outcome"));
    if (!paper.outcome) {
        writer.paragraph(phrase("Export", "No outcome was recorded."), Tone::Warning);
        return;
    }
    Facts facts;
    facts.facts.push_back({writer.say(phrase("Export", "Outcome")), writer.say(minutes::wordsFor(paper.outcome->kind))});
    facts.facts.push_back({writer.say(phrase("Export", "Summary")), writer.typed(paper.outcome->summary)});
    facts.facts.push_back({writer.say(phrase("Export", "Who tells the victim")), writer.typed(paper.outcome->whoTells)});
    facts.facts.push_back({writer.say(phrase("Export", "Staff safety considered")),
                           paper.outcome->isStaffSafetyConsidered ? writer.yesNo(true) : writer.say(phrase("Export", "not recorded"))});
    writer.add(facts);
}

/// The chair's copy alone says who was kept out; the reason stands nowhere.
void addConflicts(PaperWriter& writer, const CasePaper& paper)
{
    std::vector<std::string> names;
    for (const attendance::Conflict& conflict : writer.papers()->conflicts) {
        if (conflict.referral == paper.referral.id)
            names.push_back(writer.agencyName(conflict.agency));
    }
    if (!names.empty())
        writer.paragraph(phrase("Export", "Conflict of interest declared, not in the room and not sent this case: %1.").with(join(names, "; ")));
}

} // namespace

void addMinutedCase(PaperWriter& writer, const CasePaper& paper)
{
    writer.caseHeading(paper);
    addPeople(writer, paper);
    addConflicts(writer, paper);
    addVictimView(writer, paper);
    addInformation(writer, paper);
    addGaps(writer, paper);
    addRisks(writer, paper);
    addPlan(writer, paper);
    addOutcome(writer, paper);
}

} // namespace marac::exports
