// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/action_plan/quick_entry.h"

#include "core/base/text.h"

#include <array>
#include <charconv>

namespace marac::action_plan {

namespace {

constexpr std::array<const char*, 7> kDays = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::array<const char*, 12> kMonths = {"january", "february", "march",     "april",   "may",      "june",
                                                 "july",    "august",   "september", "october", "november", "december"};

std::optional<int> numberIn(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || value < 0)
        return std::nullopt;
    return value;
}

template <size_t N>
std::optional<int> abbreviated(const std::array<const char*, N>& names, std::string_view word)
{
    if (word.size() < 3)
        return std::nullopt;
    for (size_t i = 0; i < N; ++i) {
        if (std::string_view(names[i]).starts_with(word))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

std::optional<Date> comingWeekday(std::string_view word, const Date& today)
{
    const auto day = abbreviated(kDays, word);
    if (!day)
        return std::nullopt;
    const int ahead = (*day + 1 - static_cast<int>(today.weekday()) + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

std::optional<Date> inSomeTime(std::string_view word, const Date& today)
{
    for (const auto& [unit, days] : {std::pair<std::string_view, int>{"wd", -1}, {"w", 7}, {"d", 1}}) {
        if (!word.ends_with(unit))
            continue;
        const auto count = numberIn(word.substr(0, word.size() - unit.size()));
        if (!count || *count > 366)
            return std::nullopt;
        return days < 0 ? addWorkingDays(today, *count) : today.addDays(*count * days);
    }
    return std::nullopt;
}

std::optional<Date> dayAndMonth(int day, int month, std::optional<int> year, const Date& today)
{
    const auto made = [&](int y) { return Date::fromYmd(y, static_cast<unsigned>(month), static_cast<unsigned>(day)); };
    if (year)
        return made(*year < 100 ? 2000 + *year : *year);
    const auto thisYear = made(today.year());
    return thisYear && *thisYear < today ? made(today.year() + 1) : thisYear;
}

std::optional<Date> writtenDate(std::string_view words, const Date& today)
{
    std::string spaced;
    for (const char c : words)
        spaced += c == '/' || c == '.' ? ' ' : c;
    std::vector<std::string> parts;
    for (const std::string& part : split(simplified(spaced), ' '))
        parts.push_back(part);
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const auto day = numberIn(parts[0]);
    const auto named = abbreviated(kMonths, parts[1]);
    const auto month = named ? std::optional(*named + 1) : numberIn(parts[1]);
    const auto year = parts.size() == 3 ? numberIn(parts[2]) : std::nullopt;
    if (!day || !month || (parts.size() == 3 && !year))
        return std::nullopt;
    return dayAndMonth(*day, *month, year, today);
}

/// "@child" and the like, taken out of the text.
std::optional<minutes::Subject> takeTarget(std::string& text)
{
    using minutes::Subject;
    constexpr std::array<std::pair<const char*, Subject>, 7> kMarks = {{{"@children", Subject::Child},
                                                                        {"@child", Subject::Child},
                                                                        {"@perp", Subject::PersonCausingHarm},
                                                                        {"@him", Subject::PersonCausingHarm},
                                                                        {"@staff", Subject::Staff},
                                                                        {"@victim", Subject::Victim},
                                                                        {"@other", Subject::Other}}};
    for (const auto& [mark, subject] : kMarks) {
        const size_t at = text.find(mark);
        if (at != std::string::npos) {
            text.erase(at, std::string_view(mark).size());
            text = simplified(text);
            return subject;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> parseDue(std::string_view words, const Date& today)
{
    const std::string word = folded(words);
    if (word == "today")
        return today;
    if (word == "tomorrow" || word == "tom")
        return today.addDays(1);
    if (const auto iso = Date::parseIso(word))
        return iso;
    if (const auto day = comingWeekday(word, today))
        return day;
    if (const auto later = inSomeTime(word, today))
        return later;
    return writtenDate(word, today);
}

QuickEntry parseQuickEntry(std::string_view line, const std::vector<agency::Agency>& agencies, const Date& today)
{
    QuickEntry entry;
    std::string rest = simplified(line);
    if (const size_t colon = rest.find(':'); colon != std::string::npos && colon <= 40) {
        entry.agencies = agency::agenciesMeant(agencies, rest.substr(0, colon));
        if (!entry.agencies.empty())
            rest = trimmed(rest.substr(colon + 1));
    }
    if (const size_t comma = rest.rfind(','); comma != std::string::npos) {
        entry.due = parseDue(trimmed(rest.substr(comma + 1)), today);
        if (entry.due)
            rest = trimmed(rest.substr(0, comma));
    }
    entry.target = takeTarget(rest);
    entry.text = rest;
    return entry;
}

} // namespace marac::action_plan
