// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/vault/key_file.h"

#include <cstddef>
#include <optional>

namespace marac::store::vault {

/// Of the data key, and of every key that it is locked with.
inline constexpr size_t kKeySize = 32;

/// Gives the slot a new key pair, its private half locked with `words` (a passphrase, or the 26 symbols of a recovery
/// code), and seals the data key to it. kind, id, label and cost are already set. OutOfMemory where stretching fails.
Done lockSlot(KeySlot& slot, const Secret& words, const Block<16>& uuid, const Secret& dataKey);
/// The data key, or nothing where the words do not open the slot.
Result<std::optional<Secret>> unlockSlot(const KeySlot& slot, const Secret& words, const Block<16>& uuid);
/// Gives the slot another data key; nobody's passphrase is needed.
void sealDataKey(KeySlot& slot, const Secret& dataKey);

Block<32> macOf(const KeyFile& file, const Secret& dataKey);
/// The key that SQLCipher is given.
Secret databaseKey(const Secret& dataKey);

} // namespace marac::store::vault
