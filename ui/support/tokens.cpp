// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tokens.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace marac::ui {

Tokens lightTokens()
{
    Tokens t;
    t.background = QColor(0xf4f5f3);
    t.surface = QColor(0xffffff);
    t.ink = QColor(0x1c2730);
    t.muted = QColor(0x566570);
    t.line = QColor(0xd8dee2);
    t.control = QColor(0x84919a);
    t.accent = QColor(0x0e5a6b);
    t.accentSoft = QColor(0xe3f0f2);
    t.onAccent = QColor(0xffffff);
    t.warn = QColor(0x8a5200);
    t.warnSoft = QColor(0xfff2da);
    t.bad = QColor(0x9c2226);
    t.badSoft = QColor(0xfceaea);
    t.ok = QColor(0x1c6541);
    t.okSoft = QColor(0xe6f3eb);
    t.neutralSoft = QColor(0xecefef);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.background = QColor(0x12181c);
    t.surface = QColor(0x1a2228);
    t.ink = QColor(0xe7edf0);
    t.muted = QColor(0x9db0ba);
    t.line = QColor(0x2f3b43);
    t.control = QColor(0x657681);
    t.accent = QColor(0x63c4d6);
    t.accentSoft = QColor(0x17343b);
    t.onAccent = QColor(0x0b1d22);
    t.warn = QColor(0xf0b75a);
    t.warnSoft = QColor(0x3a2c12);
    t.bad = QColor(0xf08a8c);
    t.badSoft = QColor(0x3c1c1e);
    t.ok = QColor(0x7ccb9e);
    t.okSoft = QColor(0x16301f);
    t.neutralSoft = QColor(0x232d34);
    return t;
}

Tokens paletteTokens(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    Tokens t;
    t.background = t.surface = t.accentSoft = t.warnSoft = t.badSoft = t.okSoft = t.neutralSoft = window;
    t.ink = t.muted = t.line = t.control = t.warn = t.bad = t.ok = ink;
    t.accent = palette.color(QPalette::Highlight);
    t.onAccent = palette.color(QPalette::HighlightedText);
    return t;
}

Tokens tokensFor(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Tokens& known : {lightTokens(), darkTokens()}) {
        if (window == known.background && palette.color(QPalette::Active, QPalette::WindowText) == known.ink)
            return known;
    }
    return paletteTokens(palette);
}

Tokens currentTokens()
{
    return tokensFor(QGuiApplication::palette());
}

QPalette paletteFor(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.background);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

std::vector<TextPair> textPairs(const Tokens& t)
{
    std::vector<TextPair> pairs;
    const auto add = [&pairs](const char* name, const QColor& text, const QColor& background) {
        pairs.push_back({QString::fromLatin1(name), text, background});
    };
    for (const QColor& ground : {t.background, t.surface, t.accentSoft, t.neutralSoft}) {
        add("ink", t.ink, ground);
        add("muted", t.muted, ground);
    }
    for (const QColor& ground : {t.background, t.surface}) {
        add("accent", t.accent, ground);
        add("warn", t.warn, ground);
        add("bad", t.bad, ground);
        add("ok", t.ok, ground);
    }
    add("accent on its soft", t.accent, t.accentSoft);
    add("warn on its soft", t.warn, t.warnSoft);
    add("bad on its soft", t.bad, t.badSoft);
    add("ok on its soft", t.ok, t.okSoft);
    add("ink on warn soft", t.ink, t.warnSoft);
    add("ink on bad soft", t.ink, t.badSoft);
    add("ink on ok soft", t.ink, t.okSoft);
    add("on accent", t.onAccent, t.accent);
    return pairs;
}

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor textColour(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return t.ink;
    case Tone::Accent:
    case Tone::Outline:
        return t.accent;
    case Tone::Warn:
        return t.warn;
    case Tone::Bad:
    case Tone::Dashed:
        return t.bad;
    case Tone::Ok:
        return t.ok;
    }
    return t.ink;
}

QColor softColour(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return t.neutralSoft;
    case Tone::Accent:
        return t.accentSoft;
    case Tone::Warn:
        return t.warnSoft;
    case Tone::Bad:
        return t.badSoft;
    case Tone::Ok:
        return t.okSoft;
    case Tone::Outline:
    case Tone::Dashed:
        return t.surface;
    }
    return t.surface;
}

} // namespace marac::ui
