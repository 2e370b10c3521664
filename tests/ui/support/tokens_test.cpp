// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style_sheet.h"
#include "ui/support/tokens.h"

#include <QRegularExpression>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace marac::ui;

TEST_CASE("contrast is what WCAG says it is", "[ui][a11y]")
{
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21));
    CHECK(contrast(QColor(0x777777), Qt::white) == Catch::Approx(4.48).margin(0.01));
}

TEST_CASE("every pair of words and ground can be read in light and dark", "[ui][a11y][rule]")
{
    for (const Tokens& tokens : {lightTokens(), darkTokens()}) {
        for (const TextPair& pair : textPairs(tokens)) {
            INFO(pair.name.toStdString() << ' ' << pair.text.name().toStdString() << " on " << pair.background.name().toStdString());
            CHECK(contrast(pair.text, pair.background) >= 4.5);
        }
        CHECK(contrast(tokens.control, tokens.surface) >= 3.0);
        CHECK(contrast(tokens.accent, tokens.surface) >= 3.0);
    }
}

TEST_CASE("a palette made of tokens is known again, a foreign one keeps its own colours", "[ui][support]")
{
    CHECK(tokensFor(paletteFor(lightTokens())) == lightTokens());
    CHECK(tokensFor(paletteFor(darkTokens())) == darkTokens());
    QPalette highContrast(Qt::white, Qt::black);
    highContrast.setColor(QPalette::Window, Qt::black);
    highContrast.setColor(QPalette::WindowText, Qt::white);
    const Tokens tokens = tokensFor(highContrast);
    CHECK(tokens.surface == QColor(Qt::black));
    CHECK(tokens.bad == QColor(Qt::white));
    CHECK(tokens.muted == QColor(Qt::white));
}

TEST_CASE("the style sheet leaves no colour unnamed and no text below 10 pt", "[ui][a11y]")
{
    for (const Tokens& tokens : {lightTokens(), darkTokens()}) {
        const QString sheet = styleSheetFor(tokens);
        CHECK_FALSE(sheet.contains(QLatin1Char('@')));
        QRegularExpressionMatchIterator sizes = QRegularExpression(QStringLiteral("font-size: ([0-9.]+)pt")).globalMatch(sheet);
        CHECK(sizes.hasNext());
        while (sizes.hasNext())
            CHECK(sizes.next().captured(1).toDouble() >= 10.0);
        CHECK_FALSE(sheet.contains(QRegularExpression(QStringLiteral("font-size: [0-9.]+px"))));
    }
}
