// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/problem.h"

#include <optional>
#include <string>

/// What the rival found: a constraint solver on a model of our own (rival.mzn).
struct RivalAnswer {
    std::optional<long> waiting; ///< none when it found no order in time
    bool isProven = false;
    double seconds = 0; ///< by the wall, with the translation of the model
};

/// MiniZinc with Gecode, where both are installed. Debian's library files for Gecode do not go with its MiniZinc, so the
/// solver is described anew, without them, in a private folder.
class Rival {
public:
    Rival();
    ~Rival();
    Rival(const Rival&) = delete;
    Rival& operator=(const Rival&) = delete;

    bool isThere() const { return m_isThere; }
    RivalAnswer solve(const marac::agenda::sequencer::Problem& problem, int seconds) const;

private:
    std::string m_folder;
    bool m_isThere = false;
};
