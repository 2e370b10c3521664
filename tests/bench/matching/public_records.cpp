// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/public_records.h"

#include "core/base/text.h"
#include "tests/bench/matching/csv.h"

#include <charconv>
#include <utility>

namespace marac::bench {

using namespace matching;

namespace {

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

// Address columns are joined with commas, as the import joins them.
std::string joinedAddress(const Row& row)
{
    std::string text = trimmed(row["street_number"] + " " + row["address_1"]);
    for (const char* column : {"address_2", "suburb", "state"})
        text += row[column].empty() ? "" : ", " + row[column];
    return text;
}

} // namespace

PublicRecords febrl(const std::filesystem::path& file, FebrlFields fields)
{
    PublicRecords out;
    for (const Row& row : readCsv(file)) {
        PublicRecord record;
        const std::string& id = row["rec_id"];
        record.person = split(id, '-').at(1);
        record.traits.key = id;
        record.traits.names = {{row["given_name"], row["surname"]}};
        record.traits.births = {birthFrom(row["date_of_birth"])};
        const bool whole = fields != FebrlFields::NameBirthPostcode;
        record.traits.addresses = {{whole ? joinedAddress(row) : std::string(), row["postcode"]}};
        if (fields == FebrlFields::AllAndSocialSecurity)
            record.traits.numbers = {row["soc_sec_id"]};
        out.push_back(std::move(record));
    }
    return out;
}

PublicRecords febrl4(const std::filesystem::path& folder, FebrlFields fields)
{
    PublicRecords out = febrl(folder / "dataset4a.csv", fields);
    for (PublicRecord& record : out)
        record.isQuery = false;
    for (PublicRecord& record : febrl(folder / "dataset4b.csv", fields)) {
        record.isKnown = false;
        out.push_back(std::move(record));
    }
    return out;
}

PublicRecords fake1000(const std::filesystem::path& file)
{
    PublicRecords out;
    for (const Row& row : readCsv(file)) {
        PublicRecord record;
        record.person = row["cluster"];
        record.traits.key = row["unique_id"];
        record.traits.names = {{row["first_name"], row["surname"]}};
        record.traits.births = {birthFrom(row["dob"])};
        record.traits.addresses = {{row["city"], {}}};
        record.traits.emails = {row["email"]};
        out.push_back(std::move(record));
    }
    return out;
}

PublicRecords historical(const std::filesystem::path& file)
{
    PublicRecords out;
    for (const Row& row : readCsv(file)) {
        PublicRecord record;
        record.person = row["cluster"];
        record.traits.key = row["unique_id"];
        record.traits.names = {{row["first_name"], row["surname"]}};
        record.traits.births = {birthFrom(row["dob"])};
        record.traits.addresses = {{{}, row["postcode_fake"]}};
        record.traits.facts = {{Fact::Kind::Birthplace, row["birth_place"]}, {Fact::Kind::Occupation, row["occupation"]}};
        out.push_back(std::move(record));
    }
    return out;
}

} // namespace marac::bench
