// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialog_prompt.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

std::optional<QString> unlessEmpty(const QString& chosen)
{
    return chosen.isEmpty() ? std::nullopt : std::optional<QString>(chosen);
}

} // namespace

int DialogPrompt::ask(const Question& question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.words, QMessageBox::NoButton, &m_window);
    box.setTextFormat(Qt::PlainText);
    std::vector<QPushButton*> buttons;
    for (const QString& deed : question.deeds)
        buttons.push_back(box.addButton(deed, QMessageBox::ActionRole));
    if (buttons.empty())
        buttons.push_back(box.addButton(QMessageBox::Ok));
    box.setDefaultButton(buttons.front());
    box.setEscapeButton(buttons.back());
    box.exec();
    for (size_t i = 0; i < buttons.size(); ++i) {
        if (box.clickedButton() == buttons[i])
            return static_cast<int>(i);
    }
    return static_cast<int>(buttons.size()) - 1;
}

std::optional<QString> DialogPrompt::askText(const QString& title, const QString& words, const QString& suggested)
{
    QDialog dialog(&m_window);
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(420);
    auto* layout = new QVBoxLayout(&dialog);
    auto* question = new QLabel(words, &dialog);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto* field = new QLineEdit(suggested, &dialog);
    question->setBuddy(field);
    field->setAccessibleName(words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(question);
    layout->addWidget(field);
    layout->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->text();
}

std::optional<QString> DialogPrompt::chooseFileToOpen(const FileWish& wish)
{
    return unlessEmpty(QFileDialog::getOpenFileName(&m_window, wish.title, wish.suggested, wish.filter));
}

QStringList DialogPrompt::chooseFilesToOpen(const FileWish& wish)
{
    return QFileDialog::getOpenFileNames(&m_window, wish.title, wish.suggested, wish.filter);
}

std::optional<QString> DialogPrompt::chooseFileToSave(const FileWish& wish)
{
    return unlessEmpty(QFileDialog::getSaveFileName(&m_window, wish.title, wish.suggested, wish.filter));
}

std::optional<QString> DialogPrompt::chooseFolder(const FileWish& wish)
{
    return unlessEmpty(QFileDialog::getExistingDirectory(&m_window, wish.title, wish.suggested));
}

void DialogPrompt::tell(const QString& title, const QString& words)
{
    ask({title, words, {}});
}

} // namespace marac::ui
