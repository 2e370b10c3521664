// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/sample_area.h"

#include "core/base/text.h"
#include "core/matching/index.h"
#include "core/matching/refine.h"
#include "tests/bench/matching/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

namespace marac::bench {

using namespace matching;

namespace {

constexpr size_t kReferralsBetween = 20;
constexpr int kOldestSaidInTwoDigits = 15; // a birth year "15" is 2015, "16" is 1916

int numberOf(const std::string& text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

int monthOf(const std::string& text)
{
    constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::string start = lowerCase(text).substr(0, 3);
    const auto named = std::find(months.begin(), months.end(), start);
    return named == months.end() ? numberOf(text) : static_cast<int>(named - months.begin()) + 1;
}

// Day first unless ISO. Two-digit years up to `pivot` are of this century.
std::optional<Date> readDate(std::string text, int pivot)
{
    if (const auto iso = Date::parseIso(text))
        return iso;
    std::replace_if(text.begin(), text.end(), [](char c) { return c == '.' || c == '/' || c == '-'; }, ' ');
    const auto parts = split(simplified(text), ' ');
    if (parts.size() != 3)
        return std::nullopt;
    int year = numberOf(parts[2]);
    if (year < 100)
        year += year <= pivot ? 2000 : 1900;
    return Date::fromYmd(year, static_cast<unsigned>(monthOf(parts[1])), static_cast<unsigned>(numberOf(parts[0])));
}

PersonTraits traitsFrom(const Row& row, const std::string& who, const std::string& address)
{
    PersonTraits traits;
    traits.names = {{row[who + " forename"], row[who + " surname"]}};
    if (const auto birth = readDate(row[who + " DOB"], kOldestSaidInTwoDigits))
        traits.births = {BirthDate::on(*birth)};
    traits.addresses = {{row[address], {}}};
    return traits;
}

Companion companionFrom(const PersonTraits& person)
{
    return {person.names.front(), person.births.empty() ? BirthDate() : person.births.front()};
}

void mergeInto(PersonTraits& known, const PersonTraits& more)
{
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(known.names, more.names);
    append(known.births, more.births);
    append(known.addresses, more.addresses);
    append(known.phones, more.phones);
    append(known.companions, more.companions);
    if (known.sex.empty())
        known.sex = more.sex;
}

/// An area that fills up referral by referral.
class Area {
public:
    Area(const Model& model, Decides decides, double threshold, SampleResult& result)
        : m_model(model), m_index(model), m_decides(decides), m_threshold(threshold), m_result(result) {}

    void take(const SampleReferral& referral)
    {
        // As RepeatBook does; not at every referral, for each time some people are asked for.
        if (m_referrals.size() % kReferralsBetween == 0) {
            m_index.weighBy(m_model);
            m_index.weighBy(expectingWhatIsThere(m_index));
        }
        const bool victimKnown = m_seen.contains(referral.trueVictim);
        const bool perpetratorKnown = m_seen.contains(referral.truePerpetrator);
        const Answer victim = ask(referral.victim, referral.trueVictim, referral.ref);
        const Answer perpetrator = ask(referral.perpetrator, referral.truePerpetrator, referral.ref);
        m_result.victimsKnown += victimKnown ? 1 : 0;
        m_result.victimsLinked += victim.isProposed ? 1 : 0;
        m_result.victimsFirst += victim.isFirst ? 1 : 0;
        m_result.perpetratorsKnown += perpetratorKnown ? 1 : 0;
        m_result.perpetratorsLinked += perpetrator.isProposed ? 1 : 0;
        m_result.perpetratorsFirst += perpetrator.isFirst ? 1 : 0;
        judge(referral, victim.key, perpetrator.key);
        keep(victim.key, referral.victim, referral.trueVictim);
        keep(perpetrator.key, referral.perpetrator, referral.truePerpetrator);
    }

private:
    struct Answer {
        std::string key;
        bool isProposed = false;
        bool isFirst = false;
    };

    Answer ask(const PersonTraits& traits, const std::string& truth, const std::string& ref)
    {
        FindOptions options;
        options.atLeast = m_threshold;
        const auto proposals = m_index.find(traits, options);
        Answer answer;
        for (size_t i = 0; i < proposals.size(); ++i) {
            const bool right = m_truth.at(proposals[i].key) == truth;
            answer.isProposed |= right;
            answer.isFirst |= right && i == 0;
            m_result.proposals += 1;
            m_result.falseProposals += right ? 0 : 1;
            if (!right)
                m_result.wrong.push_back(ref + ": " + truth + " for " + m_truth.at(proposals[i].key));
        }
        if (m_decides == Decides::Person)
            answer.key = truth + (m_seen.contains(truth) && !answer.isProposed ? "-" + ref : "");
        else
            answer.key = proposals.empty() ? ref + "-" + truth : proposals.front().key;
        return answer;
    }

    void judge(const SampleReferral& referral, const std::string& victim, const std::string& perpetrator)
    {
        const ReferralFacts facts{referral.ref, victim, {perpetrator}, referral.received, std::nullopt};
        const bool found = judgeRepeat(facts, m_referrals).isRepeat();
        m_referrals.push_back(facts);
        m_result.repeats += referral.isTrulyRepeat ? 1 : 0;
        m_result.repeatsFound += referral.isTrulyRepeat && found ? 1 : 0;
        m_result.falseRepeats += !referral.isTrulyRepeat && found ? 1 : 0;
        if (referral.isTrulyRepeat && !found) {
            m_result.repeatsMissed += 1;
            m_result.missed.push_back(referral.ref);
        }
    }

    void keep(const std::string& key, const PersonTraits& traits, const std::string& truth)
    {
        PersonTraits& known = m_people[key];
        known.key = key;
        mergeInto(known, traits);
        m_index.put(known);
        m_truth.try_emplace(key, truth);
        m_seen.insert(truth);
    }

    const Model& m_model;
    Index m_index;
    Decides m_decides;
    double m_threshold;
    SampleResult& m_result;
    std::map<std::string, PersonTraits> m_people;
    std::map<std::string, std::string> m_truth;
    std::set<std::string> m_seen;
    std::vector<ReferralFacts> m_referrals;
};

} // namespace

std::vector<SampleReferral> readSample(const std::filesystem::path& folder)
{
    std::map<std::string, Row> truth;
    for (const Row& row : readCsv(folder / "truth.csv"))
        truth.emplace(row["Ref"], row);
    std::vector<SampleReferral> out;
    for (const Row& row : readCsv(folder / "referrals.csv")) {
        const auto received = readDate(row["Date received"], 99);
        const auto known = truth.find(row["Ref"]);
        if (!received || known == truth.end())
            continue;
        SampleReferral referral{row["Ref"], *received, traitsFrom(row, "Victim", "Address"),
                                traitsFrom(row, "Perp", "Perp address"), known->second["victim"],
                                known->second["perpetrator"], known->second["repeat"] == "yes"};
        referral.victim.addresses.front().postcode = row["Postcode"];
        referral.victim.phones = {row["Phone"]};
        referral.victim.sex = row["Sex"];
        referral.victim.companions = {companionFrom(referral.perpetrator)};
        referral.perpetrator.companions = {companionFrom(referral.victim)};
        out.push_back(std::move(referral));
    }
    std::stable_sort(out.begin(), out.end(), [](const SampleReferral& a, const SampleReferral& b) {
        return a.received != b.received ? a.received < b.received : a.ref < b.ref;
    });
    return out;
}

SampleResult runSample(const std::vector<SampleReferral>& area, const Model& model, Decides decides, double threshold)
{
    SampleResult result;
    Area filling(model, decides, threshold, result);
    for (const SampleReferral& referral : area)
        filling.take(referral);
    return result;
}

Json SampleResult::json() const
{
    return {{"victims", {{"known", victimsKnown}, {"proposed", victimsLinked}, {"first", victimsFirst}}},
            {"perpetrators", {{"known", perpetratorsKnown}, {"proposed", perpetratorsLinked}, {"first", perpetratorsFirst}}},
            {"repeats", {{"true", repeats}, {"found", repeatsFound}, {"missed", repeatsMissed}, {"false", falseRepeats}}},
            {"proposals", proposals},
            {"falseProposals", falseProposals},
            {"falseShare", proposals == 0 ? 0.0 : static_cast<double>(falseProposals) / proposals},
            {"missed", missed},
            {"wrong", wrong}};
}

} // namespace marac::bench
