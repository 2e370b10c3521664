// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/dash/checklist.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::dash {

enum class Answer { Unanswered, Yes, No, DontKnow };

struct AnsweredItem {
    Answer answer = Answer::Unanswered;
    std::string comment;

    bool operator==(const AnsweredItem&) const = default;
};

/// One filling-in of a checklist on a day. Re-assessments are further assessments: none replaces another, and one that a
/// meeting has minuted is frozen (DESIGN section 4, rule 9).
struct Assessment {
    Id<Assessment> id;
    std::string checklist{kDash};
    std::string version = "2026-1";
    std::optional<Date> date;
    std::optional<Instant> made; ///< when it was begun here; tells two of one day apart
    std::string assessor;
    std::vector<AnsweredItem> items; ///< one an item of the checklist, in order
    bool isFrozen = false;

    static Assessment blank(const Checklist& checklist);
    bool isDash() const { return checklist == kDash; }
    /// Nothing was answered or commented on yet. Blank is not nought (DESIGN section 4, rule 13).
    bool isBlank() const;
    bool operator==(const Assessment&) const = default;
};

/// What a checklist adds up to. Only "yes" counts; "don't know" and "unanswered" are shown beside it and never counted
/// (DESIGN section 4, rule 1).
struct Score {
    int yes = 0;
    int dontKnow = 0;
    int unanswered = 0;
    int total = 0;

    /// What it would be if every "don't know" were "yes".
    int couldReach() const { return yes + dontKnow; }
    bool operator==(const Score&) const = default;
};

Score scoreOf(const Assessment& assessment);

/// Which of several Dashes counts, given in order of their days: the latest, once it is answered as far as the one before it or
/// has more yes. So a re-assessment that is only begun never lowers a case (DESIGN section 4, rule 1). Null for none.
const Assessment* countingOf(const std::vector<const Assessment*>& dashes);

/// From which score an area calls a case visible high risk, since when and why. 14 and 10 are the presets.
struct Threshold {
    int yes = 14;
    Date from;
    std::string reason;

    bool operator==(const Threshold&) const = default;
};

constexpr int kSafeLivesThreshold = 14; ///< SafeLives Marac referral criteria (domain/marac.md 3.2)
constexpr int kSurveyThreshold = 10;    ///< SafeLives practitioner survey 2019, footnote 8

/// The threshold in force on a day; the earliest one for days before it. Nothing only for an empty list.
std::optional<Threshold> thresholdOn(const std::vector<Threshold>& thresholds, const Date& day);

enum class Band { VisibleHighRisk, Near, Below };

/// Near is 10 up to the threshold: always shown, never hidden (DESIGN section 4, rule 2).
Band bandOf(const Score& score, int threshold);

/// "15 of 24 yes · 2 don't know · 1 unanswered", and "could reach 15" where the don't knows cross the threshold.
Phrase wordsFor(const Score& score, int threshold);
/// The same for a checklist without a threshold: what it counts reaches nothing.
Phrase countWordsFor(const Score& score);
/// "16 of 24": the short form for tables.
Phrase shortWordsFor(const Score& score);

char letterOf(Answer answer);                          ///< 'Y', 'N', 'D', '-'
std::optional<Answer> answerOf(char letter);
/// "YYND-…", one letter an item.
std::string lettersOf(const Assessment& assessment);
/// Answers the first topics from letters, in either case; blanks between them do not count. InvalidInput, with nothing answered,
/// for another letter or for more letters than topics.
Done answerFrom(Assessment& assessment, std::string_view letters);

} // namespace marac::dash
