// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

namespace marac {

const char* nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return "hint";
    case Severity::Warning:
        return "warning";
    case Severity::Problem:
        return "problem";
    }
    return "hint";
}

} // namespace marac
