// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style_sheet.h"

#include <QPair>

namespace marac::ui {

namespace {

const char* const kFields = R"(
QToolTip { background: @surface; color: @ink; border: 1px solid @line; padding: 4px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: @surface; color: @ink; border: 1px solid @control; border-radius: 6px; padding: 4px 10px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 22px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid @accent; padding: 3px 9px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 5px; }
QLineEdit[mark="bad"], QPlainTextEdit[mark="bad"] { border-color: @bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @background; color: @muted; border-color: @line; }
QLineEdit:read-only { background: @background; border-color: @line; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/chevron_@theme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @ink; border: 1px solid @line; outline: none;
  selection-background-color: @accentSoft; selection-color: @ink; }
QSpinBox::up-button, QSpinBox::down-button { width: 0px; border: none; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; border: 2px solid transparent; border-radius: 6px; padding: 0px 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @control; background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check_@theme.svg); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/dot_@theme.svg); }
)";

const char* const kLists = R"(
QAbstractScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[ground="clear"] { background: transparent; }
QTableView, QListView, QTreeView { background: @surface; color: @ink; border: none; outline: none;
  selection-background-color: @accentSoft; selection-color: @ink; }
QTableView[ring="shown"], QListView, QTreeView { border: 2px solid transparent; border-radius: 6px; }
QTableView[ring="shown"]:focus, QListView:focus, QTreeView:focus { border-color: @accent; }
QListView::item { min-height: 28px; padding: 0px 8px; border-radius: 4px; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; font-weight: bold; border: none;
  border-bottom: 1px solid @line; padding: 6px 10px; }
QTableCornerButton::section { background: @surface; border: none; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenu { background: @surface; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 16px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @ink; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 2px; }
QScrollBar:horizontal { height: 12px; margin: 2px; }
QScrollBar::handle { background: @line; border-radius: 4px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QTabBar::tab { color: @muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; font-weight: bold; border-bottom-color: @accent; }
QTabBar::tab:focus { background: @accentSoft; }
QTabWidget::pane { border: none; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

const char* const kWords = R"(
QLabel { background: transparent; }
QLabel[words="strong"] { font-weight: bold; }
QLabel[words="muted"] { color: @muted; }
QLabel[words="section"] { color: @muted; font-weight: bold; }
QLabel[words="name"] { font-size: 13.5pt; font-weight: bold; }
QLabel[words="title"] { font-size: 17pt; font-weight: bold; }
QLabel[words="clock"] { font-size: 14.5pt; font-weight: bold; }
QLabel[words="huge"] { font-size: 34pt; font-weight: bold; }
QLabel[words="accent"] { color: @accent; font-weight: bold; }
QLabel[words="warn"] { color: @warn; }
QLabel[words="bad"] { color: @bad; }
QLabel[words="ok"] { color: @ok; }
)";

} // namespace

QString styleSheetFor(const Tokens& t)
{
    // Fields after lists: a text area is both, and the later rule wins.
    QString sheet = QString::fromLatin1(kLists) + QString::fromLatin1(kFields) + QString::fromLatin1(kWords);
    const bool isDark = t.background.lightnessF() < 0.5F;
    // Longer names first: "@accentSoft" holds "@accent".
    const std::vector<std::pair<const char*, QString>> replacements{
        {"@accentSoft", t.accentSoft.name()}, {"@onAccent", t.onAccent.name()}, {"@background", t.background.name()},
        {"@surface", t.surface.name()},       {"@control", t.control.name()},   {"@accent", t.accent.name()},
        {"@muted", t.muted.name()},           {"@theme", isDark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@line", t.line.name()},             {"@warn", t.warn.name()},         {"@ink", t.ink.name()},
        {"@bad", t.bad.name()},               {"@ok", t.ok.name()},
    };
    for (const auto& [name, value] : replacements)
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

} // namespace marac::ui
