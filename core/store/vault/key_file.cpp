// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/key_file.h"

#include "core/store/refusals.h"

#include <sodium.h>

#include <algorithm>

namespace marac::store::vault {

namespace {

constexpr std::string_view kMagic = "MRCKEYS1";
constexpr size_t kCheckSize = 16;
constexpr size_t kMostLabelBytes = 64;
constexpr size_t kMostSlots = 64;

void put(Bytes& out, std::span<const unsigned char> bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

template <typename Number>
void putNumber(Bytes& out, Number number)
{
    for (size_t i = sizeof number; i-- > 0;)
        out.push_back(static_cast<unsigned char>((static_cast<std::uint64_t>(number) >> (8 * i)) & 0xffU));
}

void putSlot(Bytes& out, const KeySlot& slot)
{
    putNumber(out, static_cast<std::uint8_t>(slot.kind));
    put(out, slot.id);
    putNumber(out, static_cast<std::uint8_t>(slot.label.size()));
    out.insert(out.end(), slot.label.begin(), slot.label.end());
    putNumber(out, slot.cost.passes);
    putNumber(out, slot.cost.memoryBytes);
    put(out, slot.salt);
    put(out, slot.nonce);
    put(out, slot.privateKey);
    put(out, slot.publicKey);
    put(out, slot.dataKey);
}

Block<kCheckSize> checkOf(std::span<const unsigned char> bytes)
{
    Block<kCheckSize> check{};
    crypto_generichash(check.data(), check.size(), bytes.data(), bytes.size(), nullptr, 0);
    return check;
}

/// Reads forward; once something is missing everything reads as nought and hasFailed() says so.
class Reader {
public:
    explicit Reader(std::span<const unsigned char> bytes) : m_rest(bytes) {}

    std::span<const unsigned char> take(size_t size)
    {
        if (size > m_rest.size()) {
            m_failed = true;
            return {};
        }
        const auto taken = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return taken;
    }

    template <size_t Size>
    void read(Block<Size>& block)
    {
        const auto taken = take(Size);
        std::copy(taken.begin(), taken.end(), block.begin());
    }

    template <typename Number>
    Number number()
    {
        std::uint64_t value = 0;
        for (const unsigned char byte : take(sizeof(Number)))
            value = value << 8 | byte;
        return static_cast<Number>(value);
    }

    std::string text(size_t size)
    {
        const auto taken = take(size);
        return {taken.begin(), taken.end()};
    }

    void refuseUnless(bool holds) { m_failed = m_failed || !holds; }
    bool hasFailed() const { return m_failed; }
    bool isAtEnd() const { return m_rest.empty(); }

private:
    std::span<const unsigned char> m_rest;
    bool m_failed = false;
};

KeySlot readSlot(Reader& in)
{
    KeySlot slot;
    const auto kind = in.number<std::uint8_t>();
    in.refuseUnless(kind == 1 || kind == 2);
    slot.kind = kind == 2 ? SlotKind::Recovery : SlotKind::Passphrase;
    in.read(slot.id);
    const auto labelSize = in.number<std::uint8_t>();
    in.refuseUnless(labelSize <= kMostLabelBytes);
    slot.label = in.text(labelSize);
    slot.cost.passes = in.number<std::uint32_t>();
    slot.cost.memoryBytes = in.number<std::uint64_t>();
    in.refuseUnless(slot.cost.isReasonable());
    in.read(slot.salt);
    in.read(slot.nonce);
    in.read(slot.privateKey);
    in.read(slot.publicKey);
    in.read(slot.dataKey);
    return slot;
}

} // namespace

Slot KeySlot::shown() const
{
    return {hexOf(id), kind, label};
}

Bytes KeyFile::body() const
{
    Bytes out(kMagic.begin(), kMagic.end());
    put(out, uuid);
    putNumber(out, generation);
    putNumber(out, dataGeneration);
    put(out, databaseSalt);
    putNumber(out, static_cast<std::uint16_t>(slots.size()));
    for (const KeySlot& slot : slots)
        putSlot(out, slot);
    return out;
}

Bytes KeyFile::bytes() const
{
    Bytes out = body();
    put(out, mac);
    put(out, checkOf(out));
    return out;
}

Result<KeyFile> KeyFile::parse(std::span<const unsigned char> bytes)
{
    if (bytes.size() <= kCheckSize)
        return failure(damagedKeyFile("too short"));
    const auto covered = bytes.first(bytes.size() - kCheckSize);
    if (!std::ranges::equal(checkOf(covered), bytes.last(kCheckSize)))
        return failure(damagedKeyFile("checksum"));
    Reader in(covered);
    KeyFile file;
    in.refuseUnless(in.text(kMagic.size()) == kMagic);
    in.read(file.uuid);
    file.generation = in.number<std::uint64_t>();
    file.dataGeneration = in.number<std::uint32_t>();
    in.read(file.databaseSalt);
    const auto count = in.number<std::uint16_t>();
    in.refuseUnless(count >= 1 && count <= kMostSlots);
    for (size_t i = 0; i < count && !in.hasFailed(); ++i)
        file.slots.push_back(readSlot(in));
    in.read(file.mac);
    if (in.hasFailed() || !in.isAtEnd())
        return failure(damagedKeyFile("layout"));
    return file;
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

Block<16> idBytes(const std::string& hex)
{
    const auto digit = [&](size_t at) -> unsigned {
        const char c = at < hex.size() ? hex[at] : '0';
        if (c >= '0' && c <= '9')
            return static_cast<unsigned>(c - '0');
        return c >= 'a' && c <= 'f' ? static_cast<unsigned>(c - 'a') + 10 : 0;
    };
    Block<16> id{};
    for (size_t i = 0; i < id.size(); ++i)
        id[i] = static_cast<unsigned char>(digit(2 * i) << 4 | digit(2 * i + 1));
    return id;
}

} // namespace marac::store::vault
