// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/public_sets.h"

#include "core/base/text.h"
#include "core/matching/index.h"
#include "tests/bench/matching/csv.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <tuple>

namespace marac::bench {

using namespace matching;

namespace {

struct Record {
    PersonTraits traits;
    std::string person; ///< the label
    bool isQuery = true;
    bool isKnown = true;
};

using Records = std::vector<Record>;

// "19081209", "1971-06-24"; parts that are not a date ("1856-86-18") are unknown.
BirthDate birthFrom(std::string text)
{
    std::erase(text, '-');
    if (text.size() != 8)
        return {};
    const auto part = [&](size_t at, size_t size) {
        unsigned value = 0;
        std::from_chars(text.data() + at, text.data() + at + size, value);
        return value;
    };
    BirthDate birth = BirthDate::inYear(static_cast<int>(part(0, 4)));
    birth.month = part(4, 2) <= 12 ? part(4, 2) : 0;
    birth.day = part(6, 2) <= 31 ? part(6, 2) : 0;
    return birth;
}

enum class Fields { All, NameBirthPostcode };

Records febrl(const std::filesystem::path& file, Fields fields)
{
    Records out;
    for (const Row& row : readCsv(file)) {
        Record record;
        const std::string& id = row["rec_id"];
        record.person = split(id, '-').at(1);
        record.traits.key = id;
        record.traits.names = {{row["given_name"], row["surname"]}};
        record.traits.births = {birthFrom(row["date_of_birth"])};
        const std::string text = row["street_number"] + " " + row["address_1"] + ", " + row["suburb"];
        record.traits.addresses = {{fields == Fields::All ? text : std::string(), row["postcode"]}};
        out.push_back(std::move(record));
    }
    return out;
}

Records febrl4(const std::filesystem::path& folder, Fields fields)
{
    Records out = febrl(folder / "dataset4a.csv", fields);
    for (Record& record : out)
        record.isQuery = false;
    for (Record& record : febrl(folder / "dataset4b.csv", fields)) {
        record.isKnown = false;
        out.push_back(std::move(record));
    }
    return out;
}

Records fake1000(const std::filesystem::path& file)
{
    Records out;
    for (const Row& row : readCsv(file)) {
        Record record;
        record.person = row["cluster"];
        record.traits.key = row["unique_id"];
        record.traits.names = {{row["first_name"], row["surname"]}};
        record.traits.births = {birthFrom(row["dob"])};
        record.traits.addresses = {{row["city"], {}}};
        record.traits.numbers = {row["email"]};
        out.push_back(std::move(record));
    }
    return out;
}

Records historical(const std::filesystem::path& file)
{
    Records out;
    for (const Row& row : readCsv(file)) {
        Record record;
        record.person = row["cluster"];
        record.traits.key = row["unique_id"];
        record.traits.names = {{row["first_name"], row["surname"]}};
        record.traits.births = {birthFrom(row["dob"])};
        record.traits.addresses = {{row["birth_place"], row["postcode_fake"]}};
        out.push_back(std::move(record));
    }
    return out;
}

struct Counts {
    long truePairs = 0, found = 0, falsePairs = 0;
    long asked = 0, first = 0, inFive = 0, inTen = 0;

