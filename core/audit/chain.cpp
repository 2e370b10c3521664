// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace marac::audit {

namespace {

constexpr size_t kHashSize = 32;

void appendNumber(std::string& out, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        out += static_cast<char>((number >> shift) & 0xffU);
}

void appendText(std::string& out, const std::string& text)
{
    appendNumber(out, text.size());
    out += text;
}

std::uint64_t bitsOf(double real)
{
    std::uint64_t bits = 0;
    std::memcpy(&bits, &real, sizeof bits);
    return bits;
}

void appendValue(std::string& out, const Value& value)
{
    out += static_cast<char>('0' + static_cast<char>(value.index()));
    if (const auto* number = std::get_if<std::int64_t>(&value))
        appendNumber(out, static_cast<std::uint64_t>(*number));
    else if (const auto* real = std::get_if<double>(&value))
        appendNumber(out, bitsOf(*real));
    else if (const auto* text = std::get_if<std::string>(&value))
        appendText(out, *text);
}

std::string hexOf(std::span<const unsigned char> bytes)
{
    static const char kDigits[] = "0123456789abcdef";
    std::string out;
    for (const unsigned char byte : bytes) {
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15U];
    }
    return out;
}

} // namespace

std::string canonicalBytes(const Event& event, std::span<const FieldChange> changes)
{
    std::string out = "marac-event-1";
    appendNumber(out, static_cast<std::uint64_t>(event.seq));
    appendNumber(out, static_cast<std::uint64_t>(event.at.seconds()));
    for (const std::string* text : {&event.who, &event.step, &event.subject, &event.summary, &event.device})
        appendText(out, *text);
    appendNumber(out, static_cast<std::uint64_t>(event.undoes));
    appendNumber(out, changes.size());
    for (const FieldChange& change : changes) {
        appendText(out, change.table);
        appendText(out, change.id);
        appendText(out, change.field);
        appendValue(out, change.before);
        appendValue(out, change.after);
    }
    return out;
}

std::string chainHash(const std::string& previous, const Event& event, std::span<const FieldChange> changes)
{
    std::string bytes;
    appendText(bytes, previous);
    bytes += canonicalBytes(event, changes);
    std::array<unsigned char, kHashSize> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       nullptr, 0);
    return hexOf(hash);
}

void ChainCheck::add(const Event& event, std::span<const FieldChange> changes)
{
    const bool follows = event.seq == m_seq + 1 && event.hash == chainHash(m_head, event, changes);
    if (!follows && !m_brokenAt)
        m_brokenAt = event.seq;
    m_seq = event.seq;
    m_head = event.hash;
}

std::optional<EventSeq> verifyChain(std::span<const Entry> trail)
{
    ChainCheck check;
    for (const Entry& entry : trail)
        check.add(entry.event, entry.changes);
    return check.brokenAt();
}

} // namespace marac::audit
