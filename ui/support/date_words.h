// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QLocale>
#include <QString>

namespace marac::ui {

/// Days and times as people say them, in the reader's language. Only the glass knows these forms.

QString longDay(const Date& date, const QLocale& locale = QLocale());  ///< "Thursday 26 November 2026"
QString shortDay(const Date& date, const QLocale& locale = QLocale()); ///< "26 Nov"
QString fullDay(const Date& date, const QLocale& locale = QLocale());  ///< "26 Nov 2026"
QString weekDay(const Date& date, const QLocale& locale = QLocale());  ///< "Thu 26 Nov"
/// Within a year the short day, else with its year.
QString dayNear(const Date& date, const Date& today, const QLocale& locale = QLocale());
QString daysCount(int days);                                ///< "9 days"
QString relativeDay(const Date& date, const Date& today);   ///< "today", "tomorrow", "in 9 days", "9 days ago"
QString timeWords(TimeOfDay time);                          ///< "09:30"
QString clockWords(int seconds);                            ///< "03:10", "−01:20"

/// Which year a day without a year belongs to: a birthday lies behind, a due date ahead.
enum class YearSense { Nearest, Past, Future };

/// A day as people type it: "26/11/2026", "26.11.26", "26 nov", "2026-11-26", "tomorrow", "fri", "+7". Nothing where it
/// is no real day.
std::optional<Date> dateFromTyped(const QString& typed, const Date& today, YearSense sense = YearSense::Nearest);
/// A time as people type it: "9:30", "9.30", "930", "9", "2pm".
std::optional<TimeOfDay> timeFromTyped(const QString& typed);

} // namespace marac::ui
