// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace marac::store::vault {

/// What one guess of a passphrase costs: Argon2id passes over that much memory. Chosen once for a slot and kept in it.
/// Source of the figures: engineering/storage.md, section 3.1.
struct KdfCost {
    std::uint32_t passes = 3;
    std::uint64_t memoryBytes = 512ULL << 20;

    /// The least that is ever read or written (OWASP's floor: 19 MiB, two passes). For tests.
    static KdfCost cheapest();
    /// 512 MiB and three passes, or 256 MiB where the computer has less than 2 GiB free.
    static KdfCost forThisComputer();
    /// Between the floor and a cap of 2 GiB and 16 passes, so that an altered key file cannot exhaust the computer.
    bool isReasonable() const;
    bool operator==(const KdfCost&) const = default;
};

} // namespace marac::store::vault
