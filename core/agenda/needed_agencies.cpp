// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/needed_agencies.h"

#include <algorithm>

namespace marac::agenda {

using agency::Agency;
using agency::ReturnSource;

namespace {

using Kind = Involvement::Kind;
using Cause = AgencyNeed::Cause;

/// What is said about one agency; the same agency may be named several times.
class Said {
public:
    Said(const Agency& agency, const std::vector<Involvement>& involvements) : m_agency(agency.id), m_involvements(involvements) {}

    bool is(Kind kind) const
    {
        return std::any_of(m_involvements.begin(), m_involvements.end(), [&](const Involvement& one) { return one.agency == m_agency && one.kind == kind; });
    }

private:
    const Id<Agency>& m_agency;
    const std::vector<Involvement>& m_involvements;
};

bool isForChildren(const Agency& agency)
{
    return agency.source == ReturnSource::ChildrenSocialCare || agency.source == ReturnSource::Education;
}

bool hasReferred(const Agency& agency, const referral::Referral& referral)
{
    return std::find(referral.referrers.begin(), referral.referrers.end(), agency.id) != referral.referrers.end();
}

AgencyNeed fromResearch(const Agency& agency, const referral::Referral& referral, const Said& said)
{
    if (agency.source == ReturnSource::Police || agency.source == ReturnSource::Idva)
        return {agency.id, true, Cause::EveryCase};
    if (hasReferred(agency, referral))
        return {agency.id, true, Cause::Referrer};
    if (said.is(Kind::KnowsPeople))
        return {agency.id, true, Cause::KnowsPeople};
    if (said.is(Kind::KnowsNothing))
        return {agency.id, false, Cause::KnowsNothing};
    if (isForChildren(agency))
        return {agency.id, referral.hasChildren(), referral.hasChildren() ? Cause::Children : Cause::NoChildren};
    return {agency.id, agency.isCore(), agency.isCore() ? Cause::Core : Cause::Invited};
}

AgencyNeed needOf(const Agency& agency, const referral::Referral& referral, const Said& said)
{
    if (said.is(Kind::Conflict))
        return {agency.id, false, Cause::Conflict};
    if (said.is(Kind::WholeMeeting))
        return {agency.id, true, Cause::WholeMeeting};
    if (said.is(Kind::Decided) || said.is(Kind::Excused))
        return {agency.id, said.is(Kind::Decided), Cause::Decided};
    return fromResearch(agency, referral, said);
}

} // namespace

std::vector<AgencyNeed> needsFor(const referral::Referral& referral, const std::vector<Agency>& agencies, const std::vector<Involvement>& involvements)
{
    std::vector<AgencyNeed> needs;
    for (const Agency& agency : agencies)
        needs.push_back(needOf(agency, referral, Said(agency, involvements)));
    return needs;
}

std::vector<Id<Agency>> neededAgencies(const referral::Referral& referral, const std::vector<Agency>& agencies,
                                       const std::vector<Involvement>& involvements)
{
    std::vector<Id<Agency>> needed;
    for (const AgencyNeed& need : needsFor(referral, agencies, involvements)) {
        if (need.isNeeded)
            needed.push_back(need.agency);
    }
    return needed;
}

Phrase wordsFor(AgencyNeed::Cause cause)
{
    switch (cause) {
    case Cause::Conflict:
        return phrase("Agenda", "conflict of interest");
    case Cause::WholeMeeting:
        return phrase("Agenda", "stays for the whole meeting");
    case Cause::Decided:
        return phrase("Agenda", "decided by hand");
    case Cause::EveryCase:
        return phrase("Agenda", "hears every case");
    case Cause::Referrer:
        return phrase("Agenda", "referred the case");
    case Cause::KnowsPeople:
        return phrase("Agenda", "knows the people");
    case Cause::KnowsNothing:
        return phrase("Agenda", "research says nothing known");
    case Cause::Children:
        return phrase("Agenda", "there are children");
    case Cause::NoChildren:
        return phrase("Agenda", "there are no children");
    case Cause::Core:
        return phrase("Agenda", "core agency, no answer yet");
    case Cause::Invited:
        return phrase("Agenda", "invited only when it knows the people");
    }
    return {};
}

} // namespace marac::agenda
