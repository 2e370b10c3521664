// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/date_words.h"

#include <QCoreApplication>
#include <QDate>

#include <cstdlib>

namespace marac::ui {

namespace {

QDate toQt(const Date& date)
{
    return QDate(date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()));
}

QString translated(const char* source, int count = -1)
{
    return QCoreApplication::translate("DateWords", source, nullptr, count);
}

} // namespace

QString longDay(const Date& date, const QLocale& locale)
{
    return locale.toString(toQt(date), QStringLiteral("dddd d MMMM yyyy"));
}

QString shortDay(const Date& date, const QLocale& locale)
{
    return locale.toString(toQt(date), QStringLiteral("d MMM"));
}

QString fullDay(const Date& date, const QLocale& locale)
{
    return locale.toString(toQt(date), QStringLiteral("d MMM yyyy"));
}

QString weekDay(const Date& date, const QLocale& locale)
{
    return locale.toString(toQt(date), QStringLiteral("ddd d MMM"));
}

QString dayNear(const Date& date, const Date& today, const QLocale& locale)
{
    return std::abs(date.daysUntil(today)) < 300 ? shortDay(date, locale) : fullDay(date, locale);
}

QString daysCount(int days)
{
    return days == 1 ? translated(QT_TRANSLATE_NOOP("DateWords", "1 day"))
                     : translated(QT_TRANSLATE_N_NOOP("DateWords", "%n days"), days);
}

QString relativeDay(const Date& date, const Date& today)
{
    const int ahead = today.daysUntil(date);
    if (ahead == 0)
        return translated(QT_TRANSLATE_NOOP("DateWords", "today"));
    if (ahead == 1)
        return translated(QT_TRANSLATE_NOOP("DateWords", "tomorrow"));
    if (ahead == -1)
        return translated(QT_TRANSLATE_NOOP("DateWords", "yesterday"));
    return ahead > 0 ? translated(QT_TRANSLATE_N_NOOP("DateWords", "in %n days"), ahead)
                     : translated(QT_TRANSLATE_N_NOOP("DateWords", "%n days ago"), -ahead);
}

QString timeWords(TimeOfDay time)
{
    return QString::fromStdString(time.text());
}

QString clockWords(int seconds)
{
    const int whole = std::abs(seconds);
    const QString words
        = QStringLiteral("%1:%2").arg(whole / 60, 2, 10, QLatin1Char('0')).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return seconds < 0 ? QChar(0x2212) + words : words;
}

} // namespace marac::ui
