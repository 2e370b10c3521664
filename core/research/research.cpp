// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research.h"

#include "core/base/names.h"

namespace marac::research {

namespace {
constexpr std::array<const char*, 4> kAnswers = {"none", "known", "nothingKnown", "willBring"};
constexpr std::array<const char*, 7> kStates = {"notAsked", "asked", "known", "nothingKnown", "willBring", "late", "noReply"};
} // namespace

State stateOf(const Research& research, const Deadline& deadline, const Date& today)
{
    switch (research.answer) {
    case Answer::Known:
        return State::Known;
    case Answer::NothingKnown:
        return State::NothingKnown;
    case Answer::WillBring:
        return State::WillBring;
    case Answer::None:
        break;
    }
    if (!research.asked)
        return State::NotAsked;
    if (today >= deadline.meetingDay)
        return State::NoReply;
    return today > deadline.due ? State::Late : State::Asked;
}

bool isGap(State state)
{
    return state != State::Known && state != State::NothingKnown && state != State::WillBring;
}

const char* nameOf(Answer answer)
{
    return nameIn(kAnswers, answer);
}

std::optional<Answer> answerOf(std::string_view name)
{
    return byName<Answer>(kAnswers, name);
}

const char* nameOf(State state)
{
    return nameIn(kStates, state);
}

Phrase wordsFor(State state)
{
    switch (state) {
    case State::NotAsked:
        return phrase("Research", "Not asked");
    case State::Asked:
        return phrase("Research", "Asked");
    case State::Known:
        return phrase("Research", "Known");
    case State::NothingKnown:
        return phrase("Research", "Nothing known");
    case State::WillBring:
        return phrase("Research", "Will bring");
    case State::Late:
        return phrase("Research", "Late");
    case State::NoReply:
        return phrase("Research", "No reply");
    }
    return phrase("Research", "Not asked");
}

} // namespace marac::research
