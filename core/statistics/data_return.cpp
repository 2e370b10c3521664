// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/data_return.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace marac::statistics {

using people::EthnicGroup;

namespace {

// Indices into ReturnRow::counts.
enum Column : size_t {
    C = 0, D, E, F,
    G, // the first of fourteen sources
    T = G + agency::kReturnSourceCount - 1,
    U, V, W, X, Y, Z, AA, AB, AC, AD, AE, AF,
};
static_assert(AF == kColumns - 3);

/// Counts yes answers; empty where nobody answered.
std::optional<double> countAnswered(const std::vector<DiscussedCase>& cases,
                                    const std::function<std::optional<bool>(const DiscussedCase&)>& question)
{
    bool isAnswered = cases.empty();
    double count = 0;
    for (const DiscussedCase& discussed : cases) {
        if (const auto answer = question(discussed)) {
            isAnswered = true;
            count += *answer ? 1 : 0;
        }
    }
    return isAnswered ? std::optional(count) : std::nullopt;
}

std::function<std::optional<bool>(const DiscussedCase&)> isOfGroup(std::initializer_list<EthnicGroup> groups)
{
    const std::vector<EthnicGroup> wanted(groups);
    return [wanted](const DiscussedCase& discussed) -> std::optional<bool> {
        const auto group = people::ethnicGroupOf(discussed.victim->ethnicity);
        if (!group)
            return std::nullopt;
        return std::find(wanted.begin(), wanted.end(), *group) != wanted.end();
    };
}

std::function<std::optional<bool>(const DiscussedCase&)> victimAged(int from, int to, const Date& date)
{
    return [=](const DiscussedCase& discussed) -> std::optional<bool> {
        const auto age = discussed.victim->age(date);
        if (!age)
            return std::nullopt;
        return *age >= from && *age <= to;
    };
}

std::optional<bool> isMale(const DiscussedCase& discussed)
{
    if (discussed.victim->gender == people::Gender::NotRecorded)
        return std::nullopt;
    return discussed.victim->gender == people::Gender::Male;
}

std::function<std::optional<bool>(const DiscussedCase&)> harmedByUnder18(const Date& date)
{
    return [=](const DiscussedCase& discussed) -> std::optional<bool> {
        std::optional<bool> answer;
        for (const people::Person* perpetrator : discussed.perpetrators) {
            if (const auto age = perpetrator->age(date))
                answer = answer.value_or(false) || *age < 18;
        }
        return answer;
    };
}

void countSources(ReturnRow& row, const std::vector<DiscussedCase>& cases, const std::vector<agency::Agency>& agencies)
{
    for (size_t i = 0; i < agency::kReturnSourceCount; ++i)
        row.counts[G + i] = 0;
    const auto add = [&](agency::ReturnSource source, double share) {
        auto& cell = row.counts[G + static_cast<size_t>(source)];
        cell = cell.value_or(0) + share;
    };
    for (const DiscussedCase& discussed : cases) {
        const auto& referrers = discussed.referral->referrers;
        if (referrers.empty())
            add(agency::ReturnSource::Other, 1);
        for (const auto& id : referrers) {
            const auto agency = std::find_if(agencies.begin(), agencies.end(), [&](const agency::Agency& a) { return a.id == id; });
            const auto source = agency == agencies.end() ? agency::ReturnSource::Other : agency->source;
            add(source, 1.0 / static_cast<double>(referrers.size()));
        }
    }
}

void countEquality(ReturnRow& row, const std::vector<DiscussedCase>& cases, const Date& date)
{
    row.counts[U] = countAnswered(cases, isOfGroup({EthnicGroup::OtherWhite, EthnicGroup::Asian, EthnicGroup::Black,
                                                    EthnicGroup::Mixed, EthnicGroup::AnyOther}));
    row.counts[V] = countAnswered(cases, [](const DiscussedCase& c) { return people::isLgbt(c.victim->orientation); });
    row.counts[W] = countAnswered(cases, [](const DiscussedCase& c) { return people::isDisabled(c.victim->disability); });
    row.counts[X] = countAnswered(cases, isMale);
    row.counts[Y] = countAnswered(cases, victimAged(16, 17, date));
    row.counts[Z] = countAnswered(cases, harmedByUnder18(date));
    row.counts[AA] = countAnswered(cases, victimAged(65, 200, date));
    row.counts[AB] = countAnswered(cases, isOfGroup({EthnicGroup::Asian}));
    row.counts[AC] = countAnswered(cases, isOfGroup({EthnicGroup::Black}));
    row.counts[AD] = countAnswered(cases, isOfGroup({EthnicGroup::Mixed}));
    row.counts[AE] = countAnswered(cases, isOfGroup({EthnicGroup::OtherWhite}));
    row.counts[AF] = countAnswered(cases, isOfGroup({EthnicGroup::AnyOther}));
}

} // namespace

