// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace marac::ui {

/// One thing that the search found: a page, a deed, a person's case. `go` is what choosing it does.
struct SearchHit {
    QString words;
    QString rest; ///< muted, behind the words: where it is, its key
    std::function<void()> go;
};

/// Answers what was typed; asked anew with every letter, so it must be quick. Empty words ask for what is usual.
using SearchSource = std::function<std::vector<SearchHit>(const QString& typed)>;

/// True where every typed word begins a word of the text, in any order and case, accents aside.
bool isFoundIn(const QString& text, const QString& typed);

} // namespace marac::ui
