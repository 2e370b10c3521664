// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace marac::store {

/// What a key slot is opened with: words that somebody knows, or the printed recovery code.
enum class SlotKind { Passphrase = 1, Recovery = 2 };

/// One way into the store, as it may be shown before anything is opened. The label is a job title ("Chair",
/// "Coordinator"), never a person's name: it stands unencrypted in the key file.
struct Slot {
    std::string id;
    SlotKind kind = SlotKind::Passphrase;
    std::string label;

    bool operator==(const Slot&) const = default;
};

} // namespace marac::store
