// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/json.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace marac::audit {

/// What one field of the store can hold. std::monostate stands for "not recorded", which is never the same as nought,
/// as empty or as "no" (DESIGN section 4, rule 13).
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

/// The place of an event in the trail: 1, 2, 3 … without gaps. 0 means "no event": nothing was changed.
using EventSeq = std::int64_t;

/// The name of a step that somebody takes, as a workflow function gives it: "triage.decide", the record that it is
/// about, and numbers or ids worth keeping. The summary never holds a name or words that were typed.
struct Step {
    std::string name;
    std::string subject; ///< id of the record that the step is about; may be empty
    Json summary = Json::object();
};

/// One field of one record, before and after an event. The making and the removing of a record are told by its field
/// "id", which goes from "not recorded" to the id and back.
struct FieldChange {
    EventSeq event = 0;
    std::string table;
    std::string id;
    std::string field;
    Value before;
    Value after;

    bool operator==(const FieldChange&) const = default;
};

/// Something that happened to the store: who did which step, when, to what. Events are never altered or removed; an
/// undone event stays, and a later event says that it undoes it.
struct Event {
    EventSeq seq = 0;
    Instant at;
    std::string who;     ///< the job title of the key slot that opened the store: "Chair"
    std::string step;
    std::string subject;
    std::string summary; ///< JSON on one line, kept as the bytes that were hashed
    EventSeq undoes = 0; ///< the event that this one takes back, or 0
    std::string device;  ///< id of the store copy that wrote it
    std::string hash;    ///< 64 hexadecimal digits: the chain up to and with this event

    bool operator==(const Event&) const = default;
};

/// An event with all that it changed.
struct Entry {
    Event event;
    std::vector<FieldChange> changes;
};

} // namespace marac::audit
