// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/referral/referral.h"

#include <string>

namespace marac::test {

inline Date day(const char* iso)
{
    return *Date::parseIso(iso);
}

/// A referral with harmless defaults: `aReferral("M260001").withYes(14)`.
class aReferral {
public:
    explicit aReferral(const std::string& ref = "M260001")
    {
        m_referral.id = Id<referral::Referral>("referral-" + ref);
        m_referral.ref = ref;
        m_referral.received = day("2026-10-14");
        m_referral.victim = Id<people::Person>("victim-" + ref);
        m_referral.perpetrators.push_back({Id<people::Person>("perpetrator-" + ref), "ex-partner", people::LivingTogether::No});
        m_referral.consent = {referral::Consent::Kind::Given, {}};
        m_referral.dash = dash::Assessment::blank(dash::Checklist::dash());
        for (auto& item : m_referral.dash.items)
            item.answer = dash::Answer::No;
    }
    aReferral& withYes(int count) { return answer(count, dash::Answer::Yes); }
    aReferral& withDontKnow(int count) { return answer(count, dash::Answer::DontKnow); }
    aReferral& withUnanswered(int count) { return answer(count, dash::Answer::Unanswered); }
    aReferral& received(const char* iso)
    {
        m_referral.received = day(iso);
        return *this;
    }
    aReferral& claiming(referral::Criterion criterion)
    {
        m_referral.claimed.insert(criterion);
        return *this;
    }
    aReferral& judgedBecause(const std::string& reason)
    {
        m_referral.judgementReason = reason;
        return claiming(referral::Criterion::ProfessionalJudgement);
    }
    aReferral& withChild(const std::string& name, int age)
    {
        m_referral.children.push_back({name, age, {}});
        return *this;
    }
    aReferral& withIncidents(int count)
    {
        m_referral.policeIncidents = count;
        return *this;
    }
    aReferral& from(const char* agency)
    {
        m_referral.referrers.emplace_back(agency);
        return *this;
    }
    operator referral::Referral() const { return m_referral; }
    const referral::Referral& value() const { return m_referral; }

private:
    aReferral& answer(int count, dash::Answer answer)
    {
        for (auto& item : m_referral.dash.items) {
            if (count > 0 && item.answer == dash::Answer::No) {
                item.answer = answer;
                --count;
            }
        }
        return *this;
    }
    referral::Referral m_referral;
};

inline agency::Agency anAgency(const char* id, const char* name, agency::ReturnSource source,
                               agency::Membership membership = agency::Membership::Core)
{
    return {Id<agency::Agency>(id), name, source, membership, {}, agency::Language::English};
}

inline std::vector<agency::Agency> someAgencies()
{
    using agency::Membership;
    using agency::ReturnSource;
    return {anAgency("pol", "Police - Public Protection Unit", ReturnSource::Police),
            anAgency("idva", "Idva service", ReturnSource::Idva),
            anAgency("csc", "Children's social care", ReturnSource::ChildrenSocialCare),
            anAgency("hou", "Council housing", ReturnSource::Housing),
            anAgency("har", "Harbour Homes (registered provider)", ReturnSource::Housing, Membership::Invited),
            anAgency("edu", "Education safeguarding", ReturnSource::Education),
            anAgency("fire", "Fire and rescue", ReturnSource::Other, Membership::Invited)};
}

} // namespace marac::test
