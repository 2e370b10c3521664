// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/base/json.h"
#include "core/minutes/record.h"

#include <random>
#include <string>
#include <vector>

namespace marac::workflow {

/// Chance that falls the same way everywhere: the standard's engine, but not its distributions, which differ between
/// libraries.
class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    int below(int bound); ///< 0 … bound - 1
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }
    const Json& of(const Json& list);
    std::string textOf(const Json& list);
    /// 0 … count - 1 in a chance order.
    std::vector<size_t> order(size_t count);

private:
    std::mt19937 m_engine;
};

/// A list or object of resources/demo: demoWords("hearing")["views"].
const Json& demoWords(const char* file);

/// An action of the kind that an agency takes, in resources/demo/hearing.json.
struct DemoAction {
    agency::ReturnSource source = agency::ReturnSource::Other;
    minutes::Subject target = minutes::Subject::Victim;
    std::string text;
    std::string due; ///< as it is typed: "3wd"
};
const std::vector<DemoAction>& demoActions();
/// Who would take it: of several agencies of one kind the last works with the person causing harm. Null where there is none.
const agency::Agency* agencyFor(const DemoAction& action, const std::vector<agency::Agency>& agencies);

} // namespace marac::workflow
