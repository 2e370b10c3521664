// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/referral.h"
#include "core/workflow/case_book.h"
#include "ui/support/tokens.h"
#include "ui/support/window_words.h"
#include "ui/widgets/roles.h"

#include <QList>
#include <QString>

namespace marac::ui {

QString idWords(const Id<referral::Referral>& id);
Id<referral::Referral> referralId(const QString& words);

/// "Police ½, Idva ½": a referral shared by two agencies counts a half for each.
QString sharesWords(const workflow::CaseBook& book, const referral::Referral& referral);
/// "Lee Morgan, 36, ex-partner, lives elsewhere".
QString perpetratorWords(const people::Person& person, const people::PerpetratorLink& link, const Date& today);
QString perpetratorsWords(const workflow::CaseBook& book, const referral::Referral& referral, const Date& today);
QString childrenWords(const referral::Referral& referral);
/// "12 Mar 1995, 31", or as it was written where it is no date.
QString birthWords(const people::Person& person, const Date& today);
Tone toneOf(people::SafeContact::Kind kind);
Tone toneOf(Severity severity);
/// "Problem", "Look", "Hint": said beside the colour.
QString severityWords(Severity severity);
/// "☎ Text only, after 10:00".
QString safeContactWords(const people::SafeContact& contact);

} // namespace marac::ui
