// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace marac::people {

/// An answer to an equality question. "Not asked" is not "not known" and neither is "none" (DESIGN section 4, rule 13):
/// a return counts a victim only where somebody asked and got an answer.
struct EqualityAnswer {
    enum class State { NotAsked, NotKnown, PrefersNotToSay, Answered };

    State state = State::NotAsked;
    std::string text; ///< as said: "White - other (Polish)"; empty unless Answered

    static EqualityAnswer answered(std::string words) { return {State::Answered, std::move(words)}; }
    bool isAnswered() const { return state == State::Answered; }
    bool operator==(const EqualityAnswer&) const = default;
};

const char* nameOf(EqualityAnswer::State state);
std::optional<EqualityAnswer::State> equalityStateOf(std::string_view name);

/// The groups of the data return (columns U and AB to AF).
enum class EthnicGroup { WhiteBritish, OtherWhite, Asian, Black, Mixed, AnyOther };
/// Nothing where the question was not answered.
std::optional<EthnicGroup> ethnicGroupOf(const EqualityAnswer& ethnicity);

/// Yes, no, or not answered: a disability of any kind; an LGBTQ+ orientation.
std::optional<bool> isDisabled(const EqualityAnswer& disability);
std::optional<bool> isLgbt(const EqualityAnswer& orientation);

} // namespace marac::people
