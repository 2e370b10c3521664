// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace marac::ui {

/// A question that must be answered before work goes on. Passed in to pages, so that a test can answer it. Use it
/// seldom: what can be undone is done and said in the message bar.
class Prompt {
public:
    /// A choice between named deeds. The first is what Enter does; the last is the way back, and Escape takes it.
    struct Question {
        QString title;
        QString words;
        QStringList deeds;
    };
    struct FileWish {
        QString title;
        QString suggested;           ///< a folder or a file name; never holds a person's name
        QString filter;              ///< "Spreadsheets (*.xlsx *.csv)"; may be empty
    };

    virtual ~Prompt() = default;
    /// The number of the chosen deed.
    virtual int ask(const Question& question) = 0;
    /// What was typed; nothing if the person went back. `words` asks, `suggested` stands in the field.
    virtual std::optional<QString> askText(const QString& title, const QString& words, const QString& suggested) = 0;
    virtual std::optional<QString> chooseFileToOpen(const FileWish& wish) = 0;
    virtual QStringList chooseFilesToOpen(const FileWish& wish) = 0;
    virtual std::optional<QString> chooseFileToSave(const FileWish& wish) = 0;
    virtual std::optional<QString> chooseFolder(const FileWish& wish) = 0;
    virtual void tell(const QString& title, const QString& words) = 0;
};

} // namespace marac::ui
