// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/entry_draft.h"

#include "ui/support/say.h"

#include <QCoreApplication>

#include <array>

namespace marac::ui {

namespace {

constexpr std::array kKinds{EntryKind::Action, EntryKind::Information, EntryKind::Risk, EntryKind::View, EntryKind::Note};

/// The words as they were typed: only an action has a day at its end, and a sentence may well hold a comma and a Friday.
QString wordsAfterAgency(const QString& typed)
{
    return typed.mid(typed.indexOf(QLatin1Char(':')) + 1).trimmed();
}

} // namespace

QString wordsFor(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Action:
        return QCoreApplication::translate("EntryKind", "Action");
    case EntryKind::Information:
        return QCoreApplication::translate("EntryKind", "Information");
    case EntryKind::Risk:
        return QCoreApplication::translate("EntryKind", "Risk");
    case EntryKind::View:
        return QCoreApplication::translate("EntryKind", "View");
    case EntryKind::Note:
        return QCoreApplication::translate("EntryKind", "Note");
    }
    return {};
}

EntryKind after(EntryKind kind)
{
    return kKinds[(static_cast<size_t>(kind) + 1) % kKinds.size()];
}

std::optional<EntryKind> namedKind(const QString& typed, QString& rest)
{
    const QString word = typed.section(QLatin1Char(':'), 0, 0).trimmed();
    if (!typed.contains(QLatin1Char(':')) || word.size() < 4)
        return std::nullopt;
    for (const EntryKind kind : kKinds) {
        if (!wordsFor(kind).startsWith(word, Qt::CaseInsensitive))
            continue;
        rest = wordsAfterAgency(typed);
        return kind;
    }
    return std::nullopt;
}

EntryDraft draftOf(EntryKind kind, const QString& typed, const std::vector<agency::Agency>& agencies, const Date& today)
{
    EntryDraft draft;
    draft.kind = kind;
    const std::vector<agency::Agency> nobody;
    draft.quick = action_plan::parseQuickEntry(toUtf8(typed), draft.needsAgency() ? agencies : nobody, today);
    if (kind == EntryKind::Action)
        return draft;
    draft.quick.due.reset();
    if (kind == EntryKind::Risk) {
        // A mark such as "@child" is taken out; a comma at the end keeps a day in the sentence.
        QString words = fromUtf8(action_plan::parseQuickEntry(toUtf8(typed + QLatin1Char(',')), nobody, today).text);
        words.chop(words.endsWith(QLatin1Char(',')) ? 1 : 0);
        draft.quick.text = toUtf8(words.trimmed());
        return draft;
    }
    draft.quick.target.reset();
    draft.quick.text = toUtf8(draft.quick.agencies.empty() ? typed.trimmed() : wordsAfterAgency(typed));
    return draft;
}

} // namespace marac::ui
