// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QFont>

#include <memory>

namespace marac::ui {

/// The drawing of a chart in the colours of the theme: hairlines, no animation, words of the body's size.
std::unique_ptr<QChart> drawChart(ChartKind kind, const ChartContent& content, const QFont& font);
/// A figure as it stands in a table; "not known" where it is not.
QString figureWords(const ChartSeries& series, int place, int decimals);

} // namespace marac::ui
