// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/repeat.h"

#include "core/base/day_words.h"

#include <algorithm>

namespace marac::matching {

namespace {

constexpr int kMonths = 12; // SafeLives definition, domain/marac.md 1.3 [S9]: "more than 12 months" is new

bool isEarlier(const ReferralFacts& one, const ReferralFacts& referral)
{
    if (one.ref == referral.ref)
        return false;
    return one.received != referral.received ? one.received < referral.received : one.ref < referral.ref;
}

bool sharesPerpetrator(const ReferralFacts& a, const ReferralFacts& b)
{
    return std::any_of(a.perpetrators.begin(), a.perpetrators.end(), [&](const std::string& key) {
        return !key.empty() && std::find(b.perpetrators.begin(), b.perpetrators.end(), key) != b.perpetrators.end();
    });
}

const ReferralFacts* later(const ReferralFacts* best, const ReferralFacts& one)
{
    return best == nullptr || isEarlier(*best, one) ? &one : best;
}

Phrase sentenceFor(const RepeatFinding& finding)
{
    using Kind = RepeatFinding::Kind;
    const auto dated = [&](Phrase said) { return said.with(finding.ref).with(writtenDate(*finding.lastReferral)); };
    switch (finding.kind) {
    case Kind::NotKnown: break;
    case Kind::Repeat:
        return dated(phrase("Repeat", "Repeat of %1: last referred on %2, further abuse on %3, within twelve months (until %4)."))
            .with(writtenDate(*finding.judgedBy))
            .with(writtenDate(*finding.anniversary));
    case Kind::LapsedRepeat:
        return dated(phrase("Repeat", "Not a repeat: last referred as %1 on %2, and %3 is more than twelve months later (after %4). A new referral."))
            .with(writtenDate(*finding.judgedBy))
            .with(writtenDate(*finding.anniversary));
    case Kind::PreviouslyKnownVictim:
        return dated(phrase("Repeat", "Previously known victim, with a different perpetrator: last referred as %1 on %2. Not a repeat."));
    }
    return phrase("Repeat", "Not known from an earlier referral.");
}

void judgeByDate(RepeatFinding& finding, const ReferralFacts& referral)
{
    finding.judgedBy = referral.incident.value_or(referral.received);
    finding.isJudgedByReferralDate = !referral.incident;
    finding.anniversary = anniversaryOf(*finding.lastReferral);
    finding.kind = *finding.judgedBy <= *finding.anniversary ? RepeatFinding::Kind::Repeat
                                                             : RepeatFinding::Kind::LapsedRepeat;
    if (finding.isJudgedByReferralDate)
        finding.note = phrase("Repeat", "No date of the incident is given, so the date of the referral was used.");
}

void noteSerial(RepeatFinding& finding)
{
    std::sort(finding.serialRefs.begin(), finding.serialRefs.end());
    if (!finding.serialRefs.empty())
        finding.serialSentence =
            phraseN("Repeat", "The perpetrator is known with another victim, from %n earlier referral(s).",
                    static_cast<int>(finding.serialRefs.size()));
}

} // namespace

Date anniversaryOf(const Date& lastReferral)
{
    return lastReferral.addMonths(kMonths);
}

RepeatFinding judgeRepeat(const ReferralFacts& referral, const std::vector<ReferralFacts>& earlier)
{
    RepeatFinding finding;
    const ReferralFacts* lastTogether = nullptr;
    const ReferralFacts* lastOfVictim = nullptr;
    for (const ReferralFacts& one : earlier) {
        if (!isEarlier(one, referral))
            continue;
        const bool sameVictim = !referral.victim.empty() && one.victim == referral.victim;
        const bool samePerpetrator = sharesPerpetrator(one, referral);
        if (sameVictim)
            lastOfVictim = later(lastOfVictim, one);
        if (sameVictim && samePerpetrator)
            lastTogether = later(lastTogether, one);
        if (!sameVictim && samePerpetrator)
            finding.serialRefs.push_back(one.ref);
    }
    if (const ReferralFacts* last = lastTogether != nullptr ? lastTogether : lastOfVictim) {
        finding.ref = last->ref;
        finding.lastReferral = last->received;
        finding.kind = RepeatFinding::Kind::PreviouslyKnownVictim;
    }
    if (lastTogether != nullptr)
        judgeByDate(finding, referral);
    finding.sentence = sentenceFor(finding);
    noteSerial(finding);
    return finding;
}

} // namespace marac::matching
