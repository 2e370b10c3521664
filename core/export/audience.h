// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendance.h"
#include "core/export/meeting_papers.h"
#include "core/people/identity.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace marac::exports {

/// For whom a document is made: the chair's own copy, or one agency. A case in which that agency has declared a conflict of
/// interest does not exist for it (DESIGN section 4, rule 6).
class Audience {
public:
    static Audience chair() { return Audience(std::nullopt); }
    /// The conflicts are those in the papers.
    static Audience agency(const Id<agency::Agency>& agency, const MeetingPapers& papers);

    bool isChair() const { return !m_agency; }
    bool isAgency(const Id<agency::Agency>& agency) const { return m_agency == agency; }
    const std::optional<Id<agency::Agency>>& agencyId() const { return m_agency; }

    bool maySee(const Id<referral::Referral>& referral) const { return !m_withheld.contains(referral); }
    /// "Do not minute" is for nobody, the chair's copy included (rule 7).
    bool mayHold(const minutes::Information& information) const;
    bool mayHold(const minutes::Risk& risk) const;
    /// In an agency's own list of actions: its own (rule 7).
    bool mustDo(const action_plan::Action& action) const;
    /// Schools are for those who work with the children there.
    bool mayKnowSchools() const { return isChair() || m_worksWithChildren; }
    /// Does a text typed about another case name somebody, or quote the number, of a withheld one?
    bool isToldOfWithheld(std::string_view text) const;
    /// Cases of this meeting's agenda that are left out.
    int withheldCount() const { return m_withheldCases; }

private:
    explicit Audience(std::optional<Id<agency::Agency>> agency) : m_agency(std::move(agency)) {}

    std::optional<Id<agency::Agency>> m_agency;
    std::set<Id<referral::Referral>> m_withheld;
    std::set<std::string> m_withheldWords; ///< folded
    int m_withheldCases = 0;
    bool m_worksWithChildren = false;
};

/// A conflict about one referral holds for every referral of the same victim, earlier and later: her old actions and the
/// flag on her name would tell of the new case.
std::vector<attendance::Conflict> withSameVictim(const std::vector<attendance::Conflict>& conflicts,
                                                 const std::vector<referral::Referral>& referrals,
                                                 const std::vector<people::Identity>& identities);

} // namespace marac::exports
