// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recovery_sheet.h"

#include "ui/support/say.h"

#include <QCoreApplication>

namespace marac::window {

namespace {

std::string words(const char* text)
{
    return ui::toUtf8(QCoreApplication::translate("RecoverySheet", text));
}

} // namespace

exports::Document recoverySheet(const std::string& storeName, const Secret& code, const Date& today)
{
    using namespace exports;
    Document sheet;
    sheet.title = words("Recovery sheet");
    sheet.marking = words("Keep locked away");
    sheet.pageWords = words("Page %1 of %2");
    sheet.blocks.push_back(Heading{1, words("Recovery sheet")});
    sheet.blocks.push_back(Paragraph{words("This code opens the store when every passphrase is lost. Whoever holds it and the store can read every case."), {}, Tone::Normal, {}});
    sheet.blocks.push_back(Facts{{{words("Store"), storeName}, {words("Made on"), today.iso()}}});
    sheet.blocks.push_back(Paragraph{std::string(code.view()), words("Recovery code"), Tone::Strong, {}});
    sheet.blocks.push_back(BulletList{{words("Keep this sheet in a safe, away from the computer."),
                                       words("Do not photograph it, scan it or send it by e-mail; delete this file once it is printed."),
                                       words("If it is lost, make a new code in Settings: the old one then opens nothing.")}});
    return sheet;
}

} // namespace marac::window
