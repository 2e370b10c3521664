// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/criteria.h"

#include "core/base/text.h"

#include <algorithm>

namespace marac::triage {

using referral::Criterion;

namespace {

void addHighRisk(Criteria& criteria, int threshold)
{
    const dash::Score& score = criteria.score;
    if (criteria.band == dash::Band::VisibleHighRisk) {
        criteria.met.push_back(Criterion::VisibleHighRisk);
        criteria.reasons.push_back(
            phrase("Triage", "Visible high risk: %1 of %2 yes, threshold %3.").with(score.yes).with(score.total).with(threshold));
        return;
    }
    if (score.couldReach() >= threshold) {
        criteria.reasons.push_back(phrase("Triage", "%1 of %2 yes and %3 don't know: it could reach %4, threshold %5.")
                                       .with(score.yes).with(score.total).with(score.dontKnow).with(score.couldReach()).with(threshold));
    } else if (criteria.band == dash::Band::Near) {
        criteria.reasons.push_back(
            phrase("Triage", "Near the threshold: %1 of %2 yes, threshold %3.").with(score.yes).with(score.total).with(threshold));
    }
}

void addJudgement(Criteria& criteria, const referral::Referral& referral)
{
    if (!referral.claimed.contains(Criterion::ProfessionalJudgement))
        return;
    if (referral.judgementReason.empty()) {
        criteria.reasons.push_back(phrase("Triage", "Professional judgement is claimed; its reason in words is missing."));
        return;
    }
    criteria.met.push_back(Criterion::ProfessionalJudgement);
    criteria.reasons.push_back(phrase("Triage", "Professional judgement: %1").with(referral.judgementReason));
}

void addEscalation(Criteria& criteria, const referral::Referral& referral)
{
    const int incidents = referral.policeIncidents.value_or(0);
    if (incidents >= kEscalationIncidents) {
        criteria.met.push_back(Criterion::Escalation);
        criteria.reasons.push_back(phraseN("Triage", "Escalation: %n incident(s) in twelve months.", incidents));
    } else if (referral.claimed.contains(Criterion::Escalation)) {
        criteria.reasons.push_back(
            phraseN("Triage", "Escalation is claimed with %n incident(s) recorded in twelve months.", incidents));
    }
}

void addRepeat(Criteria& criteria, const referral::Referral& referral, const matching::RepeatFinding& repeat)
{
    const auto& verdict = referral.repeatVerdict;
    if (verdict ? verdict->isRepeat : repeat.isRepeat())
        criteria.met.push_back(Criterion::Repeat);
    else if (!verdict && repeat.kind == matching::RepeatFinding::Kind::NotKnown && referral.claimed.contains(Criterion::Repeat))
        criteria.reasons.push_back(phrase("Triage", "Repeat is claimed; no earlier referral of these people was found here."));
    for (const Phrase& said : {repeat.kind == matching::RepeatFinding::Kind::NotKnown ? Phrase{} : repeat.sentence, repeat.note,
                               repeat.serialSentence}) {
        if (!said.isEmpty())
            criteria.reasons.push_back(said);
    }
    if (verdict)
        criteria.reasons.push_back((verdict->isRepeat ? phrase("Triage", "Judged a repeat all the same: %1")
                                                      : phrase("Triage", "Judged not to be a repeat: %1")).with(verdict->reason));
}

} // namespace

bool Criteria::meets(Criterion criterion) const
{
    return std::find(met.begin(), met.end(), criterion) != met.end();
}

Criteria criteriaOf(const referral::Referral& referral, const matching::RepeatFinding& repeat, int threshold)
{
    Criteria criteria;
    criteria.score = dash::scoreOf(referral.dash);
    criteria.band = dash::bandOf(criteria.score, threshold);
    addHighRisk(criteria, threshold);
    addJudgement(criteria, referral);
    addEscalation(criteria, referral);
    addRepeat(criteria, referral, repeat);
    return criteria;
}

std::string sentenceOf(const Criteria& criteria, const Phrasebook& words)
{
    std::vector<std::string> sentences;
    if (criteria.meetsNone())
        sentences.push_back(words.say(phrase("Triage", "No criterion is met yet: %1.").with(words.say(dash::shortWordsFor(criteria.score)))));
    for (const Phrase& reason : criteria.reasons)
        sentences.push_back(words.say(reason));
    return join(sentences, " ");
}

} // namespace marac::triage
