// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault/sealing.h"

#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/store/refusals.h"

#include <sodium.h>

namespace marac::store::vault {

namespace {

static_assert(crypto_box_PUBLICKEYBYTES == 32 && crypto_box_SECRETKEYBYTES == kKeySize);
static_assert(crypto_box_SEALBYTES + kKeySize == 80);
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES + kKeySize == 48);
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == 24);
static_assert(crypto_pwhash_argon2id_SALTBYTES == 16);

/// The same words typed on any keyboard give the same bytes.
Secret normalised(const Secret& words)
{
    std::string text = compatible(words.view());
    Secret secret{std::string_view(text)};
    wipe(std::span(reinterpret_cast<unsigned char*>(text.data()), text.size()));
    return secret;
}

Done stretch(Secret& key, const KeySlot& slot, const Secret& words)
{
    if (slot.kind == SlotKind::Recovery) { // 130 random bits need no stretching
        crypto_generichash(key.bytes().data(), key.size(), words.bytes().data(), words.size(), slot.salt.data(),
                           slot.salt.size());
        return {};
    }
    const Secret typed = normalised(words);
    const int code = crypto_pwhash_argon2id(key.bytes().data(), key.size(), typed.view().data(), typed.size(),
                                            slot.salt.data(), slot.cost.passes, slot.cost.memoryBytes,
                                            crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (code != 0)
        return failure(outOfMemory());
    return {};
}

/// What is bound to the private key, so that no part of a slot can be exchanged for another's.
Bytes boundTo(const KeySlot& slot, const Block<16>& uuid)
{
    Bytes out(uuid.begin(), uuid.end());
    out.push_back(static_cast<unsigned char>(slot.kind));
    out.insert(out.end(), slot.id.begin(), slot.id.end());
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(static_cast<unsigned char>(std::uint64_t{slot.cost.passes} >> shift & 0xffU));
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(static_cast<unsigned char>(slot.cost.memoryBytes >> shift & 0xffU));
    out.insert(out.end(), slot.salt.begin(), slot.salt.end());
    out.insert(out.end(), slot.publicKey.begin(), slot.publicKey.end());
    return out;
}

Secret subkey(const Secret& dataKey, std::uint64_t number, const char* context)
{
    Secret key = Secret::ofSize(kKeySize);
    crypto_kdf_derive_from_key(key.bytes().data(), key.size(), number, context, dataKey.bytes().data());
    return key;
}

} // namespace

Done lockSlot(KeySlot& slot, const Secret& words, const Block<16>& uuid, const Secret& dataKey)
{
    fillRandom(slot.salt);
    fillRandom(slot.nonce);
    Secret wrapping = Secret::ofSize(kKeySize);
    MARAC_DO(stretch(wrapping, slot, words));
    Secret privateKey = Secret::ofSize(kKeySize);
    crypto_box_keypair(slot.publicKey.data(), privateKey.bytes().data());
    const Bytes bound = boundTo(slot, uuid);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.privateKey.data(), nullptr, privateKey.bytes().data(),
                                               privateKey.size(), bound.data(), bound.size(), nullptr,
                                               slot.nonce.data(), wrapping.bytes().data());
    sealDataKey(slot, dataKey);
    return {};
}

Result<std::optional<Secret>> unlockSlot(const KeySlot& slot, const Secret& words, const Block<16>& uuid)
{
    Secret wrapping = Secret::ofSize(kKeySize);
    MARAC_DO(stretch(wrapping, slot, words));
    Secret privateKey = Secret::ofSize(kKeySize);
    const Bytes bound = boundTo(slot, uuid);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(privateKey.bytes().data(), nullptr, nullptr, slot.privateKey.data(),
                                                   slot.privateKey.size(), bound.data(), bound.size(),
                                                   slot.nonce.data(), wrapping.bytes().data()) != 0)
        return std::optional<Secret>();
    Secret dataKey = Secret::ofSize(kKeySize);
    if (crypto_box_seal_open(dataKey.bytes().data(), slot.dataKey.data(), slot.dataKey.size(), slot.publicKey.data(),
                             privateKey.bytes().data()) != 0)
        return failure(damagedKeyFile("sealed data key"));
    return std::optional<Secret>(std::move(dataKey));
}

void sealDataKey(KeySlot& slot, const Secret& dataKey)
{
    MARAC_ASSERT(dataKey.size() == kKeySize);
    const int code =
        crypto_box_seal(slot.dataKey.data(), dataKey.bytes().data(), dataKey.size(), slot.publicKey.data());
    MARAC_ASSERT(code == 0);
}

Block<32> macOf(const KeyFile& file, const Secret& dataKey)
{
    const Bytes body = file.body();
    const Secret key = subkey(dataKey, 1, "KSFILMAC");
    Block<32> mac{};
    crypto_generichash(mac.data(), mac.size(), body.data(), body.size(), key.bytes().data(), key.size());
    return mac;
}

Secret databaseKey(const Secret& dataKey)
{
    return subkey(dataKey, 2, "SQLCIPHR");
}

} // namespace marac::store::vault
