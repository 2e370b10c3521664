// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/slot.h"
#include "core/store/vault/kdf_cost.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace marac::store::vault {

using Bytes = std::vector<unsigned char>;
template <size_t Size>
using Block = std::array<unsigned char, Size>;

/// A slot as it stands in the key file. The passphrase opens the private half of a key pair, and the data key is sealed
/// to its public half: so a new data key can be given to every slot without anybody's passphrase.
struct KeySlot {
    SlotKind kind = SlotKind::Passphrase;
    Block<16> id{};
    std::string label; ///< at most 64 bytes
    KdfCost cost;
    Block<16> salt{};
    Block<24> nonce{};
    Block<48> privateKey{}; ///< encrypted
    Block<32> publicKey{};
    Block<80> dataKey{};    ///< sealed to publicKey

    Slot shown() const;
};

/// What stands in `keys` and its twin: how each slot opens the data, and which data file is the current one. Layout as
/// in engineering/storage.md, section 3.2, with the database's salt and a plain checksum, so that a damaged key file is
/// told from a wrong passphrase.
struct KeyFile {
    Block<16> uuid{};
    std::uint64_t generation = 0;     ///< counts every change of the key file
    std::uint32_t dataGeneration = 1; ///< N of data-N.db
    Block<16> databaseSalt{};
    std::vector<KeySlot> slots;
    Block<32> mac{}; ///< keyed with the data key: shows after unlocking that nothing was exchanged

    /// Everything that the MAC covers.
    Bytes body() const;
    Bytes bytes() const;
    /// Damaged where it is not exactly what bytes() wrote.
    static Result<KeyFile> parse(std::span<const unsigned char> bytes);
};

std::string hexOf(std::span<const unsigned char> bytes);
/// The id "0123…" of 32 hexadecimal digits as bytes; digits that are none count as 0.
Block<16> idBytes(const std::string& hex);

} // namespace marac::store::vault
