// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/latency.h"

#include "core/matching/index.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

namespace marac::bench {

using namespace matching;

namespace {

constexpr int kPeople = 20'000;
constexpr int kQuestions = 2'000;
constexpr int kQuestionsToEverybody = 40;

constexpr std::array kForenames{"Sian", "Gemma", "Rhys", "Daniela", "Ruta", "Mihaela", "Stephanie", "Zainab", "Siobhan",
    "Darren", "Tracey", "Joanna", "Jasmine", "Natalie", "Wioletta", "Olena", "Tanisha", "Elin", "Yasmin", "Megan", "Sean",
    "Kateryna", "Chloe", "Amina", "Maja", "Ifeoma", "Lowri", "Hannah", "Zofia", "Patricia", "Leanne", "Roisin", "Nia",
    "Bethan", "Owain", "James", "Ieuan", "Andrew", "David", "Callum", "Richard", "Hassan", "Gareth", "Thomas", "Vasile",
    "Stephen", "Lukasz", "Mohammed", "Priya", "Margaret"};
constexpr std::array kStems{"All", "Morr", "Fras", "Dix", "Pat", "Mac", "Cox", "Mart", "Thom", "Stew", "Lew", "Kaur", "Wils",
    "Pric", "Watk", "Cart", "Khan", "Turn", "Will", "Sing", "Bail", "Morg", "Rich", "Ion", "Popes", "Shah", "Parr", "Rees",
    "Wood", "Camp", "Scott", "Robin", "Ell", "Walk", "Hugh", "Griff", "Owen", "Pugh", "Beck", "Hart"};
constexpr std::array kEndings{"", "s", "son", "is", "er", "ton", "ell", "iams", "ey", "ford", "man", "wood", "ley", "well", "by"};
constexpr std::array kStreets{"High Street", "Lime Avenue", "Canal Street", "Priory Road", "Elm Grove", "Heol Fawr",
    "River Terrace", "Quarry Hill", "Dock View", "Garden Court", "Station Road", "Mill Lane"};

class People {
public:
    PersonTraits next(int number)
    {
        PersonTraits person;
        person.key = fmt::format("p{:06}", number);
        person.names = {{pick(kForenames), std::string(pick(kStems)) + pick(kEndings)}};
        person.births = {BirthDate::on(*Date::fromYmd(below(70) + 1938, unsignedBelow(12) + 1, unsignedBelow(28) + 1))};
        person.addresses = {{fmt::format("{} {}", below(140) + 1, pick(kStreets)),
                             fmt::format("ZZ{} {}{}{}", below(60) + 1, below(9) + 1, letter(), letter())}};
        person.phones = {fmt::format("07700{:06}", below(1'000'000))};
        person.sex = below(2) == 0 ? "F" : "M";
        return person;
    }

    /// The person as somebody else would write them down: moved, misspelt, the birthday turned round.
    PersonTraits spoilt(PersonTraits person)
    {
        std::string& surname = person.names.front().surname;
        if (below(3) == 0 && surname.size() > 3)
            surname.erase(static_cast<size_t>(below(static_cast<int>(surname.size()) - 1)) + 1, 1);
        if (below(2) == 0)
            person.addresses = next(0).addresses;
        if (below(8) == 0)
            std::swap(person.names.front().forename, surname);
        BirthDate& birth = person.births.front();
        if (below(10) == 0 && birth.day <= 12)
            std::swap(birth.day, birth.month);
        if (below(8) == 0)
            person.births.clear();
        person.phones.clear();
        return person;
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    unsigned unsignedBelow(unsigned bound) { return static_cast<unsigned>(m_random() % bound); }
    char letter() { return static_cast<char>('A' + below(26)); }
    template <typename List>
    std::string pick(const List& list) { return list[static_cast<size_t>(below(static_cast<int>(list.size())))]; }

    std::mt19937 m_random{20260101};
};

using Timer = std::chrono::steady_clock;

double millisecondsSince(Timer::time_point start)
{
    return std::chrono::duration<double, std::milli>(Timer::now() - start).count();
}

Json spread(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))]; };
    return {{"p50", at(0.5)}, {"p99", at(0.99)}, {"max", times.back()}};
}

size_t rankOf(const std::vector<Proposal>& proposals, const std::string& key)
{
    return static_cast<size_t>(std::find_if(proposals.begin(), proposals.end(),
                                            [&](const Proposal& proposal) { return proposal.key == key; })
                               - proposals.begin());
}

} // namespace

Json latencyResults(const Model& model)
{
    People people;
    std::vector<PersonTraits> known;
    for (int i = 0; i < kPeople; ++i)
        known.push_back(people.next(i));
    Index index(model);
    const auto start = Timer::now();
    index.put(known);
    Json out{{"people", kPeople}, {"buildMilliseconds", millisecondsSince(start)}};
    std::vector<double> byIndex;
    std::vector<double> everywhere;
    int inTen = 0;
    int first = 0;
    int agreeing = 0;
    const FindOptions options{.atMost = 10, .atLeast = 0, .except = {}};
    for (int i = 0; i < kQuestions; ++i) {
        const PersonTraits& truth = known[static_cast<size_t>(i) * 10];
        const PersonTraits asked = people.spoilt(truth);
        const auto began = Timer::now();
        const auto proposals = index.find(asked, options);
        byIndex.push_back(millisecondsSince(began));
        const size_t rank = rankOf(proposals, truth.key);
        inTen += rank < proposals.size() ? 1 : 0;
        first += rank == 0 && !proposals.empty() ? 1 : 0;
        if (i >= kQuestionsToEverybody)
            continue;
        const auto beganAll = Timer::now();
        const auto all = index.findEverywhere(asked, options);
        everywhere.push_back(millisecondsSince(beganAll));
        agreeing += !all.empty() && !proposals.empty() && all.front() == proposals.front() ? 1 : 0;
    }
    out["findMilliseconds"] = spread(byIndex);
    out["findEverywhereMilliseconds"] = spread(everywhere);
    out["trueFirst"] = static_cast<double>(first) / kQuestions;
    out["trueInTen"] = static_cast<double>(inTen) / kQuestions;
    out["bothAgreeOnTheFirst"] = static_cast<double>(agreeing) / kQuestionsToEverybody;
    return out;
}

} // namespace marac::bench
