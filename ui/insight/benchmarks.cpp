// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/benchmarks.h"

#include "core/base/embedded.h"
#include "core/base/json.h"
#include "ui/support/say.h"

#include <map>

namespace marac::ui {

namespace {

constexpr double kPerWomen = 10000;

std::optional<double> figureAt(const Json& measure, const char* key)
{
    const auto found = measure.find(key);
    return found != measure.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

/// What share of the cases discussed stands in a column; rows that did not collect it count on neither side.
std::optional<double> shareOf(const std::vector<workflow::MeetingReturn>& rows, const char* column)
{
    double part = 0;
    double whole = 0;
    for (const workflow::MeetingReturn& row : rows) {
        const auto count = row.row.at(column);
        const auto cases = row.row.at("C");
        if (!count || !cases)
            continue;
        part += *count;
        whole += *cases;
    }
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

std::optional<double> percent(const std::optional<double>& share)
{
    return share ? std::optional(*share * 100) : std::nullopt;
}

std::map<std::string, std::optional<double>> figuresOf(const workflow::Workspace& workspace)
{
    const std::vector<workflow::MeetingReturn> rows = workflow::returnOf(workspace);
    const auto police = shareOf(rows, "G");
    const int women = workspace.book().area().adultWomen;
    double cases = 0;
    const Date yearAgo = workspace.today().addMonths(-12);
    for (const workflow::MeetingReturn& row : rows)
        cases += row.row.date > yearAgo ? row.row.at("C").value_or(0) : 0;
    return {{"casesPer10000Women", women > 0 ? std::optional(cases * kPerWomen / women) : std::nullopt},
            {"repeatPercent", percent(shareOf(rows, "D"))},
            {"partnerReferralPercent", police ? std::optional(100 - *police * 100) : std::nullopt},
            {"minoritisedPercent", percent(shareOf(rows, "U"))},
            {"lgbtPercent", percent(shareOf(rows, "V"))},
            {"disabledPercent", percent(shareOf(rows, "W"))},
            {"malePercent", percent(shareOf(rows, "X"))},
            {"childrenPerCase", shareOf(rows, "E")}};
}

/// The measures of the shipped file, so that their words reach the catalogue.
QString measureWords(const std::string& id, const std::string& words)
{
    static const std::map<std::string, Phrase> known = {
        {"casesPer10000Women", phrase("Benchmark", "Cases per 10,000 adult women, in twelve months")},
        {"repeatPercent", phrase("Benchmark", "Repeat cases, per cent")},
        {"partnerReferralPercent", phrase("Benchmark", "Referrals from others than the police, per cent")},
        {"minoritisedPercent", phrase("Benchmark", "Black, Asian and racially minoritised victims, per cent")},
        {"lgbtPercent", phrase("Benchmark", "LGBTQ+ victims, per cent")},
        {"disabledPercent", phrase("Benchmark", "Disabled victims, per cent")},
        {"malePercent", phrase("Benchmark", "Male victims, per cent")},
        {"childrenPerCase", phrase("Benchmark", "Children per case")}};
    const auto found = known.find(id);
    return found != known.end() ? ui::say(found->second) : fromUtf8(words);
}

} // namespace

Benchmark::Place Benchmark::place() const
{
    if (!here || (!low && !high))
        return Place::Unknown;
    if (low && *here < *low)
        return Place::Below;
    return high && *here > *high ? Place::Above : Place::Within;
}

BenchmarkSet benchmarksOf(const workflow::Workspace& workspace)
{
    const auto json = parseJson(embedded("benchmarks/national.json"));
    if (!json)
        return {};
    BenchmarkSet set{fromUtf8(textAt(*json, "source")), fromUtf8(textAt(*json, "asOf")), {}};
    const auto figures = figuresOf(workspace);
    for (const Json& measure : listAt(*json, "measures")) {
        const std::string id = textAt(measure, "id");
        const auto here = figures.find(id);
        set.measures.push_back({fromUtf8(id), measureWords(id, textAt(measure, "words")), here != figures.end() ? here->second : std::nullopt,
                                figureAt(measure, "low"), figureAt(measure, "high"), figureAt(measure, "national"),
                                flagAt(measure, "confirmed")});
    }
    return set;
}

} // namespace marac::ui
