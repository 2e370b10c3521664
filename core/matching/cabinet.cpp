// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/cabinet.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <numeric>
#include <utility>

namespace marac::matching {

namespace {

constexpr unsigned kKeyBits = 32;
constexpr unsigned kMostRangeBits = 22;
constexpr size_t kEntriesInRange = 4;

} // namespace

Cabinet::Run::Run(std::vector<Entry> sorted) : entries(std::move(sorted))
{
    const auto ranges = static_cast<unsigned>(std::bit_width(entries.size() / kEntriesInRange));
    const unsigned bits = std::clamp(ranges, 1u, kMostRangeBits);
    shift = kKeyBits - bits;
    starts.assign((size_t{1} << bits) + 1, 0);
    for (const Entry& entry : entries)
        ++starts[(entry.key >> shift) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
}

void Cabinet::file(std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end());
    while (!m_runs.empty() && m_runs.back().entries.size() <= 2 * entries.size()) {
        std::vector<Entry> merged;
        merged.reserve(m_runs.back().entries.size() + entries.size());
        std::merge(m_runs.back().entries.begin(), m_runs.back().entries.end(), entries.begin(), entries.end(),
                   std::back_inserter(merged));
        entries = std::move(merged);
        m_runs.pop_back();
    }
    if (!entries.empty())
        m_runs.emplace_back(std::move(entries));
}

void Cabinet::open(DrawerKey key, const std::function<void(std::uint32_t person)>& take) const
{
    for (const Run& run : m_runs) {
        const auto range = static_cast<size_t>(key >> run.shift);
        const auto at = [&](size_t place) { return run.entries.begin() + static_cast<std::ptrdiff_t>(run.starts[place]); };
        const auto [first, last] = std::equal_range(at(range), at(range + 1), Entry{key, 0},
                                                    [](const Entry& a, const Entry& b) { return a.key < b.key; });
        if (static_cast<size_t>(last - first) > mostIn(key))
            continue;
        for (auto entry = first; entry != last; ++entry)
            take(entry->person);
    }
}

size_t Cabinet::size() const
{
    return std::accumulate(m_runs.begin(), m_runs.end(), size_t{0},
                           [](size_t sum, const Run& run) { return sum + run.entries.size(); });
}

} // namespace marac::matching
