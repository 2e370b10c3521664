// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/overview.h"

#include <QString>

#include <optional>
#include <vector>

namespace marac::ui {

/// One measure beside the nation's figures. A band is a question to ask, never a mark to pass. "Here" is nothing where
/// the area did not collect it.
struct Benchmark {
    QString id;
    QString words;
    std::optional<double> here;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> national;
    bool isConfirmed = false;

    enum class Place { Unknown, Below, Within, Above };
    Place place() const;
};

struct BenchmarkSet {
    QString source;
    QString asOf;
    std::vector<Benchmark> measures;
};

/// The measures of resources/benchmarks/national.json with the area's own figures.
BenchmarkSet benchmarksOf(const workflow::Workspace& workspace);

} // namespace marac::ui
