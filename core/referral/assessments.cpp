// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/assessments.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace marac::referral {

using dash::Assessment;

namespace {

std::vector<const Assessment*> inOrder(const Referral& referral, const std::vector<const Assessment*>& assessments)
{
    std::vector<const Assessment*> ordered = assessments;
    const auto key = [&](const Assessment* one) { return std::tuple(dayOf(referral, *one), one->made, one->id); };
    std::stable_sort(ordered.begin(), ordered.end(), [&](const Assessment* a, const Assessment* b) { return key(a) < key(b); });
    return ordered;
}

template <typename AnyReferral>
auto* withId(AnyReferral& referral, const Id<Assessment>& id)
{
    if (id.isEmpty() || referral.dash.id == id)
        return &referral.dash;
    const auto found = std::find_if(referral.others.begin(), referral.others.end(), [&](const Assessment& other) { return other.id == id; });
    return found == referral.others.end() ? nullptr : &*found;
}

std::vector<const Assessment*> until(const Referral& referral, const Date& day)
{
    std::vector<const Assessment*> dashes = assessmentsOf(referral, dash::kDash);
    std::erase_if(dashes, [&](const Assessment* one) { return dayOf(referral, *one) > day; });
    return dashes;
}

} // namespace

Date dayOf(const Referral& referral, const Assessment& assessment)
{
    return assessment.date.value_or(referral.received);
}

void setAssessments(Referral& referral, std::vector<Assessment> assessments)
{
    std::vector<const Assessment*> all;
    std::vector<const Assessment*> dashes;
    for (const Assessment& assessment : assessments)
        all.push_back(&assessment);
    all = inOrder(referral, all);
    std::copy_if(all.begin(), all.end(), std::back_inserter(dashes), [](const Assessment* one) { return one->isDash(); });
    const Assessment* counting = dash::countingOf(dashes);
    std::vector<Assessment> others;
    for (const Assessment* one : all) {
        if (one != counting)
            others.push_back(*one);
    }
    if (counting)
        referral.dash = *counting;
    referral.others = std::move(others);
}

std::vector<const Assessment*> assessmentsOf(const Referral& referral)
{
    std::vector<const Assessment*> all = {&referral.dash};
    for (const Assessment& other : referral.others)
        all.push_back(&other);
    return inOrder(referral, all);
}

std::vector<const Assessment*> assessmentsOf(const Referral& referral, std::string_view checklist)
{
    std::vector<const Assessment*> theirs = assessmentsOf(referral);
    std::erase_if(theirs, [&](const Assessment* one) { return one->checklist != checklist; });
    return theirs;
}

const Assessment* assessmentOf(const Referral& referral, const Id<Assessment>& id)
{
    return withId(referral, id);
}

Assessment* assessmentOf(Referral& referral, const Id<Assessment>& id)
{
    return withId(referral, id);
}

const Assessment& dashFor(const Referral& referral, const Date& meeting)
{
    const Assessment* counting = dash::countingOf(until(referral, meeting));
    return counting ? *counting : referral.dash;
}

const Assessment& minutedDash(const Referral& referral, const Date& meeting)
{
    std::vector<const Assessment*> frozen = until(referral, meeting);
    std::erase_if(frozen, [](const Assessment* one) { return !one->isFrozen; });
    return frozen.empty() ? dashFor(referral, meeting) : *frozen.back();
}

dash::Series seriesOf(const Referral& referral, std::string_view checklist, int threshold)
{
    std::vector<dash::DatedAssessment> dated;
    for (const Assessment* one : assessmentsOf(referral, checklist))
        dated.push_back({dayOf(referral, *one), one});
    return dash::seriesOf(checklist, dated, threshold);
}

bool changesFrozen(const Referral& before, const Referral& after)
{
    for (const Assessment* frozen : assessmentsOf(before)) {
        if (!frozen->isFrozen)
            continue;
        // A form without ids is about the one Dash that it knows.
        const bool isOnlyOne = after.dash.id.isEmpty() && frozen == &before.dash;
        const Assessment* now = isOnlyOne ? &after.dash : assessmentOf(after, frozen->id);
        if (now && *now != *frozen)
            return true;
    }
    return false;
}

} // namespace marac::referral
