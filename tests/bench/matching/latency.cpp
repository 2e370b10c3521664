// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/latency.h"

#include "core/base/text.h"
#include "core/matching/index.h"
#include "core/matching/typed_search.h"
#include "tests/bench/matching/invented_people.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <unistd.h>

namespace marac::bench {

using namespace matching;

namespace {

/// How many people, and what is asked of the answers (engineering/kernels.md B5, 4 to 6).
struct Town {
    int people = 0;
    int questions = 0;
    int questionsToEverybody = 0;
    double indexMilliseconds = 0;
    double everybodyMilliseconds = 0;
    double inTen = 0;
};
constexpr Town kTowns[] = {{20'000, 3000, 1000, 0.5, 50, 0.995}, {100'000, 3000, 200, 1.5, 60, 0.99}};
constexpr double kAgreeing = 0.999;

/// Processor time as well: the machine may be busy with other work.
struct Stopwatch {
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t processor = std::clock();

    double wallMilliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count();
    }
    double processorMilliseconds() const
    {
        return 1000.0 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
    }
};

struct Times {
    std::vector<double> wall;
    std::vector<double> processor;

    void add(const Stopwatch& watch)
    {
        wall.push_back(watch.wallMilliseconds());
        processor.push_back(watch.processorMilliseconds());
    }

    static double at(std::vector<double> times, double share)
    {
        std::sort(times.begin(), times.end());
        return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
    }

    Json json() const
    {
        const auto spread = [](const std::vector<double>& times) {
            return Json{{"p50", at(times, 0.5)}, {"p99", at(times, 0.99)}, {"max", at(times, 1)}};
        };
        return {{"wallMilliseconds", spread(wall)}, {"processorMilliseconds", spread(processor)}};
    }
};

double megabytesUsed()
{
    std::ifstream statm("/proc/self/statm");
    double all = 0;
    double resident = 0;
    statm >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

template <typename Found>
size_t rankOf(const Found& found, const std::string& key)
{
    return static_cast<size_t>(std::find_if(found.begin(), found.end(), [&](const auto& one) { return one.key == key; })
                               - found.begin());
}

bool sameKeys(const std::vector<Proposal>& a, const std::vector<Proposal>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Proposal& x, const Proposal& y) { return x.key == y.key; });
}

class Asking {
public:
    Asking(const Town& town, const std::filesystem::path& folder, const Model& model)
        : m_town(town), m_people(folder), m_known(m_people.many(town.people)), m_index(model)
    {
        const double before = megabytesUsed();
        const Stopwatch watch;
        m_index.put(m_known);
        m_out = {{"people", town.people}, {"buildProcessorMilliseconds", watch.processorMilliseconds()},
                 {"indexMegabytes", megabytesUsed() - before}};
    }

    Json results()
    {
        for (int i = 0; i < m_town.questions; ++i)
            ask(i);
        // Afterwards, so that no look-up is timed on a processor that has just read everybody.
        for (const PersonTraits& asked : m_forEverybody)
            askEverybody(asked);
        const auto share = [](int part, int whole) { return static_cast<double>(part) / whole; };
        m_out["byIndex"] = m_byIndex.json();
        m_out["everywhere"] = m_everywhere.json();
        m_out["trueFirst"] = share(m_first, m_town.questions);
        m_out["trueInFive"] = share(m_inFive, m_town.questions);
        m_out["trueInTen"] = share(m_inTen, m_town.questions);
        m_out["alertsAtTenInAHundred"] = {{"right", share(m_rightAlerts, m_town.questions)},
                                          {"falsePerQuestion", share(m_falseAlerts, m_town.questions)}};
        m_out["askedEverywhere"] = m_town.questionsToEverybody;
        m_out["sameAnswerShown"] = share(m_agreeing, m_town.questionsToEverybody);
        m_out["sameTenDownToOneInAThousand"] = share(m_agreeingFarDown, m_town.questionsToEverybody);
        m_out["sameTenEvenTheUnlikely"] = share(m_agreeingOnTen, m_town.questionsToEverybody);
        m_out["notInTen"] = m_missed;
        m_out["goals"] = goals();
        return m_out;
    }

private:
    void ask(int number)
    {
        const auto step = static_cast<size_t>(m_town.people / m_town.questions);
        const PersonTraits& truth = m_known[static_cast<size_t>(number) * step];
        const Spoilt asked = m_people.spoilt(truth);
        const Stopwatch watch;
        const auto proposals = m_index.find(asked.traits, kTen);
        m_byIndex.add(watch);
        const size_t rank = rankOf(proposals, truth.key);
        const bool isThere = rank < proposals.size();
        m_first += rank == 0 && isThere ? 1 : 0;
        m_inFive += rank < 5 && isThere ? 1 : 0;
        m_inTen += isThere ? 1 : 0;
        for (const Proposal& proposal : proposals) {
            if (proposal.probability >= kPossible)
                (proposal.key == truth.key ? m_rightAlerts : m_falseAlerts) += 1;
        }
        if (!isThere)
            explain(truth, asked);
        if (number % (m_town.questions / m_town.questionsToEverybody) == 0)
            m_forEverybody.push_back(asked.traits);
    }

