// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demo_words.h"

#include "core/base/assert.h"
#include "core/base/embedded.h"

#include <map>
#include <numeric>

namespace marac::workflow {

int Chance::below(int bound)
{
    MARAC_ASSERT(bound > 0);
    const auto wide = static_cast<std::uint64_t>(m_engine()) * static_cast<std::uint64_t>(bound);
    return static_cast<int>(wide >> 32);
}

const Json& Chance::of(const Json& list)
{
    return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
}

std::string Chance::textOf(const Json& list)
{
    return of(list).get<std::string>();
}

std::vector<size_t> Chance::order(size_t count)
{
    std::vector<size_t> places(count);
    std::iota(places.begin(), places.end(), size_t{0});
    for (size_t left = count; left > 1; --left)
        std::swap(places[left - 1], places[static_cast<size_t>(below(static_cast<int>(left)))]);
    return places;
}

const Json& demoWords(const char* file)
{
    static std::map<std::string, Json> read;
    const auto known = read.find(file);
    if (known != read.end())
        return known->second;
    auto parsed = parseJson(embedded("demo/" + std::string(file) + ".json"));
    MARAC_ASSERT(parsed.has_value());
    return read[file] = std::move(*parsed);
}

const std::vector<DemoAction>& demoActions()
{
    static const std::vector<DemoAction> actions = [] {
        std::vector<DemoAction> all;
        for (const auto& [source, list] : demoWords("hearing")["actions"].items()) {
            for (const Json& action : list) {
                all.push_back({agency::returnSourceOf(source).value_or(agency::ReturnSource::Other),
                               minutes::subjectOf(action[0].get<std::string>()).value_or(minutes::Subject::Other),
                               action[1].get<std::string>(), action[2].get<std::string>()});
            }
        }
        return all;
    }();
    return actions;
}

const agency::Agency* agencyFor(const DemoAction& action, const std::vector<agency::Agency>& agencies)
{
    const agency::Agency* found = nullptr;
    for (const agency::Agency& agency : agencies) {
        if (agency.source != action.source)
            continue;
        found = &agency;
        if (action.target != minutes::Subject::PersonCausingHarm)
            break;
    }
    return found;
}

} // namespace marac::workflow
