// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recovery_sheet.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"

namespace marac::window {

namespace {

std::string said(const Phrase& words)
{
    return ui::toUtf8(ui::say(words));
}

} // namespace

exports::Document recoverySheet(const std::string& storeName, const Secret& code, const Date& today)
{
    using namespace exports;
    Document sheet;
    sheet.title = said(phrase("RecoverySheet", "Recovery sheet"));
    sheet.marking = said(phrase("RecoverySheet", "Keep locked away"));
    sheet.pageWords = said(phrase("RecoverySheet", "Page %1 of %2"));
    sheet.blocks.push_back(Heading{1, said(phrase("RecoverySheet", "Recovery sheet"))});
    sheet.blocks.push_back(Paragraph{said(phrase("RecoverySheet", "This code opens the store when every passphrase is lost. Whoever holds it and the store can read every case.")), {}, exports::Tone::Normal, {}});
    sheet.blocks.push_back(Facts{{{said(phrase("RecoverySheet", "Store")), storeName},
                                  {said(phrase("RecoverySheet", "Made on")), ui::toUtf8(ui::fullDay(today))}}});
    sheet.blocks.push_back(Paragraph{std::string(code.view()), said(phrase("RecoverySheet", "Recovery code")), exports::Tone::Strong, {}});
    sheet.blocks.push_back(BulletList{{said(phrase("RecoverySheet", "Keep this sheet in a safe, away from the computer.")),
                                       said(phrase("RecoverySheet", "Do not photograph it, scan it or send it by e-mail; delete this file once it is printed.")),
                                       said(phrase("RecoverySheet", "If it is lost, make a new code in Settings: the old one then opens nothing."))}});
    return sheet;
}

} // namespace marac::window
