// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include "core/base/assert.h"

#include <sodium.h>

#include <algorithm>

namespace marac {

namespace {

void readySodium()
{
    static const bool ready = sodium_init() >= 0;
    MARAC_ASSERT(ready);
}

} // namespace

void Secret::Wipe::operator()(unsigned char* memory) const
{
    sodium_free(memory);
}

Secret Secret::ofSize(size_t size)
{
    readySodium();
    Secret secret;
    secret.m_memory.reset(static_cast<unsigned char*>(sodium_malloc(std::max<size_t>(size, 1))));
    MARAC_ASSERT(secret.m_memory != nullptr);
    secret.m_size = size;
    std::fill_n(secret.m_memory.get(), size, static_cast<unsigned char>(0));
    return secret;
}

Secret::Secret(std::span<const unsigned char> source) : Secret(ofSize(source.size()))
{
    std::copy(source.begin(), source.end(), m_memory.get());
}

Secret::Secret(std::string_view text)
    : Secret(std::span(reinterpret_cast<const unsigned char*>(text.data()), text.size()))
{
}

Secret Secret::random(size_t size)
{
    Secret secret = ofSize(size);
    fillRandom(secret.bytes());
    return secret;
}

std::span<unsigned char> Secret::bytes()
{
    return {m_memory.get(), m_size};
}

std::span<const unsigned char> Secret::bytes() const
{
    return {m_memory.get(), m_size};
}

std::string_view Secret::view() const
{
    return {reinterpret_cast<const char*>(m_memory.get()), m_size};
}

bool Secret::isSameAs(const Secret& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_memory.get(), other.m_memory.get(), m_size) == 0);
}

void fillRandom(std::span<unsigned char> bytes)
{
    readySodium();
    randombytes_buf(bytes.data(), bytes.size());
}

unsigned randomBelow(unsigned bound)
{
    readySodium();
    return randombytes_uniform(bound);
}

void wipe(std::span<unsigned char> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace marac
