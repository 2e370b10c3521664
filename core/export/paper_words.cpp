// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/paper_words.h"

#include "core/base/text.h"
#include "core/export/calendar_words.h"

namespace marac::exports {

namespace {

std::string handlingFor(const RedactedPapers& papers)
{
    const Phrasebook& words = papers.words();
    const agency::Agency* reader = papers.reader();
    if (!reader)
        return words.say(phrase("Export", "The chair's own copy. Do not copy, forward or file it elsewhere."));
    return words.say(phrase("Export", "For %1 only. Do not copy or forward it, do not file it on a shared record, and never show it to the people it is about.")
                         .with(withoutControls(reader->name)));
}

bool isControl(std::string_view text, size_t i)
{
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 || byte == 0x7F)
        return byte != '\n';
    // C1 controls are U+0080 to U+009F: C2 80 to C2 9F.
    return byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
}

} // namespace

std::string withoutControls(std::string_view text)
{
    std::string clean;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\t')
            clean += ' ';
        else if (!isControl(text, i))
            clean += text[i];
        else if (text[i] == '\xC2')
            ++i;
    }
    return clean;
}

PaperWriter::PaperWriter(const RedactedPapers& papers, const Phrase& title) : m_papers(papers)
{
    m_document.title = say(title.with(withoutControls(papers->area.name)).with(plainDate(papers->meeting.date, words())));
    m_document.language = words().language();
    m_document.marking = withoutControls(papers->area.marking);
    m_document.handling = handlingFor(papers);
    m_document.pageWords = say(phrase("Export", "Page %1 of %2"));
    add(Heading{1, m_document.title});
}

void PaperWriter::heading(int level, const Phrase& words)
{
    add(Heading{level, say(words)});
}

void PaperWriter::paragraph(const Phrase& words, Tone tone)
{
    add(Paragraph{say(words), {}, tone, {}});
}

void PaperWriter::labelled(const std::string& label, const std::string& text, Tone tone)
{
    add(Paragraph{text, label, tone, {}});
}

void PaperWriter::sayWithheld()
{
    if (const int count = m_papers.withheldCount(); count > 0)
        paragraph(phrase("Export", "Cases withheld from this copy: %1.").with(count), Tone::Quiet);
}

void PaperWriter::caseHeading(const CasePaper& paper)
{
    heading(2, phrase("Export", "Case %1 (%2)").with(paper.number).with(withoutControls(paper.referral.ref)));
}

std::string PaperWriter::typed(std::string_view text) const
{
    const std::string clean = trimmed(withoutControls(text));
    return clean.empty() ? say(phrase("Export", "not recorded")) : clean;
}

std::string PaperWriter::agencyName(const Id<agency::Agency>& agency) const
{
    const agency::Agency* found = m_papers.agency(agency);
    return found ? typed(found->name) : say(phrase("Export", "an agency that is no longer listed"));
}

std::string PaperWriter::personLine(const people::Person& person) const
{
    std::string line = typed(person.name.full());
    std::vector<std::string> others;
    for (const people::Name& name : person.otherNames)
        others.push_back(withoutControls(name.full()));
    if (!others.empty())
        line = say(phrase("Export", "%1 (also known as %2)").with(line).with(join(others, ", ")));
    if (person.birth)
        return say(phrase("Export", "%1, born %2").with(line).with(plainDate(*person.birth, words())));
    if (!trimmed(person.birthNote).empty())
        return say(phrase("Export", "%1, date of birth as written: %2").with(line).with(withoutControls(person.birthNote)));
    return say(phrase("Export", "%1, date of birth not recorded").with(line));
}

std::vector<std::string> PaperWriter::peopleLines(const std::vector<people::Person>& people) const
{
    std::vector<std::string> lines;
    for (const people::Person& person : people)
        lines.push_back(personLine(person));
    if (lines.empty())
        lines.push_back(say(phrase("Export", "not recorded")));
    return lines;
}

std::string PaperWriter::childrenLine(const referral::Referral& referral) const
{
    std::vector<std::string> lines;
    for (const people::Child& child : referral.children)
        lines.push_back(typed(people::childLine(child)));
    // An empty list is what the referral says, not that there are none.
    return lines.empty() ? say(phrase("Export", "none recorded")) : join(lines, "; ");
}

std::string PaperWriter::actionLine(const action_plan::Action& action) const
{
    const std::string text = typed(action.text);
    if (action.burden == action_plan::Action::Burden::OnAgency)
        return text;
    return say(phrase("Export", "%1 (rests on the victim; the chair said so)").with(text));
}

std::string PaperWriter::referrersLine(const referral::Referral& referral) const
{
    std::vector<std::string> names;
    for (const auto& referrer : referral.referrers)
        names.push_back(agencyName(referrer));
    return names.empty() ? say(phrase("Export", "not recorded")) : join(names, "; ");
}

std::string PaperWriter::namesOf(const std::vector<people::Person>& people) const
{
    std::vector<std::string> names;
    for (const people::Person& person : people)
        names.push_back(typed(person.name.full()));
    return names.empty() ? say(phrase("Export", "not recorded")) : join(names, "; ");
}

std::string PaperWriter::markOf(const CasePaper& paper) const
{
    const auto& verdict = paper.referral.repeatVerdict;
    if (verdict ? verdict->isRepeat : paper.repeat.isRepeat())
        return say(phrase("Export", "Repeat"));
    if (!trimmed(paper.referral.transferredFrom).empty())
        return say(phrase("Export", "Transferred from another area"));
    return say(phrase("Export", "New"));
}

std::string PaperWriter::scoreLine(const CasePaper& paper) const
{
    const dash::Assessment& dash = paper.referral.dash;
    const std::string score = say(dash::wordsFor(dash::scoreOf(dash), paper.threshold));
    if (!dash.date)
        return say(phrase("Export", "Dash without a date: %1").with(score));
    return say(phrase("Export", "Dash of %1: %2").with(plainDate(*dash.date, words())).with(score));
}

std::string PaperWriter::yesNo(bool isYes) const
{
    return say(isYes ? phrase("Export", "Yes") : phrase("Export", "No"));
}

} // namespace marac::exports
