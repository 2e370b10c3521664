// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action_plan/action.h"
#include "core/action_plan/quick_entry.h"

#include <QString>

#include <vector>

namespace marac::ui {

/// What the one entry line of the room can add.
enum class EntryKind { Action, Information, Risk, View, Note };

QString wordsFor(EntryKind kind);
EntryKind after(EntryKind kind);

/// What a typed line means so far: whom, what, by when, about whom. Nothing in it is guessed in silence. The agencies point
/// into the list that it was read with.
struct EntryDraft {
    EntryKind kind = EntryKind::Action;
    action_plan::QuickEntry quick;

    bool needsAgency() const { return kind == EntryKind::Action || kind == EntryKind::Information || kind == EntryKind::View; }
    bool hasSubject() const { return kind == EntryKind::Action || kind == EntryKind::Risk; }
    bool mayBeUnminuted() const { return kind == EntryKind::Information || kind == EntryKind::Risk; }
};

EntryDraft draftOf(EntryKind kind, const QString& typed, const std::vector<agency::Agency>& agencies, const Date& today);
/// "risk: he has a key" names its kind itself; nothing where no kind is named. What follows the colon is left in `rest`.
std::optional<EntryKind> namedKind(const QString& typed, QString& rest);

} // namespace marac::ui