    void askEverybody(const PersonTraits& asked)
    {
        const Stopwatch watch;
        const auto all = m_index.findEverywhere(asked, kTen);
        m_everywhere.add(watch);
        m_agreeingOnTen += sameKeys(all, m_index.find(asked, kTen)) ? 1 : 0;
        m_agreeingFarDown += sameKeys(m_index.findEverywhere(asked, kFarDown), m_index.find(asked, kFarDown)) ? 1 : 0;
        m_agreeing += sameKeys(m_index.findEverywhere(asked), m_index.find(asked)) ? 1 : 0;
    }

    void explain(const PersonTraits& truth, const Spoilt& asked)
    {
        const size_t place = rankOf(m_index.findEverywhere(asked.traits, {.atMost = 1000, .atLeast = 0, .except = {}}), truth.key);
        m_missed.push_back({{"spoilt", join(asked.how, ", ")}, {"rankAmongEverybody", place + 1}});
    }

    Json goals() const
    {
        const auto line = [](const char* figure, double measured, double bound, bool isAtMost) {
            return Json{{"figure", figure}, {isAtMost ? "atMost" : "atLeast", bound}, {"measured", measured},
                        {"isMet", isAtMost ? measured <= bound : measured >= bound}};
        };
        return Json::array({line("index, p99 processor milliseconds", Times::at(m_byIndex.processor, 0.99), m_town.indexMilliseconds, true),
                            line("everywhere, half of the p99 processor milliseconds of its two threads", Times::at(m_everywhere.processor, 0.99) / 2,
                                 m_town.everybodyMilliseconds, true),
                            line("true person in ten", static_cast<double>(m_inTen) / m_town.questions, m_town.inTen, false),
                            line("same answer by index and everywhere",
                                 static_cast<double>(m_agreeing) / m_town.questionsToEverybody, kAgreeing, false)});
    }

    inline static const FindOptions kTen{.atMost = 10, .atLeast = 0, .except = {}};
    inline static const FindOptions kFarDown{.atMost = 10, .atLeast = 0.001, .except = {}};

    Town m_town;
    InventedPeople m_people;
    std::vector<PersonTraits> m_known;
    Index m_index;
    Json m_out;
    Json m_missed = Json::array();
    std::vector<PersonTraits> m_forEverybody;
    Times m_byIndex;
    Times m_everywhere;
    int m_first = 0, m_inFive = 0, m_inTen = 0, m_rightAlerts = 0, m_falseAlerts = 0, m_agreeing = 0, m_agreeingFarDown = 0, m_agreeingOnTen = 0;
};

/// Every key stroke of a name and then of a year of birth.
Json typingResults(const std::filesystem::path& folder, const Model& model)
{
    constexpr size_t kTyped = 200;
    InventedPeople invented(folder);
    const auto people = invented.many(kTowns[0].people);
    TypedSearch search(model);
    search.put(people);
    Times times;
    int shown = 0;
    for (size_t i = 0; i < kTyped; ++i) {
        const PersonTraits& person = people[i * 97];
        const Name& name = person.names.front();
        const std::string line = name.surname.substr(0, 4) + " " + name.forename.substr(0, 4) + " "
                                 + std::to_string(person.births.front().earliestYear);
        std::vector<Suggestion> found;
        for (size_t letters = 1; letters <= line.size(); ++letters) {
            const Stopwatch watch;
            found = search.find(line.substr(0, letters));
            times.add(watch);
        }
        shown += rankOf(found, person.key) < found.size() ? 1 : 0;
    }
    Json out = times.json();
    out["people"] = kTowns[0].people;
    out["keyStrokes"] = times.wall.size();
    out["shownByFourLettersOfEachNameAndTheYear"] = static_cast<double>(shown) / kTyped;
    return out;
}

} // namespace

Json latencyResults(const std::filesystem::path& folder, const Model& model)
{
    Json out = Json::array();
    for (const Town& town : kTowns)
        out.push_back(Asking(town, folder, model).results());
    return {{"lookUp", out}, {"whileTyping", typingResults(folder, model)}};
}

} // namespace marac::bench
