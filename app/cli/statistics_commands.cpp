// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/finding_words.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "app/platform/private_file.h"
#include "core/base/text.h"
#include "core/workflow/overview.h"

#include <cmath>
#include <cstdio>

namespace marac::cli {

namespace {

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

Json insightJson(const workflow::Insight& insight)
{
    Json months = Json::array();
    for (const auto& month : insight.referralsByMonth)
        months.push_back({{"month", month.month}, {"referrals", month.count}, {"repeats", month.repeats}});
    Json sources = Json::object();
    for (const auto& [source, share] : insight.sources)
        sources[nameOf(source)] = share;
    Json criteria = Json::object();
    for (const auto& [criterion, count] : insight.criteria)
        criteria[nameOf(criterion)] = count;
    const auto& actions = insight.actions;
    return {{"referrals", insight.referrals},
            {"repeats", insight.repeats},
            {"withChildren", insight.withChildren},
            {"children", insight.children},
            {"medianWaitingDays", orNull(insight.medianWaitingDays)},
            {"worstWaitingDays", orNull(insight.worstWaitingDays)},
            {"months", months},
            {"sources", sources},
            {"criteria", criteria},
            {"dash", insight.dashHistogram},
            {"actions", {{"open", actions.open}, {"late", actions.late}, {"done", actions.done}, {"notPossible", actions.notPossible},
                         {"notDone", actions.notDone}, {"withdrawn", actions.withdrawn}}}};
}

Result<Answer> summarise(Visit& visit, const Arguments&)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    const auto insight = workflow::insightOf(*workspace);
    Answer answer{insightJson(insight)};
    for (const Phrase& sentence : {insight.monthSentence, insight.sourceSentence, insight.criteriaSentence, insight.actionSentence}) {
        if (!sentence.isEmpty())
            answer.text += visit.say(sentence) + "\n";
    }
    TextTable months({visit.say(phrase("Command line", "Month")), visit.say(phrase("Command line", "Referrals")),
                      visit.say(phrase("Command line", "Repeats"))});
    for (const auto& month : insight.referralsByMonth)
        months.add({month.month, std::to_string(month.count), std::to_string(month.repeats)});
    answer.text += months.text();
    return answer;
}

/// By the letters of the template's columns; null where nobody collected it.
Json rowJson(const statistics::ReturnRow& row)
{
    Json json = {{"A", row.marac}, {"B", row.date.iso()}};
    for (size_t i = 0; i < row.counts.size(); ++i)
        json[statistics::columnLetters(static_cast<int>(i) + 2)] = orNull(row.counts[i]);
    return json;
}

bool isBetween(const Date& date, const Arguments& arguments)
{
    const auto from = arguments.date("--from");
    const auto to = arguments.date("--to");
    return (!from || *from <= date) && (!to || date <= *to);
}

Result<Answer> makeReturn(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    std::vector<workflow::MeetingReturn> rows;
    for (const auto& row : workflow::returnOf(*workspace)) {
        if (isBetween(row.row.date, arguments))
            rows.push_back(row);
    }
    Answer answer;
    answer.json = {{"headings", statistics::returnHeadings()}, {"rows", Json::array()}, {"findings", Json::array()}};
    for (const auto& row : rows) {
        answer.json["rows"].push_back(rowJson(row.row));
        for (auto& finding : toJson(row.findings, visit.words()))
            answer.json["findings"].push_back(finding);
        std::fputs(textOf(row.findings, visit.words()).c_str(), stderr);
    }
    answer.text = workflow::returnCsv(rows);
    if (arguments.has("--out")) {
        MARAC_DO(platform::writePrivately(arguments.text("--out"), answer.text));
        answer.json["file"] = arguments.text("--out");
        answer.text = visit.say(phraseN("Command line", "The return has %n meeting(s).", static_cast<int>(rows.size()))) + "\n";
    }
    return answer;
}

/// "1", or "0.6:0.5": full-time equivalent and the share of it on high-risk work.
Result<std::vector<statistics::IdvaPost>> postsOf(const Arguments& arguments)
{
    std::vector<statistics::IdvaPost> posts;
    for (const std::string& text : arguments.all("--post")) {
        const auto parts = split(text, ':');
        const auto fullTime = decimalNumber(parts.front());
        const auto share = parts.size() > 1 ? decimalNumber(parts[1]) : std::optional(1.0);
        if (!fullTime || !share || parts.size() > 2 || *fullTime < 0 || *share < 0 || *share > 1)
            return failure(ErrorCode::InvalidInput, phrase("Command line", "A post is written 1, 0.6 or 0.6:0.5: its full-time share, and how "
                                                                           "much of that is high-risk work. Nothing was reckoned."));
        posts.push_back({*fullTime, *share});
    }
    return posts;
}

std::string oneDecimal(double value)
{
    const std::string digits = std::to_string(std::lround(std::abs(value) * 10));
    const std::string padded = digits.size() < 2 ? "0" + digits : digits;
    return padded.substr(0, padded.size() - 1) + "." + padded.back();
}

Result<Answer> reckonIdvas(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto posts, postsOf(arguments));
    MARAC_TRY(const auto* workspace, visit.workspace());
    const auto need = workflow::idvaNeedOf(*workspace, posts);
    Answer answer;
    answer.json = {{"expectedCases", need.expectedCases}, {"requiredPosts", need.requiredPosts}, {"effectivePosts", need.effectivePosts},
                   {"coverage", need.coverage}, {"adultWomen", workspace->book().area().adultWomen}};
    answer.text = visit.say(phrase("Command line", "%1 cases a year are to be expected; they need %2 Idva posts. The posts given come to %3.")
                                .with(oneDecimal(need.expectedCases)).with(oneDecimal(need.requiredPosts)).with(oneDecimal(need.effectivePosts))) + "\n";
    return answer;
}

} // namespace

std::vector<Command> statisticsCommands()
{
    return {
        {"stats summary", "stats summary", phrase("Command line", "Says what the area's figures show, month by month."),
         "--store Borth.marac stats summary", {}, {}, summarise},
        {"stats return", "stats return [--from DATE] [--to DATE] [--out FILE]",
         phrase("Command line", "Makes the quarterly return as CSV, one row a meeting held. An empty cell means that nobody collected it, and "
                                "is never nought. What does not add up is said on standard error."),
         "--store Borth.marac stats return --from 2026-10-01 --to 2026-12-31 --out return.csv",
         {{"--from", "DATE", ValueKind::Date, Need::Optional, phrase("Command line", "The first day.")},
          {"--to", "DATE", ValueKind::Date, Need::Optional, phrase("Command line", "The last day.")},
          {"--out", "FILE", ValueKind::Text, Need::Optional, phrase("Command line", "Writes it to a file.")}},
         {}, makeReturn},
        {"stats idva", "stats idva [--post FTE[:SHARE]]…",
         phrase("Command line", "Reckons how many Idva posts the area needs, by the formula of the practitioner survey 2019, and how far the "
                                "posts given go."),
         "--store Borth.marac stats idva --post 1 --post 0.6:0.5",
         {{"--post", "FTE[:SHARE]", ValueKind::Text, Need::Optional,
           phrase("Command line", "A post: its full-time share, and how much of that is high-risk work. May stand several times.")}},
         {}, reckonIdvas},
    };
}

} // namespace marac::cli
