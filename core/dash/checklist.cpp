// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dash/checklist.h"

#include "core/base/assert.h"
#include "core/base/embedded.h"
#include "core/base/json.h"

namespace marac::dash {

namespace {

tl::unexpected<Error> unusable(std::string detail)
{
    return failure(ErrorCode::InvalidInput,
                   phrase("Checklist", "The checklist file cannot be used, so nothing was changed. It needs an id, a version and items numbered from 1."),
                   std::move(detail));
}

} // namespace

Result<Checklist> Checklist::parse(std::string_view text)
{
    MARAC_TRY(const Json json, parseJson(text));
    Checklist checklist;
    checklist.id = textAt(json, "id");
    checklist.version = textAt(json, "version");
    checklist.name = textAt(json, "name");
    if (checklist.id.empty() || checklist.version.empty())
        return unusable("id or version missing");
    for (const Json& section : listAt(json, "sections")) {
        for (const Json& entry : listAt(section, "items")) {
            Item item{numberAt(entry, "no"), textAt(entry, "topic"), textAt(entry, "help"), flagAt(entry, "critical")};
            if (item.no != static_cast<int>(checklist.items.size()) + 1 || item.topic.empty())
                return unusable("item " + std::to_string(checklist.items.size() + 1));
            checklist.items.push_back(std::move(item));
        }
    }
    if (checklist.items.empty())
        return unusable("no items");
    return checklist;
}

const Checklist& Checklist::dash()
{
    static const Checklist checklist = [] {
        auto parsed = parse(embedded("checklists/dash.json"));
        MARAC_ASSERT(parsed.has_value());
        return *parsed;
    }();
    return checklist;
}

} // namespace marac::dash
