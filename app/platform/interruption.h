// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::platform {

/// While it lives, Ctrl+C (and a request to end) does not end the program but is remembered, so that a long work can stop at a
/// clean place and say so. One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    bool isAsked() const;
};

} // namespace marac::platform
