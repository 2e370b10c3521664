// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"

#include <optional>
#include <span>
#include <string>

namespace marac::audit {

/// The event and its changes as bytes that can be read in one way only: every part carries its kind and length, so
/// that no two different entries share their bytes. The hash itself is not part of it.
std::string canonicalBytes(const Event& event, std::span<const FieldChange> changes);

/// BLAKE2b-256 over the hash before and the canonical bytes, as 64 hexadecimal digits. The first event follows "".
std::string chainHash(const std::string& previous, const Event& event, std::span<const FieldChange> changes);

/// Walks the trail event by event and remembers the first place where it does not hold: a changed, missing, added or
/// moved event. An attacker who can write the whole store can also make a new trail; the head that was printed with
/// signed minutes is what shows that.
class ChainCheck {
public:
    void add(const Event& event, std::span<const FieldChange> changes);

    bool holds() const { return !m_brokenAt; }
    /// The first event that does not follow from the one before it.
    std::optional<EventSeq> brokenAt() const { return m_brokenAt; }
    /// Hash of the last event; "" where there is none.
    const std::string& head() const { return m_head; }

private:
    std::string m_head;
    EventSeq m_seq = 0;
    std::optional<EventSeq> m_brokenAt;
};

/// The first event at which the trail is broken, or nothing where it holds.
std::optional<EventSeq> verifyChain(std::span<const Entry> trail);

} // namespace marac::audit
