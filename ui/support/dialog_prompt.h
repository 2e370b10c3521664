// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompt.h"

namespace marac::ui {

/// Prompt by real dialogs over a window.
class DialogPrompt : public Prompt {
public:
    explicit DialogPrompt(QWidget& window) : m_window(window) {}

    int ask(const Question& question) override;
    std::optional<QString> askText(const QString& title, const QString& words, const QString& suggested) override;
    std::optional<QString> chooseFileToOpen(const FileWish& wish) override;
    QStringList chooseFilesToOpen(const FileWish& wish) override;
    std::optional<QString> chooseFileToSave(const FileWish& wish) override;
    std::optional<QString> chooseFolder(const FileWish& wish) override;
    void tell(const QString& title, const QString& words) override;

private:
    QWidget& m_window;
};

} // namespace marac::ui