    Json json() const
    {
        const double precision = static_cast<double>(found) / static_cast<double>(std::max(1L, found + falsePairs));
        const double recall = static_cast<double>(found) / static_cast<double>(std::max(1L, truePairs));
        const double f1 = found == 0 ? 0 : 2 * precision * recall / (precision + recall);
        const auto share = [&](long count) { return static_cast<double>(count) / static_cast<double>(std::max(1L, asked)); };
        return {{"precision", precision}, {"recall", recall}, {"f1", f1}, {"falsePairs", falsePairs},
                {"missedPairs", truePairs - found}, {"trueFirst", share(first)}, {"trueInFive", share(inFive)},
                {"trueInTen", share(inTen)}};
    }
};

void countRanks(const std::vector<Proposal>& proposals, const Record& record,
                const std::map<std::string, std::string>& personOf, Counts& counts)
{
    const auto right = std::find_if(proposals.begin(), proposals.end(), [&](const Proposal& proposal) {
        return personOf.at(proposal.key) == record.person;
    });
    const auto rank = right - proposals.begin();
    counts.asked += 1;
    counts.first += right != proposals.end() && rank < 1 ? 1 : 0;
    counts.inFive += right != proposals.end() && rank < 5 ? 1 : 0;
    counts.inTen += right != proposals.end() && rank < 10 ? 1 : 0;
}

long truePairsOf(const Records& records)
{
    std::map<std::string, std::pair<long, long>> people; // both roles, only one of them
    long apart = 0;
    for (const Record& record : records) {
        auto& [both, one] = people[record.person];
        (record.isKnown && record.isQuery ? both : one) += 1;
        apart += record.isKnown && !record.isQuery ? 1 : 0;
    }
    long pairs = 0;
    for (const auto& [person, counts] : people)
        pairs += counts.first * (counts.first - 1) / 2 + (counts.second > 1 ? counts.second - 1 : 0);
    return pairs;
}

Counts measure(const Records& records, const Model& model)
{
    Index index(model);
    std::vector<PersonTraits> known;
    std::map<std::string, std::string> personOf;
    std::map<std::string, int> recordsOf;
    for (const Record& record : records) {
        recordsOf[record.person] += 1;
        if (record.isKnown) {
            known.push_back(record.traits);
            personOf[record.traits.key] = record.person;
        }
    }
    index.put(known);
    Counts counts;
    counts.truePairs = truePairsOf(records);
    std::set<std::pair<std::string, std::string>> seen;
    for (const Record& record : records) {
        if (!record.isQuery)
            continue;
        const auto proposals = index.find(record.traits, {.atMost = 100, .atLeast = 0.0001, .except = {record.traits.key}});
        if (recordsOf[record.person] > 1)
            countRanks(proposals, record, personOf, counts);
        for (const Proposal& proposal : proposals) {
            if (proposal.probability < kLikely || !seen.insert(std::minmax(proposal.key, record.traits.key)).second)
                continue;
            (personOf.at(proposal.key) == record.person ? counts.found : counts.falsePairs) += 1;
        }
    }
    return counts;
}

} // namespace

Json publicResults(const std::filesystem::path& folder, const Model& model)
{
    Json out;
    const auto add = [&](const char* name, const Records& records, Json published) {
        out[name] = measure(records, model).json();
        out[name]["published"] = std::move(published);
    };
    const auto febrlFolder = folder / "febrl";
    const auto splink = folder / "splink";
    for (const char* number : {"1", "2"})
        add(("febrl" + std::string(number)).c_str(), febrl(febrlFolder / ("dataset" + std::string(number) + ".csv"), Fields::All),
            {{"prototype without soc_sec_id", number[0] == '1' ? 1.0 : 0.9995}});
    add("febrl3", febrl(febrlFolder / "dataset3.csv", Fields::All),
        {{"prototype without soc_sec_id", 0.9995}, {"Record Linkage Toolkit without soc_sec_id", 0.9897}, {"GoldenMatch", 0.991}});
    add("febrl3 name, birth, postcode", febrl(febrlFolder / "dataset3.csv", Fields::NameBirthPostcode), {{"prototype", 0.9856}});
    add("febrl4", febrl4(febrlFolder, Fields::All),
        {{"prototype without soc_sec_id", 0.9996}, {"Record Linkage Toolkit without soc_sec_id", 0.9977}, {"Vo et al.", 0.9915}});
    add("febrl4 name, birth, postcode", febrl4(febrlFolder, Fields::NameBirthPostcode), {{"prototype", 0.9892}});
    add("fake_1000", fake1000(splink / "fake_1000.csv"),
        {{"prototype", 0.918}, {"Splink, threshold picked with labels", 0.911}, {"Record Linkage Toolkit", 0.563}});
    add("historical_50k, half", historical(splink / "historical_figures_half.csv"),
        {{"prototype, whole set", 0.871}, {"GoldenMatch, whole set", 0.827}, {"Splink, whole set", 0.757}});
    return out;
}

} // namespace marac::bench
