// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <array>
#include <optional>
#include <string_view>

namespace marac::referral {

/// The four ways to Marac; any one is enough (SafeLives referral criteria, domain/marac.md 1.2).
enum class Criterion { VisibleHighRisk, ProfessionalJudgement, Escalation, Repeat };

constexpr std::array<Criterion, 4> kCriteria = {Criterion::VisibleHighRisk, Criterion::ProfessionalJudgement,
                                                Criterion::Escalation, Criterion::Repeat};

/// "visibleHighRisk", "professionalJudgement", "escalation", "repeat".
const char* nameOf(Criterion criterion);
std::optional<Criterion> criterionOf(std::string_view name);
Phrase wordsFor(Criterion criterion);

} // namespace marac::referral
