// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/date_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cstdlib>

namespace marac::ui {

namespace {

using Match = QRegularExpressionMatch;

Match matched(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text);
}

/// The number (1…) of the name that begins with the typed letters, three at least; 0 where none does.
template <typename NameOf>
int numberOfName(const QString& typed, int count, NameOf nameOf)
{
    if (typed.size() < 3)
        return 0;
    for (const QLocale& locale : {QLocale(), QLocale(QLocale::English), QLocale(QLocale::Welsh)}) {
        for (int number = 1; number <= count; ++number) {
            if (nameOf(locale, number).toLower().startsWith(typed))
                return number;
        }
    }
    return 0;
}

int monthNumber(const QString& typed)
{
    return numberOfName(typed, 12, [](const QLocale& locale, int month) { return locale.standaloneMonthName(month); });
}

int weekdayNumber(const QString& typed)
{
    return numberOfName(typed, 7, [](const QLocale& locale, int day) { return locale.standaloneDayName(day); });
}

std::optional<Date> dayOf(int year, int month, int day)
{
    if (month < 1 || day < 1)
        return std::nullopt;
    return Date::fromYmd(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

/// "95" is 1995 for a birthday; otherwise two digits reach ten years ahead.
int wholeYear(const QString& typed, const Date& today, YearSense sense)
{
    const int year = typed.toInt();
    if (typed.size() > 2)
        return year;
    const int latest = sense == YearSense::Past ? today.year() : today.year() + 10;
    return 2000 + year <= latest ? 2000 + year : 1900 + year;
}

std::optional<Date> withoutYear(int month, int day, const Date& today, YearSense sense)
{
    const auto thisYear = dayOf(today.year(), month, day);
    const auto before = dayOf(today.year() - 1, month, day);
    const auto after = dayOf(today.year() + 1, month, day);
    switch (sense) {
    case YearSense::Past:
        return thisYear && *thisYear <= today ? thisYear : before;
    case YearSense::Future:
        return thisYear && *thisYear >= today ? thisYear : after;
    case YearSense::Nearest:
        break;
    }
    std::optional<Date> nearest;
    for (const auto& candidate : {thisYear, before, after}) {
        if (candidate && (!nearest || std::abs(candidate->daysUntil(today)) < std::abs(nearest->daysUntil(today))))
            nearest = candidate;
    }
    return nearest;
}

std::optional<Date> fromWord(const QString& typed, const Date& today)
{
    const std::array<std::pair<QString, int>, 3> words{{
        {QCoreApplication::translate("DateWords", "today").toLower(), 0},
        {QCoreApplication::translate("DateWords", "tomorrow").toLower(), 1},
        {QCoreApplication::translate("DateWords", "yesterday").toLower(), -1},
    }};
    for (const auto& [word, days] : words) {
        if (typed == word)
            return today.addDays(days);
    }
    if (const int weekday = weekdayNumber(typed)) {
        const int ahead = (weekday - static_cast<int>(today.weekday()) + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead);
    }
    if (const Match m = matched(typed, QStringLiteral("\\+(\\d{1,3})")); m.hasMatch())
        return today.addDays(m.captured(1).toInt());
    return std::nullopt;
}

} // namespace

std::optional<Date> dateFromTyped(const QString& text, const Date& today, YearSense sense)
{
    const QString typed = text.simplified().toLower();
    if (const auto day = fromWord(typed, today))
        return day;
    if (const Match m = matched(typed, QStringLiteral("(\\d{4})-(\\d{1,2})-(\\d{1,2})")); m.hasMatch())
        return dayOf(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    Match m = matched(typed, QStringLiteral("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?"));
    int month = m.captured(2).toInt();
    if (!m.hasMatch()) {
        m = matched(typed, QStringLiteral("(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ /.-]?(\\p{L}{3,})\\.?,?(?:[ /.-]?(\\d{4}|\\d{2}))?"));
        month = monthNumber(m.captured(2));
    }
    if (!m.hasMatch() || month == 0)
        return std::nullopt;
    const int day = m.captured(1).toInt();
    if (m.captured(3).isEmpty())
        return withoutYear(month, day, today, sense);
    return dayOf(wholeYear(m.captured(3), today, sense), month, day);
}

std::optional<TimeOfDay> timeFromTyped(const QString& text)
{
    const QString typed = text.simplified().toLower().remove(QLatin1Char(' '));
    const Match m = matched(typed, QStringLiteral("(\\d{1,2})(?:[:.h]?(\\d{2}))?(am|pm)?"));
    if (!m.hasMatch())
        return std::nullopt;
    int hour = m.captured(1).toInt();
    const int minute = m.captured(2).toInt();
    const QString half = m.captured(3);
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return TimeOfDay(hour * 60 + minute);
}

} // namespace marac::ui
