// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// The modes of the bench; what each prints is said at the top of bench_sequencer.cpp. Each returns the exit status.
int withRules(const std::string& folder);
int withBands(const std::string& folder);
int withSlider(const std::string& folder);
int replanned(const std::string& folder);
int proofs(const std::string& folder, long seconds, const std::string& part);
int openInstances(const std::string& folder, long seconds, const std::string& part);
int besidePublished(const std::string& folder, long seconds);
