// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/needed_agencies.h"

#include <algorithm>

namespace marac::agenda {

using agency::Agency;
using agency::ReturnSource;

namespace {

Involvement::Kind involvementOf(const Agency& agency, const std::vector<Involvement>& involvements)
{
    for (const Involvement& involvement : involvements) {
        if (involvement.agency == agency.id)
            return involvement.kind;
    }
    return Involvement::Kind::Unknown;
}

bool isAlwaysNeeded(const Agency& agency)
{
    return agency.source == ReturnSource::Police || agency.source == ReturnSource::Idva;
}

bool isForChildren(const Agency& agency)
{
    return agency.source == ReturnSource::ChildrenSocialCare || agency.source == ReturnSource::Education;
}

bool hasReferred(const Agency& agency, const referral::Referral& referral)
{
    return std::find(referral.referrers.begin(), referral.referrers.end(), agency.id) != referral.referrers.end();
}

bool isNeeded(const Agency& agency, const referral::Referral& referral, Involvement::Kind involvement)
{
    if (involvement == Involvement::Kind::Conflict)
        return false;
    if (isAlwaysNeeded(agency) || hasReferred(agency, referral) || involvement == Involvement::Kind::KnowsPeople)
        return true;
    if (involvement == Involvement::Kind::KnowsNothing)
        return false;
    if (isForChildren(agency))
        return referral.hasChildren();
    return agency.isCore();
}

} // namespace

std::vector<Id<Agency>> neededAgencies(const referral::Referral& referral, const std::vector<Agency>& agencies,
                                       const std::vector<Involvement>& involvements)
{
    std::vector<Id<Agency>> needed;
    for (const Agency& agency : agencies) {
        if (isNeeded(agency, referral, involvementOf(agency, involvements)))
            needed.push_back(agency.id);
    }
    return needed;
}

} // namespace marac::agenda
