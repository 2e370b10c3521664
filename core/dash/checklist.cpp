// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dash/checklist.h"

#include "core/base/assert.h"
#include "core/base/embedded.h"
#include "core/base/json.h"

#include <algorithm>

namespace marac::dash {

namespace {

tl::unexpected<Error> unusable(std::string detail)
{
    return failure(ErrorCode::InvalidInput,
                   phrase("Checklist", "The checklist file cannot be used, so nothing was changed. It needs an id, a version and items numbered from 1."),
                   std::move(detail));
}

const Json& partOf(const Json& json, const char* key)
{
    static const Json kNone = Json::object();
    return json.contains(key) && json[key].is_object() ? json[key] : kNone;
}

std::vector<int> numbersIn(std::string_view version)
{
    std::vector<int> numbers;
    bool isInside = false;
    for (const char letter : version) {
        const bool isDigit = letter >= '0' && letter <= '9';
        if (isDigit && !isInside)
            numbers.push_back(0);
        if (isDigit && numbers.back() < 100'000'000)
            numbers.back() = numbers.back() * 10 + (letter - '0');
        isInside = isDigit;
    }
    return numbers;
}

std::vector<Checklist> builtIn()
{
    std::vector<Checklist> checklists;
    for (const std::string_view file : embeddedBelow("checklists/")) {
        auto parsed = Checklist::parse(embedded(file));
        MARAC_ASSERT(parsed.has_value());
        checklists.push_back(std::move(*parsed));
    }
    std::stable_sort(checklists.begin(), checklists.end(), [](const Checklist& a, const Checklist& b) {
        return (a.id == kDash && b.id != kDash) || (a.id == b.id && isNewer(b.version, a.version));
    });
    return checklists;
}

} // namespace

Result<Checklist> Checklist::parse(std::string_view text)
{
    MARAC_TRY(const Json json, parseJson(text));
    Checklist checklist;
    checklist.id = textAt(json, "id");
    checklist.version = textAt(json, "version");
    checklist.name = textAt(json, "name", checklist.id);
    checklist.about = textAt(json, "about");
    checklist.licence = textAt(partOf(json, "licence"), "text");
    checklist.hasThreshold = textAt(partOf(json, "scoring"), "criterion") == "visibleHighRisk";
    if (checklist.id.empty() || checklist.version.empty())
        return unusable("id or version missing");
    for (const Json& section : listAt(json, "sections")) {
        for (const Json& entry : listAt(section, "items")) {
            Item item{numberAt(entry, "no"), textAt(entry, "topic"), textAt(entry, "help"), flagAt(entry, "critical"), textAt(entry, "suggests")};
            if (item.no != static_cast<int>(checklist.items.size()) + 1 || item.topic.empty())
                return unusable("item " + std::to_string(checklist.items.size() + 1));
            checklist.items.push_back(std::move(item));
        }
    }
    if (checklist.items.empty())
        return unusable("no items");
    return checklist;
}

const std::vector<Checklist>& Checklist::all()
{
    static const std::vector<Checklist> checklists = builtIn();
    return checklists;
}

const Checklist& Checklist::dash()
{
    const Checklist* dash = newest(kDash);
    MARAC_ASSERT(dash != nullptr);
    return *dash;
}

std::vector<const Checklist*> Checklist::current()
{
    std::vector<const Checklist*> current;
    for (const Checklist& checklist : all()) {
        if (newest(checklist.id) == &checklist)
            current.push_back(&checklist);
    }
    return current;
}

const Checklist* Checklist::find(std::string_view id, std::string_view version)
{
    const auto found = std::find_if(all().begin(), all().end(), [&](const Checklist& c) { return c.id == id && c.version == version; });
    return found == all().end() ? nullptr : &*found;
}

const Checklist* Checklist::newest(std::string_view id)
{
    const Checklist* newest = nullptr;
    for (const Checklist& checklist : all()) {
        if (checklist.id == id && (!newest || isNewer(checklist.version, newest->version)))
            newest = &checklist;
    }
    return newest;
}

bool isNewer(std::string_view version, std::string_view than)
{
    return numbersIn(than) < numbersIn(version);
}

} // namespace marac::dash
