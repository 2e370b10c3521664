// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/document.h"
#include "core/export/redacted_papers.h"

#include <string>
#include <string_view>
#include <vector>

namespace marac::exports {

/// A document being written for one audience: the sentences and lines that all documents of a meeting share. Typed words go in
/// as they are, without control characters; nothing that was not recorded looks like an answer (DESIGN section 4, rule 13).
class PaperWriter {
public:
    PaperWriter(const RedactedPapers& papers, const Phrase& title);

    const RedactedPapers& papers() const { return m_papers; }
    const Phrasebook& words() const { return m_papers.words(); }
    std::string say(const Phrase& phrase) const { return words().say(phrase); }

    void heading(int level, const Phrase& words);
    void paragraph(const Phrase& words, Tone tone = Tone::Normal);
    void labelled(const std::string& label, const std::string& text, Tone tone = Tone::Normal);
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    /// "Cases withheld from this copy: 2." Nothing where none are.
    void sayWithheld();
    /// "Case 3 (M260003)": headings become bookmarks, so they name nobody.
    void caseHeading(const CasePaper& paper);
    Document take() { return std::move(m_document); }

    std::string typed(std::string_view text) const;  ///< or "not recorded"
    std::string agencyName(const Id<agency::Agency>& agency) const;
    std::string personLine(const people::Person& person) const; ///< name, other names, date of birth
    std::vector<std::string> peopleLines(const std::vector<people::Person>& people) const;
    std::string childrenLine(const referral::Referral& referral) const;
    std::string referrersLine(const referral::Referral& referral) const;
    std::string namesOf(const std::vector<people::Person>& people) const;
    /// What was agreed, and where it rests on the victim that the chair said so (DESIGN section 4, rule 11).
    std::string actionLine(const action_plan::Action& action) const;
    /// "Repeat", "Transferred from another area" or "New".
    std::string markOf(const CasePaper& paper) const;
    /// Which Dash the meeting had before it, and what it adds up to: "Dash of 14 October 2026: 15 of 24 yes · …".
    std::string scoreLine(const CasePaper& paper) const;
    std::string yesNo(bool isYes) const;

private:
    RedactedPapers m_papers;
    Document m_document;
};

/// Without control characters; line ends stay, a tab becomes a space.
std::string withoutControls(std::string_view text);

} // namespace marac::exports
