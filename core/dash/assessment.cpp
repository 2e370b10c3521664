// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dash/assessment.h"

#include <algorithm>

namespace marac::dash {

Assessment Assessment::blank(const Checklist& checklist)
{
    Assessment assessment;
    assessment.checklist = checklist.id;
    assessment.version = checklist.version;
    assessment.items.resize(checklist.items.size());
    return assessment;
}

bool Assessment::isBlank() const
{
    return std::all_of(items.begin(), items.end(), [](const AnsweredItem& item) { return item == AnsweredItem{}; });
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

const Assessment* countingOf(const std::vector<const Assessment*>& dashes)
{
    const Assessment* counting = nullptr;
    for (const Assessment* dash : dashes) {
        const Score score = scoreOf(*dash);
        const Score former = counting ? scoreOf(*counting) : score;
        if (score.unanswered <= former.unanswered || score.yes > former.yes)
            counting = dash;
    }
    return counting;
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
    if (!couldCross)
        return countWordsFor(score);
    return phrase("Dash", "%1 of %2 yes · %3 don't know · %4 unanswered · could reach %5")
        .with(score.yes).with(score.total).with(score.dontKnow).with(score.unanswered).with(score.couldReach());
}

Phrase countWordsFor(const Score& score)
{
    return phrase("Dash", "%1 of %2 yes · %3 don't know · %4 unanswered")
        .with(score.yes).with(score.total).with(score.dontKnow).with(score.unanswered);
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

Done answerFrom(Assessment& assessment, std::string_view letters)
{
    std::vector<Answer> answers;
    for (const char letter : letters) {
        if (letter == ' ')
            continue;
        const bool isSmall = letter >= 'a' && letter <= 'z';
        const auto answer = answerOf(isSmall ? static_cast<char>(letter - 'a' + 'A') : letter);
        if (!answer)
            return failure(ErrorCode::InvalidInput, phrase("Dash", "Answers are the letters Y, N, D and - for unanswered, one a topic. Nothing was answered."));
        answers.push_back(*answer);
    }
    if (answers.size() > assessment.items.size())
        return failure(ErrorCode::InvalidInput, phrase("Dash", "There are %1 letters for %2 topics. Nothing was answered; count again which one is too many.")
                                                    .with(static_cast<int>(answers.size())).with(static_cast<int>(assessment.items.size())));
    for (size_t i = 0; i < answers.size(); ++i)
        assessment.items[i].answer = answers[i];
    return {};
}

} // namespace marac::dash
