// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/measures.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marac::statistics {

namespace {

constexpr double kExpectedPerWoman = 40.0 / 10000.0;
constexpr double kCasesPerPost = 100.0;

std::string monthOf(const Date& date)
{
    return date.iso().substr(0, 7);
}

} // namespace

std::vector<MonthCount> byMonth(const std::vector<std::pair<Date, bool>>& receivedAndRepeat)
{
    std::vector<MonthCount> months;
    if (receivedAndRepeat.empty())
        return months;
    const auto [first, last] = std::minmax_element(receivedAndRepeat.begin(), receivedAndRepeat.end(),
                                                   [](const auto& a, const auto& b) { return a.first < b.first; });
    std::map<std::string, size_t> places;
    for (Date month = *Date::fromYmd(first->first.year(), first->first.month(), 1); month <= last->first; month = month.addMonths(1)) {
        places[monthOf(month)] = months.size();
        months.push_back({monthOf(month), 0, 0});
    }
    for (const auto& [date, isRepeat] : receivedAndRepeat) {
        MonthCount& month = months[places[monthOf(date)]];
        ++month.count;
        month.repeats += isRepeat ? 1 : 0;
    }
    return months;
}

std::optional<int> median(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

IdvaNeed idvaNeed(int casesInTwelveMonths, int adultWomen, const std::vector<IdvaPost>& posts)
{
    IdvaNeed need;
    need.expectedCases = kExpectedPerWoman * adultWomen;
    const double basis = std::max(static_cast<double>(casesInTwelveMonths), need.expectedCases);
    need.requiredPosts = std::ceil(basis / kCasesPerPost * 2) / 2;
    for (const IdvaPost& post : posts)
        need.effectivePosts += post.fullTime * post.highRiskShare;
    need.coverage = need.requiredPosts > 0 ? need.effectivePosts / need.requiredPosts : 0;
    return need;
}

} // namespace marac::statistics
