// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompt.h"

#include <deque>

namespace marac::ui::test {

/// Answers questions as the test has written down, and remembers what was asked. Unscripted questions get the way back.
class ScriptedPrompt : public Prompt {
public:
    std::deque<int> answers;
    std::deque<QString> texts;
    std::deque<QString> files;
    QStringList asked;

    int ask(const Question& question) override
    {
        asked.append(question.words);
        return taken(answers).value_or(static_cast<int>(question.deeds.size()) - 1);
    }
    std::optional<QString> askText(const QString&, const QString& words, const QString&) override
    {
        asked.append(words);
        return taken(texts);
    }
    std::optional<QString> chooseFileToOpen(const FileWish& wish) override { return file(wish); }
    std::optional<QString> chooseFileToSave(const FileWish& wish) override { return file(wish); }
    std::optional<QString> chooseFolder(const FileWish& wish) override { return file(wish); }
    QStringList chooseFilesToOpen(const FileWish& wish) override
    {
        const auto one = file(wish);
        return one ? QStringList(*one) : QStringList();
    }
    void tell(const QString&, const QString& words) override { asked.append(words); }

private:
    std::optional<QString> file(const FileWish& wish)
    {
        asked.append(wish.title);
        return taken(files);
    }
    template <typename Value>
    static std::optional<Value> taken(std::deque<Value>& from)
    {
        if (from.empty())
            return std::nullopt;
        Value value = from.front();
        from.pop_front();
        return value;
    }
};

} // namespace marac::ui::test
