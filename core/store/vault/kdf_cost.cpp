// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/kdf_cost.h"

#include <fstream>
#include <string>

namespace marac::store::vault {

namespace {

constexpr std::uint64_t kMiB = 1ULL << 20;
constexpr std::uint64_t kLeastMemory = 19 * kMiB;
constexpr std::uint64_t kMostMemory = 2048 * kMiB;
constexpr std::uint32_t kLeastPasses = 2;
constexpr std::uint32_t kMostPasses = 16;

/// 0 where the system does not say.
std::uint64_t availableMemory()
{
    std::ifstream meminfo("/proc/meminfo");
    std::string name;
    std::uint64_t kibibytes = 0;
    std::string unit;
    while (meminfo >> name >> kibibytes && std::getline(meminfo, unit)) {
        if (name == "MemAvailable:")
            return kibibytes * 1024;
    }
    return 0;
}

} // namespace

KdfCost KdfCost::cheapest()
{
    return {kLeastPasses, kLeastMemory};
}

KdfCost KdfCost::forThisComputer()
{
    return {3, (availableMemory() < 2048 * kMiB ? 256 : 512) * kMiB};
}

bool KdfCost::isReasonable() const
{
    return passes >= kLeastPasses && passes <= kMostPasses && memoryBytes >= kLeastMemory && memoryBytes <= kMostMemory;
}

} // namespace marac::store::vault