const std::array<const char*, kColumns>& returnHeadings()
{
    static const std::array<const char*, kColumns> headings = {
        "MARAC Name",
        "Meeting date",
        "Cases discussed",
        "Number of repeat cases",
        "Number of children in the household",
        "Number of cases with children in the household",
        "Police (Police case referrals)",
        "IDVA",
        "Children's Social Care",
        "Primary Care Service",
        "Secondary Care/ Acute trust",
        "Education",
        "Housing",
        "Mental Health",
        "Probation",
        "Voluntary Sector",
        "Substance Abuse",
        "Adult Social Care",
        "MASH",
        "Other",
        "Total Black, Asian and racially minoritised cases",
        "LGBTQ+ community cases",
        "Disabled victim cases",
        "Male victims cases",
        "Victims 16 or 17 years old cases",
        "Harming others under 18 years old cases",
        "Victims aged 65+ years",
        "Victims from Asian or Asian British ethnic groups",
        "Victims from Black, Black British, Caribbean or African ethnic groups",
        "Victims from mixed or multiple ethnic groups",
        "Victims from other White ethnic groups",
        "Victims from any other ethnic group",
    };
    return headings;
}

std::string columnLetters(int index)
{
    std::string letters(1, static_cast<char>('A' + index % 26));
    return index >= 26 ? "A" + letters : letters;
}

std::optional<double> ReturnRow::at(std::string_view column) const
{
    for (int i = 2; i < kColumns; ++i) {
        if (columnLetters(i) == column)
            return counts[static_cast<size_t>(i - 2)];
    }
    return std::nullopt;
}

ReturnRow returnRow(const std::string& marac, const Date& date, const std::vector<DiscussedCase>& cases,
                    const std::vector<agency::Agency>& agencies)
{
    ReturnRow row{marac, date, {}};
    row.counts[C] = static_cast<double>(cases.size());
    double repeats = 0;
    double children = 0;
    double withChildren = 0;
    for (const DiscussedCase& discussed : cases) {
        repeats += discussed.isRepeat ? 1 : 0;
        children += static_cast<double>(discussed.referral->children.size());
        withChildren += discussed.referral->hasChildren() ? 1 : 0;
    }
    row.counts[D] = repeats;
    row.counts[E] = children;
    row.counts[F] = withChildren;
    countSources(row, cases, agencies);
    countEquality(row, cases, date);
    return row;
}

Findings checkRow(const ReturnRow& row)
{
    Findings findings;
    const auto problem = [&](const char* column, Phrase say) { findings.push_back({Severity::Problem, column, std::move(say), 0}); };
    const double cases = row.counts[C].value_or(0);
    if (row.counts[D].value_or(0) > cases)
        problem("D", phrase("Return", "There are more repeat cases than cases discussed."));
    if (row.counts[F].value_or(0) > cases)
        problem("F", phrase("Return", "There are more cases with children than cases discussed."));
    if (row.counts[E].value_or(0) < row.counts[F].value_or(0))
        problem("E", phrase("Return", "There are fewer children than cases with children."));
    double sources = 0;
    for (size_t i = G; i <= T; ++i)
        sources += row.counts[i].value_or(0);
    if (std::abs(sources - cases) > 0.001)
        problem("G", phrase("Return", "The referral sources do not add up to the cases discussed."));
    for (size_t i = U; i <= AF; ++i) {
        if (row.counts[i].value_or(0) > cases)
            problem(columnLetters(static_cast<int>(i) + 2).c_str(), phrase("Return", "A count of victims is larger than the cases discussed."));
    }
    return findings;
}

} // namespace marac::statistics
