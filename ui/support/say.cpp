// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/say.h"

#include <QCoreApplication>

namespace marac::ui {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString& text)
{
    return text.toStdString();
}

QString say(const Phrase& phrase)
{
    if (phrase.isEmpty())
        return {};
    const int count = phrase.count.value_or(-1);
    const QString found = QCoreApplication::translate(phrase.context.c_str(), phrase.source.c_str(), nullptr, count);
    // Qt fills %n even where it has no translation, so compare with what it does to an unknown source.
    QString unknown = fromUtf8(phrase.source);
    if (phrase.count)
        unknown.replace(QLatin1String("%n"), QString::number(count));
    if (found == unknown)
        return fromUtf8(Phrasebook().say(phrase));
    return fromUtf8(fillPlaceholders(toUtf8(found), phrase));
}

namespace {

QString sentenceFor(ErrorCode code)
{
    const auto words = [](const char* source) { return QCoreApplication::translate("Error", source); };
    switch (code) {
    case ErrorCode::InvalidInput:
        return words(QT_TRANSLATE_NOOP("Error", "This could not be understood. Nothing was changed. Look at it again and try once more."));
    case ErrorCode::NotFound:
        return words(QT_TRANSLATE_NOOP("Error", "This is no longer in the store. Nothing was changed. Go back to the list and choose again."));
    case ErrorCode::NotAllowed:
        return words(QT_TRANSLATE_NOOP("Error", "A rule of practice does not allow this. Nothing was changed."));
    case ErrorCode::AlreadyDone:
        return words(QT_TRANSLATE_NOOP("Error", "This has been done before and was not done twice."));
    case ErrorCode::WrongPassphrase:
        return words(QT_TRANSLATE_NOOP("Error", "That does not open the store. Nothing was changed. Check Caps Lock and try again."));
    case ErrorCode::NotAStore:
        return words(QT_TRANSLATE_NOOP("Error", "This folder is not a Marac Desk store. Choose a folder whose name ends in .marac."));
    case ErrorCode::Damaged:
        return words(QT_TRANSLATE_NOOP("Error", "Part of this file is damaged. Nothing was written to it. Restore the last backup, or ask the sender for a new copy."));
    case ErrorCode::NewerSchema:
        return words(QT_TRANSLATE_NOOP("Error", "This was written by a newer Marac Desk. It was left as it is. Install the newer version to open it."));
    case ErrorCode::InUse:
        return words(QT_TRANSLATE_NOOP("Error", "The store is open in another window. Nothing was changed. Close the other window first."));
    case ErrorCode::DiskFull:
        return words(QT_TRANSLATE_NOOP("Error", "There is no room left on the disk. What was saved before is safe. Free some space and try again."));
    case ErrorCode::ReadOnly:
        return words(QT_TRANSLATE_NOOP("Error", "This place cannot be written to. Nothing was changed. Choose another folder."));
    case ErrorCode::Io:
        return words(QT_TRANSLATE_NOOP("Error", "The system could not read or write the file. What was saved before is safe. Try again."));
    case ErrorCode::OutOfMemory:
        return words(QT_TRANSLATE_NOOP("Error", "There is not enough memory. Nothing was changed. Close other programs and try again."));
    case ErrorCode::Unsupported:
        return words(QT_TRANSLATE_NOOP("Error", "This kind of file is not known here. Nothing was changed."));
    case ErrorCode::Cancelled:
        return words(QT_TRANSLATE_NOOP("Error", "Stopped. Nothing was changed."));
    }
    return {};
}

} // namespace

QString say(const Error& error)
{
    return error.say.isEmpty() ? sentenceFor(error.code) : say(error.say);
}

QString say(const Finding& finding)
{
    return say(finding.say);
}

} // namespace marac::ui
