// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/equality.h"

#include "core/base/names.h"
#include "core/base/text.h"

namespace marac::people {

namespace {

using State = EqualityAnswer::State;

constexpr std::array<const char*, 4> kStateNames = {"notAsked", "notKnown", "prefersNotToSay", "answered"};

bool isOneOf(const std::string& word, std::initializer_list<const char*> words)
{
    for (const char* candidate : words) {
        if (word == candidate)
            return true;
    }
    return false;
}

} // namespace

const char* nameOf(State state)
{
    return nameIn(kStateNames, state);
}

std::optional<State> equalityStateOf(std::string_view name)
{
    return byName<State>(kStateNames, name);
}

std::optional<EthnicGroup> ethnicGroupOf(const EqualityAnswer& ethnicity)
{
    if (!ethnicity.isAnswered())
        return std::nullopt;
    const std::string words = folded(ethnicity.text);
    if (words.find("mixed") != std::string::npos || words.find("multiple") != std::string::npos)
        return EthnicGroup::Mixed;
    if (words.find("asian") != std::string::npos)
        return EthnicGroup::Asian;
    if (words.find("black") != std::string::npos)
        return EthnicGroup::Black;
    if (words.find("white") != std::string::npos) {
        const bool isBritish = words.find("british") != std::string::npos || words.find("english") != std::string::npos
            || words.find("welsh") != std::string::npos || words.find("scottish") != std::string::npos
            || words.find("northern irish") != std::string::npos;
        return isBritish ? EthnicGroup::WhiteBritish : EthnicGroup::OtherWhite;
    }
    return EthnicGroup::AnyOther;
}

std::optional<bool> isDisabled(const EqualityAnswer& disability)
{
    if (!disability.isAnswered())
        return std::nullopt;
    return !isOneOf(folded(disability.text), {"no", "n", "none", "0", "-"});
}

std::optional<bool> isLgbt(const EqualityAnswer& orientation)
{
    if (!orientation.isAnswered())
        return std::nullopt;
    return !isOneOf(folded(orientation.text), {"heterosexual", "straight", "het"});
}

} // namespace marac::people
