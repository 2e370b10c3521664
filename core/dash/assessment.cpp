// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dash/assessment.h"

namespace marac::dash {

Assessment Assessment::blank(const Checklist& checklist)
{
    Assessment assessment;
    assessment.checklist = checklist.id;
    assessment.version = checklist.version;
    assessment.items.resize(checklist.items.size());
    return assessment;
}

Score scoreOf(const Assessment& assessment)
{
    Score score;
    score.total = static_cast<int>(assessment.items.size());
    for (const AnsweredItem& item : assessment.items) {
        switch (item.answer) {
        case Answer::Yes:
            ++score.yes;
            break;
        case Answer::DontKnow:
            ++score.dontKnow;
            break;
        case Answer::Unanswered:
            ++score.unanswered;
            break;
        case Answer::No:
            break;
        }
    }
    return score;
}

std::optional<Threshold> thresholdOn(const std::vector<Threshold>& thresholds, const Date& day)
{
    const Threshold* inForce = nullptr;
    const Threshold* earliest = nullptr;
    for (const Threshold& threshold : thresholds) {
        if (!earliest || threshold.from < earliest->from)
            earliest = &threshold;
        if (threshold.from <= day && (!inForce || threshold.from >= inForce->from))
            inForce = &threshold;
    }
    if (!inForce)
        inForce = earliest;
    return inForce ? std::optional(*inForce) : std::nullopt;
}

Band bandOf(const Score& score, int threshold)
{
    if (score.yes >= threshold)
        return Band::VisibleHighRisk;
    return score.yes >= kSurveyThreshold ? Band::Near : Band::Below;
}

Phrase wordsFor(const Score& score, int threshold)
{
    const bool couldCross = score.yes < threshold && score.couldReach() >= threshold;
    const Phrase words = couldCross
        ? phrase("Dash", "%1 of %2 yes · %3 don't know · %4 unanswered · could reach %5")
        : phrase("Dash", "%1 of %2 yes · %3 don't know · %4 unanswered");
    const Phrase counted = words.with(score.yes).with(score.total).with(score.dontKnow).with(score.unanswered);
    return couldCross ? counted.with(score.couldReach()) : counted;
}

Phrase shortWordsFor(const Score& score)
{
    return phrase("Dash", "%1 of %2").with(score.yes).with(score.total);
}

char letterOf(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return 'Y';
    case Answer::No:
        return 'N';
    case Answer::DontKnow:
        return 'D';
    case Answer::Unanswered:
        return '-';
    }
    return '-';
}

std::optional<Answer> answerOf(char letter)
{
    switch (letter) {
    case 'Y':
        return Answer::Yes;
    case 'N':
        return Answer::No;
    case 'D':
        return Answer::DontKnow;
    case '-':
        return Answer::Unanswered;
    default:
        return std::nullopt;
    }
}

std::string lettersOf(const Assessment& assessment)
{
    std::string letters;
    for (const AnsweredItem& item : assessment.items)
        letters += letterOf(item.answer);
    return letters;
}

} // namespace marac::dash
