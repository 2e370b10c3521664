// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/import_file.h"

#include "ui/support/prompt.h"
#include "ui/support/say.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace marac::ui {

Result<std::optional<ChosenFile>> chooseSpreadsheet(Prompt& prompt, const QString& title)
{
    const auto path = prompt.chooseFileToOpen({title, QString(), QCoreApplication::translate("Import", "Spreadsheets (*.xlsx *.csv *.tsv)")});
    if (!path)
        return std::optional<ChosenFile>();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, phrase("Import", "The file could not be read. Nothing was changed. Check that it is not open elsewhere and try again."));
    return std::optional(ChosenFile{file.readAll().toStdString(), toUtf8(QFileInfo(*path).fileName())});
}

} // namespace marac::ui
