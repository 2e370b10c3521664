// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/values.h"

#include "core/base/text.h"
#include "core/referral/import/word_list.h"

#include <algorithm>
#include <span>

namespace marac::intake {

namespace {

bool hasWord(const std::string& plain, Words words)
{
    const std::string spaced = " " + plain + " ";
    return std::ranges::any_of(words, [&](std::string_view w) { return spaced.find(" " + std::string(w) + " ") != std::string::npos; });
}

Given givenIn(const std::string& text, const std::string& plain)
{
    if (text.empty())
        return Given::NotRecorded;
    if (isOneOf(plain, {"not asked", "na", "n a", "not recorded", "not collected", "not applicable"}))
        return Given::NotAsked;
    if (plain.empty() || isOneOf(plain, {"not known", "unknown", "n k", "nk", "dk", "d k", "dont know", "not stated", "u"}))
        return Given::NotKnown;
    const bool declines = isOneOf(plain, {"prefers not to say", "prefer not to say", "pnts", "declined", "refused", "not disclosed",
                                          "prefer not to disclose", "declined to answer", "ns"});
    return declines ? Given::PrefersNotToSay : Given::Stated;
}

/// The words as written, and a code if `codeOf` knows one.
template <typename CodeOf>
Reading<EqualityAnswer> equality(const Cell& cell, CodeOf codeOf)
{
    EqualityAnswer answer;
    answer.text = simplified(cell.text);
    const std::string plain = plainWords(answer.text);
    answer.given = givenIn(answer.text, plain);
    if (answer.given == Given::NotRecorded)
        return {};
    if (answer.given == Given::Stated)
        answer.code = codeOf(plain);
    const bool isClear = answer.given != Given::Stated || !answer.code.empty();
    return {isClear ? Understanding::Understood : Understanding::NotUnderstood, answer};
}

std::string sexCode(const std::string& plain)
{
    if (isOneOf(plain, {"f", "female", "woman", "girl", "fem", "benyw", "w"}))
        return "female";
    if (isOneOf(plain, {"m", "male", "man", "boy", "gwryw"}))
        return "male";
    return isOneOf(plain, {"nb", "non binary", "nonbinary", "other", "intersex", "enby"}) ? "other" : "";
}

/// Self-defined codes of the police ("W1", "A2") and the words of the census.
std::string policeEthnicityCode(const std::string& plain)
{
    if (plain.size() != 2 || plain[1] < '0' || plain[1] > '9')
        return {};
    switch (plain[0]) {
    case 'w': return plain[1] == '1' ? "white_british" : "white_other";
    case 'm': return "mixed";
    case 'a': return "asian";
    case 'b': return "black";
    default: return plain == "o9" || plain == "o2" ? "other" : "";
    }
}

std::string ethnicityCode(const std::string& plain)
{
    if (const std::string code = policeEthnicityCode(plain); !code.empty())
        return code;
    // The order matters: "Mixed - White and Black Caribbean" names three groups and is one.
    if (hasWord(plain, {"mixed", "multiple", "dual", "mixture"}))
        return "mixed";
    const bool isWhite = hasWord(plain, {"white", "gwyn"});
    if (isWhite && hasWord(plain, {"other", "irish", "gypsy", "traveller", "roma", "polish", "european", "romanian", "any other",
                                   "lithuanian", "ukrainian", "portuguese", "american", "australian"})
        && !hasWord(plain, {"northern irish"}))
        return "white_other";
    if ((isWhite && hasWord(plain, {"british", "english", "welsh", "scottish", "northern irish", "uk"}))
        || isOneOf(plain, {"wb", "welsh white", "british white"}))
        return "white_british";
    if (hasWord(plain, {"asian", "indian", "pakistani", "bangladeshi", "chinese"}))
        return hasWord(plain, {"black", "white"}) ? "" : "asian";
    if (hasWord(plain, {"black", "african", "caribbean", "somali", "nigerian", "ghanaian"}))
        return isWhite ? "" : "black";
    if (hasWord(plain, {"gypsy", "traveller", "roma"}))
        return "white_other";
    const bool isOther = hasWord(plain, {"arab", "other ethnic", "any other"}) || plain == "other";
    return isOther ? "other" : "";
}

std::string disabilityCode(const std::string& plain)
{
    if (isOneOf(plain, {"n", "no", "none", "nil", "0", "false", "not disabled", "no disability"}))
        return "no";
    // "anxiety" or "mobility" in this column says that there is one.
    const bool startsNo = plain.starts_with("no ") || plain.starts_with("not ");
    return startsNo ? "" : "yes";
}

std::string orientationCode(const std::string& plain)
{
    if (isOneOf(plain, {"heterosexual", "straight", "hetero", "heterosexual straight", "straight heterosexual", "h"}))
        return "heterosexual";
    if (hasWord(plain, {"lesbian"}))
        return "lesbian";
    if (hasWord(plain, {"gay", "homosexual"}))
        return "gay";
    if (hasWord(plain, {"bisexual", "bi"}))
        return "bisexual";
    return hasWord(plain, {"other", "pansexual", "queer", "asexual"}) ? "other" : "";
}

struct Coded {
    std::string_view word;
    std::string_view code;
};

constexpr Coded kLanguages[] = {
    {"english", "en"}, {"saesneg", "en"}, {"welsh", "cy"}, {"cymraeg", "cy"}, {"polish", "pl"}, {"urdu", "ur"},
    {"bsl", "bfi"}, {"british sign language", "bfi"}, {"punjabi", "pa"}, {"panjabi", "pa"}, {"arabic", "ar"},
    {"romanian", "ro"}, {"bengali", "bn"}, {"sylheti", "syl"}, {"gujarati", "gu"}, {"hindi", "hi"}, {"tamil", "ta"},
    {"somali", "so"}, {"farsi", "fa"}, {"persian", "fa"}, {"dari", "prs"}, {"pashto", "ps"}, {"kurdish", "ku"},
    {"sorani", "ckb"}, {"turkish", "tr"}, {"portuguese", "pt"}, {"spanish", "es"}, {"french", "fr"}, {"italian", "it"},
    {"german", "de"}, {"lithuanian", "lt"}, {"latvian", "lv"}, {"czech", "cs"}, {"slovak", "sk"}, {"hungarian", "hu"},
    {"bulgarian", "bg"}, {"albanian", "sq"}, {"russian", "ru"}, {"ukrainian", "uk"}, {"mandarin", "cmn"},
    {"cantonese", "yue"}, {"vietnamese", "vi"}, {"thai", "th"}, {"tigrinya", "ti"}, {"amharic", "am"}, {"yoruba", "yo"},
    {"igbo", "ig"}, {"swahili", "sw"}, {"makaton", ""}};

struct Kin {
    std::string_view code;
    Words words;
};

const Kin kKin[] = {
    {"other_family", {"in law", "grandson", "granddaughter", "grandfather", "grandmother", "grandparent", "uncle", "aunt", "aunty",
                      "cousin", "nephew", "niece", "family member", "relative", "extended family", "grandchild"}},
    {"spouse", {"husband", "wife", "spouse", "civil partner", "married"}},
    {"child", {"son", "daughter", "stepson", "stepdaughter", "adult child", "child"}},
    {"parent", {"mother", "father", "mum", "dad", "mam", "parent", "stepfather", "stepmother", "step father", "step mother"}},
    {"sibling", {"brother", "sister", "sibling", "stepbrother", "stepsister", "half brother", "half sister"}},
    {"partner", {"partner", "boyfriend", "girlfriend", "bf", "gf", "fiance", "fiancee", "cohabitee", "intimate partner"}},
    {"other", {"carer", "neighbour", "friend", "housemate", "lodger", "flatmate", "associate", "acquaintance", "other", "none",
               "stranger", "landlord"}},
};

bool isFormer(const std::string& plain)
{
    return hasWord(plain, {"ex", "former", "estranged", "separated", "previous", "divorced"}) || plain.starts_with("ex");
}

} // namespace

Reading<EqualityAnswer> readSex(const Cell& cell) { return equality(cell, sexCode); }
Reading<EqualityAnswer> readEthnicity(const Cell& cell) { return equality(cell, ethnicityCode); }
Reading<EqualityAnswer> readDisability(const Cell& cell) { return equality(cell, disabilityCode); }
Reading<EqualityAnswer> readOrientation(const Cell& cell) { return equality(cell, orientationCode); }

Reading<Language> readLanguage(const Cell& cell)
{
    Language language;
    language.text = simplified(cell.text);
    const std::string plain = plainWords(language.text);
    if (plain.empty())
        return {};
    if (isOneOf(plain, {"n", "no", "none", "not needed", "not required", "no interpreter", "na", "n a", "english only"})) {
        language.code = plain == "english only" ? "en" : "";
        return {Understanding::Understood, language};
    }
    const bool isRefused = hasWord(plain, {"no interpreter", "not needed", "not required", "without interpreter"});
    language.asksInterpreter = !isRefused && hasWord(plain, {"interpreter", "interp", "translator"});
    int found = 0;
    for (const Coded& known : kLanguages) {
        if (!hasWord(plain, {known.word}))
            continue;
        language.code = known.code;
        ++found;
    }
    if (found > 1)
        language.code.clear();
    return {found == 1 ? Understanding::Understood : found > 1 ? Understanding::Ambiguous : Understanding::NotUnderstood, language};
}

Reading<Relationship> readRelationship(const Cell& cell)
{
    Relationship relationship{simplified(cell.text), {}};
    const std::string plain = plainWords(relationship.text);
    if (plain.empty())
        return {};
    const std::string bare = plain.starts_with("ex") && !plain.starts_with("ex ") && !plain.starts_with("ext") ? plain.substr(2) : plain;
    for (const Kin& kin : kKin) {
        if (!relationship.code.empty() || !hasWord(bare, kin.words))
            continue;
        const bool isCouple = kin.code == "spouse" || kin.code == "partner";
        relationship.code = (isCouple && isFormer(plain) ? "ex_" : "") + std::string(kin.code);
    }
    if (plain == "ex")
        relationship.code = "ex_partner";
    return {relationship.code.empty() ? Understanding::NotUnderstood : Understanding::Understood, relationship};
}

} // namespace marac::intake
