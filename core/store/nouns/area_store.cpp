// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nouns/area_store.h"

#include "core/store/nouns/loading.h"

namespace marac::store {

using triage::Area;

namespace {

constexpr const char* kOnlyId = "area";

dash::Threshold thresholdFrom(const Row& row)
{
    dash::Threshold threshold;
    threshold.yes = static_cast<int>(row.number("yes", dash::kSafeLivesThreshold));
    threshold.from = row.date("from_day").value_or(Date());
    threshold.reason = row.text("reason");
    return threshold;
}

} // namespace

Result<Area> loadArea(const Store& store)
{
    Area area;
    MARAC_TRY(const auto row, store.row("area", kOnlyId));
    if (row) {
        area.name = row->text("name");
        area.minutesPerCase = static_cast<int>(row->number("minutes_per_case", area.minutesPerCase));
        area.maximumMinutes = static_cast<int>(row->number("maximum_minutes", area.maximumMinutes));
        area.researchDays = static_cast<int>(row->number("research_days", area.researchDays));
        area.adultWomen = static_cast<int>(row->number("adult_women", area.adultWomen));
        if (row->isRecorded("marking"))
            area.marking = row->text("marking");
    }
    MARAC_TRY(area.thresholds, load<dash::Threshold>(store, "threshold", "from_day, id", thresholdFrom));
    return area;
}

Done saveArea(Write& write, const Area& area)
{
    Row row{std::string(kOnlyId)};
    row.set("name", area.name).set("minutes_per_case", area.minutesPerCase).set("maximum_minutes", area.maximumMinutes);
    row.set("research_days", area.researchDays).set("adult_women", area.adultWomen).set("marking", area.marking);
    MARAC_DO(write.put("area", row));
    int number = 0;
    for (const dash::Threshold& threshold : area.thresholds) {
        Row line{"threshold-" + std::to_string(++number)};
        line.set("yes", threshold.yes).set("from_day", threshold.from).set("reason", threshold.reason);
        MARAC_DO(write.put("threshold", line));
    }
    return {};
}

} // namespace marac::store
