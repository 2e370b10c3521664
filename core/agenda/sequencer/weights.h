// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace marac::agenda::sequencer {

/// A set of at most 64 agencies or of at most 64 cases, one bit each.
using Bits = std::uint64_t;

constexpr Bits bit(std::size_t index)
{
    return Bits{1} << index;
}

constexpr Bits lowest(std::size_t count)
{
    return count >= 64 ? ~Bits{0} : bit(count) - 1;
}

/// Calls visit(index) for every member, lowest first.
template <typename Visit>
void forEachBit(Bits set, Visit visit)
{
    for (; set != 0; set &= set - 1)
        visit(static_cast<std::size_t>(std::countr_zero(set)));
}

/// The summed weight of any set of at most 64, by table look-up.
class WeightTable {
public:
    explicit WeightTable(const std::vector<int>& weights = {})
    {
        const std::size_t chunks = std::max<std::size_t>(2, (weights.size() + kChunkBits - 1) / kChunkBits);
        m_sums.assign(chunks * kChunkSize, 0);
        for (std::size_t chunk = 0; chunk < chunks; ++chunk)
            for (std::size_t set = 1; set < kChunkSize; ++set) {
                const std::size_t member = chunk * kChunkBits + static_cast<std::size_t>(std::countr_zero(set));
                const std::size_t at = chunk * kChunkSize + set;
                m_sums[at] = m_sums[at & (at - 1)] + (member < weights.size() ? weights[member] : 0);
            }
    }

    long of(Bits set) const
    {
        const int* chunk = m_sums.data();
        const long sum = chunk[set & (kChunkSize - 1)] + chunk[kChunkSize + (set >> kChunkBits & (kChunkSize - 1))];
        return set >> 2 * kChunkBits == 0 ? sum : sum + ofRest(set >> 2 * kChunkBits);
    }

private:
    long ofRest(Bits set) const
    {
        long sum = 0;
        for (std::size_t at = 2 * kChunkSize; at < m_sums.size(); at += kChunkSize, set >>= kChunkBits)
            sum += m_sums[at + (set & (kChunkSize - 1))];
        return sum;
    }

    static constexpr std::size_t kChunkBits = 11;
    static constexpr std::size_t kChunkSize = std::size_t{1} << kChunkBits;
    std::vector<int> m_sums; ///< of every subset of each chunk of agencies
};

} // namespace marac::agenda::sequencer
