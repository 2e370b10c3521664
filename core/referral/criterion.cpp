// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/criterion.h"

#include "core/base/names.h"

namespace marac::referral {

namespace {
constexpr std::array<const char*, 4> kNames = {"visibleHighRisk", "professionalJudgement", "escalation", "repeat"};
} // namespace

const char* nameOf(Criterion criterion)
{
    return nameIn(kNames, criterion);
}

std::optional<Criterion> criterionOf(std::string_view name)
{
    return byName<Criterion>(kNames, name);
}

Phrase wordsFor(Criterion criterion)
{
    switch (criterion) {
    case Criterion::VisibleHighRisk:
        return phrase("Criterion", "Visible high risk");
    case Criterion::ProfessionalJudgement:
        return phrase("Criterion", "Professional judgement");
    case Criterion::Escalation:
        return phrase("Criterion", "Escalation");
    case Criterion::Repeat:
        return phrase("Criterion", "Repeat");
    }
    return phrase("Criterion", "Repeat");
}

} // namespace marac::referral
