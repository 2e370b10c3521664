// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/patience.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace marac::store::vault {

namespace {

constexpr int kFreeTries = 5;
constexpr int kLongestDelay = 300;
constexpr const char* kFileName = "tries";

} // namespace

int delayAfter(int failedTries)
{
    if (failedTries < kFreeTries)
        return 0;
    return std::min(kLongestDelay, 1 << std::min(failedTries - kFreeTries, 16));
}

int secondsToWait(const Tries& tries, Instant now)
{
    const std::int64_t passed = now.seconds() - tries.last.seconds();
    if (passed < 0)
        return 0;
    return static_cast<int>(std::max<std::int64_t>(0, delayAfter(tries.failed) - passed));
}

Tries readTries(const std::filesystem::path& folder)
{
    std::ifstream file(folder / kFileName);
    int failed = 0;
    std::int64_t last = 0;
    if (!(file >> failed >> last) || failed < 0)
        return {};
    return {failed, Instant(last)};
}

void writeTries(const std::filesystem::path& folder, const Tries& tries)
{
    std::ofstream file(folder / kFileName, std::ios::trunc);
    file << tries.failed << ' ' << tries.last.seconds() << '\n';
}

void forgetTries(const std::filesystem::path& folder)
{
    std::error_code ignored;
    std::filesystem::remove(folder / kFileName, ignored);
}

} // namespace marac::store::vault
