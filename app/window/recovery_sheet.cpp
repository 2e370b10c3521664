// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recovery_sheet.h"

#include "ui/support/say.h"

#include <QCoreApplication>

namespace marac::window {

namespace {

std::string sheetWords(const char* text)
{
    return ui::toUtf8(QCoreApplication::translate("RecoverySheet", text));
}

} // namespace

exports::Document recoverySheet(const std::string& storeName, const Secret& code, const Date& today)
{
    using namespace exports;
    Document sheet;
    sheet.title = sheetWords("Recovery sheet");
    sheet.marking = sheetWords("Keep locked away");
    sheet.pageWords = sheetWords("Page %1 of %2");
    sheet.blocks.push_back(Heading{1, sheetWords("Recovery sheet")});
    sheet.blocks.push_back(Paragraph{sheetWords("This code opens the store when every passphrase is lost. Whoever holds it and the store can read every case."), {}, exports::Tone::Normal, {}});
    sheet.blocks.push_back(Facts{{{sheetWords("Store"), storeName}, {sheetWords("Made on"), today.iso()}}});
    sheet.blocks.push_back(Paragraph{std::string(code.view()), sheetWords("Recovery code"), exports::Tone::Strong, {}});
    sheet.blocks.push_back(BulletList{{sheetWords("Keep this sheet in a safe, away from the computer."),
                                       sheetWords("Do not photograph it, scan it or send it by e-mail; delete this file once it is printed."),
                                       sheetWords("If it is lost, make a new code in Settings: the old one then opens nothing.")}});
    return sheet;
}

} // namespace marac::window
