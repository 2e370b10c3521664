// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/audience.h"

namespace marac::exports {

/// What a document is for. It decides how much of a case even a permitted reader is given.
enum class Purpose { Agenda, Minutes, ActionList, ResearchForm };

/// The papers as one audience may have them for one purpose, and nothing else: what the document makers are given. Withheld
/// cases are gone before they begin, and those that remain are numbered anew, so that no gap tells where one was missing. What a
/// purpose does not need (addresses, Dash answers, equality answers, concerns, and for an agency's action list everything but
/// its own actions) is blank.
class RedactedPapers {
public:
    RedactedPapers(const MeetingPapers& papers, const Audience& audience, Purpose purpose, const Phrasebook& words);

    const MeetingPapers& operator*() const { return m_papers; }
    const MeetingPapers* operator->() const { return &m_papers; }
    const Audience& audience() const { return m_audience; }
    const Phrasebook& words() const { return m_words; }
    int withheldCount() const { return m_audience.withheldCount(); }

    const agency::Agency* agency(const Id<agency::Agency>& id) const;
    /// The agency for which this copy is; null for the chair's own.
    const agency::Agency* reader() const;

private:
    void takeOutWithheld();
    void keepFor(CasePaper& paper) const;
    void keepHearing(CasePaper& paper) const;
    void keepEarlier();
    void blankTold(CasePaper& paper) const;
    void blankTold(action_plan::Action& action) const;
    void blankTold(std::string& text) const;

    MeetingPapers m_papers;
    Audience m_audience;
    Purpose m_purpose;
    const Phrasebook& m_words;
};

} // namespace marac::exports
