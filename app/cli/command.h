// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "app/cli/arguments.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace marac::cli {

class Visit;

/// What an option takes; checked while the command line is read.
enum class ValueKind { Flag, Text, Date, Time, Number, Decimal };
enum class Need { Optional, Required };

struct Option {
    std::string name;  ///< "--meeting"
    std::string value; ///< "DATE"; empty for a flag
    ValueKind kind = ValueKind::Text;
    Need need = Need::Optional;
    Phrase explanation{};
};

/// What a command takes without an option.
struct Words {
    std::string name{}; ///< "FILE"
    int least = 0;
    int most = 0;
};
constexpr int kAnyNumber = 100000;

/// One thing the command line can do. `help`, the reading of arguments and the doing all come from this one value, so a
/// command cannot exist without its explanation and example.
struct Command {
    using Run = Result<Answer> (*)(Visit&, const Arguments&);

    std::string name;  ///< "triage list"
    std::string usage; ///< as DESIGN section 8 writes it
    Phrase explanation{};
    std::string example; ///< what follows "maracdesk-cli "
    std::vector<Option> options{};
    Words words{};
    Run run = nullptr;
};

} // namespace marac::cli
