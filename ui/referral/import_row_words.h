// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_preview.h"

#include <QString>

#include <vector>

namespace marac::ui {

/// One thing that a row says, for reading before it is imported.
struct RowFact {
    QString what;
    QString words;
};

QString nameWords(const intake::NamedPerson& person);
/// "Lee Morgan, Carl Hughes".
QString perpetratorNames(const intake::ReferralRow& row);
/// "Repeat of M250123", "May be M250123"; empty where nobody is known.
QString knownWords(const workflow::RowOutlook& outlook);
/// All that would be filed, and what was kept word for word, in the order of the referral form.
std::vector<RowFact> factsOf(const intake::ReferralRow& row, const workflow::RowOutlook* outlook);
std::vector<RowFact> factsOf(const intake::SkippedRow& row, const intake::Mapping& mapping);

} // namespace marac::ui
