// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/public_sets.h"

#include "core/matching/refine.h"
#include "tests/bench/matching/pair_counts.h"
#include "tests/bench/matching/public_records.h"

#include <chrono>
#include <functional>

namespace marac::bench {

using namespace matching;

namespace {

struct PublicSet {
    std::string name;
    std::function<PublicRecords()> read;
    bool isOneToOne = false;
    Json published;
};

Json figure(const char* source, double precision, double recall, double f1)
{
    return {{"source", source}, {"precision", precision}, {"recall", recall}, {"f1", f1}};
}

// Figures (P), (M) of engineering/kernels.md B1 to B3.
std::vector<PublicSet> publicSets(const std::filesystem::path& folder)
{
    const auto file = [&](const char* name) { return folder / "febrl" / (std::string(name) + ".csv"); };
    const auto one = [=](const char* name, FebrlFields fields) { return [=] { return febrl(file(name), fields); }; };
    const auto four = [=](FebrlFields fields) { return [=] { return febrl4(folder / "febrl", fields); }; };
    using enum FebrlFields;
    return {
        {"febrl1", one("dataset1", All), false, Json::array({figure("prototype", 1.0, 1.0, 1.0)})},
        {"febrl2", one("dataset2", All), false, Json::array({figure("prototype", 1.0, 0.999, 0.9995)})},
        {"febrl3", one("dataset3", All), false,
         Json::array({figure("prototype", 1.0, 0.9989, 0.9995), figure("Record Linkage Toolkit", 0.9951, 0.9844, 0.9897),
                      figure("GoldenMatch (vendor)", 1.0, 0.982, 0.991), figure("Splink by a competitor", 0.998, 0.935, 0.965)})},
        {"febrl3 with soc_sec_id", one("dataset3", AllAndSocialSecurity), false,
         Json::array({figure("prototype", 1.0, 1.0, 1.0), figure("Record Linkage Toolkit", 0.9998, 0.9983, 0.9991),
                      figure("Splink notebook, threshold picked with labels", 0.998, 0.9927, 0.9954)})},
        {"febrl3 name, birth, postcode", one("dataset3", NameBirthPostcode), false,
         Json::array({figure("prototype", 0.9945, 0.9768, 0.9856)})},
        {"febrl4", four(All), true,
         Json::array({figure("prototype", 1.0, 0.9992, 0.9996), figure("Record Linkage Toolkit", 0.9988, 0.9966, 0.9977),
                      figure("Vo et al., of blocked pairs", 0.992, 0.991, 0.9915)})},
        {"febrl4 with soc_sec_id", four(AllAndSocialSecurity), true,
         Json::array({figure("prototype", 1.0, 1.0, 1.0), figure("Record Linkage Toolkit", 0.9994, 0.9998, 0.9996),
                      figure("Splink notebook, threshold picked with labels", 0.9998, 0.9998, 0.9998)})},
        {"febrl4 name, birth, postcode", four(NameBirthPostcode), true,
         Json::array({figure("prototype", 0.9935, 0.9848, 0.9892)})},
        {"fake_1000", [=] { return fake1000(folder / "splink" / "fake_1000.csv"); }, false,
         Json::array({figure("prototype", 0.983, 0.861, 0.918), figure("Record Linkage Toolkit", 0.419, 0.856, 0.563),
                      figure("Splink notebook, threshold picked with labels", 0.999, 0.838, 0.911)})},
        {"historical, half of the persons", [=] { return historical(folder / "splink" / "historical_figures_half.csv"); }, false,
         Json::array({figure("prototype, all persons", 0.952, 0.803, 0.871),
                      figure("GoldenMatch (vendor), all persons", 0.812, 0.747, 0.827),
                      figure("Splink by a competitor, all persons", 0.966, 0.623, 0.757),
                      figure("Record Linkage Toolkit, all persons", 0.910, 0.502, 0.647)})},
    };
}

/// A figure to reach, with the direction in which it is good.
struct Goal {
    const char* set;
    const char* figure;
    double bound;
    bool isAtMost = false;
};

// engineering/kernels.md B5, 1 to 3.
constexpr Goal kGoals[] = {
    {"febrl3", "found", 6531}, {"febrl3", "falsePairs", 0, true}, {"febrl3 with soc_sec_id", "missedPairs", 0, true},
    {"febrl3 with soc_sec_id", "falsePairs", 0, true}, {"febrl4", "found", 4996}, {"febrl4", "falsePairs", 0, true},
    {"febrl4 with soc_sec_id", "missedPairs", 0, true}, {"febrl4 with soc_sec_id", "falsePairs", 0, true},
    {"febrl4 name, birth, postcode", "f1OneToOne", 0.992}, {"febrl4 name, birth, postcode", "trueInFive", 0.996},
    {"fake_1000", "f1", 0.918}, {"historical, half of the persons", "f1", 0.87},
    {"historical, half of the persons", "pairCompleteness", 0.95}, {"historical, half of the persons", "trueFirst", 0.982},
    {"historical, half of the persons", "trueInTwentyFive", 0.989},
};

Json goalsOf(const std::string& set, const Json& measured)
{
    Json out = Json::array();
    for (const Goal& goal : kGoals) {
        if (set != goal.set)
            continue;
        const double value = measured.at(goal.figure).get<double>();
        out.push_back({{"figure", goal.figure}, {goal.isAtMost ? "atMost" : "atLeast", goal.bound}, {"measured", value},
                       {"isMet", goal.isAtMost ? value <= goal.bound : value >= goal.bound}});
    }
    return out;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Json measured(const PublicSet& set, const PublicRecords& records, const Index& index)
{
    const auto start = std::chrono::steady_clock::now();
    Json out = countPairs(records, index).json(set.isOneToOne);
    out["seconds"] = secondsSince(start);
    out["goals"] = goalsOf(set.name, out);
    return out;
}

std::vector<PersonTraits> askedOf(const PublicRecords& records)
{
    std::vector<PersonTraits> asked;
    for (const PublicRecord& record : records) {
        if (record.isQuery)
            asked.push_back(record.traits);
    }
    return asked;
}

// As RepeatBook does with an area's people.
Index asShipped(const PublicRecords& records, const Model& model)
{
    Index index = indexOf(records, model);
    index.weighBy(expectingWhatIsThere(index));
    return index;
}

} // namespace

Json publicResults(const std::filesystem::path& folder, const Model& model, const std::string& only)
{
    Json out;
    for (const PublicSet& set : publicSets(folder)) {
        if (!only.empty() && set.name.find(only) == std::string::npos)
            continue;
        const PublicRecords records = set.read();
        Json& shown = out[set.name];
        Index index = asShipped(records, model);
        shown["ours, as shipped"] = measured(set, records, index);
        index.weighBy(refined(index, askedOf(records)));
        shown["ours, refined at night"] = measured(set, records, index);
        Model strangers = model;
        strangers.housemates = 0;
        index = asShipped(records, strangers);
        shown["ours, nobody shares a home"] = measured(set, records, index);
        index.weighBy(refined(index, askedOf(records)));
        shown["ours, nobody shares a home, refined at night"] = measured(set, records, index);
        shown["published"] = set.published;
    }
    return out;
}

Json explainSet(const std::filesystem::path& folder, const Model& model, const std::string& name)
{
    for (const PublicSet& set : publicSets(folder)) {
        if (set.name == name) {
            const PublicRecords records = set.read();
            return explainPairs(records, asShipped(records, model));
        }
    }
    return {};
}

} // namespace marac::bench
