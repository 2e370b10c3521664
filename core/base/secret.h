// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace marac {

/// A passphrase, recovery code or key. Lives in locked memory that is wiped when it ends; can be moved, not copied,
/// not printed and not compared by accident.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text);
    explicit Secret(std::span<const unsigned char> bytes);
    Secret(Secret&&) noexcept = default;
    Secret& operator=(Secret&&) noexcept = default;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() = default;

    static Secret random(size_t size);
    /// Zeroed, to be filled through bytes().
    static Secret ofSize(size_t size);

    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<unsigned char> bytes();
    std::span<const unsigned char> bytes() const;
    /// The bytes as text, valid while this Secret lives. For handing to a library, never for keeping.
    std::string_view view() const;
    /// Takes the same time wherever the difference is.
    bool isSameAs(const Secret& other) const;
    Secret copy() const { return Secret(bytes()); }

private:
    struct Wipe {
        void operator()(unsigned char* memory) const;
    };
    std::unique_ptr<unsigned char[], Wipe> m_memory;
    size_t m_size = 0;
};

/// Fills from the system's random source.
void fillRandom(std::span<unsigned char> bytes);
/// A uniformly chosen number in [0, bound).
unsigned randomBelow(unsigned bound);
/// Overwrites memory in a way that the compiler keeps.
void wipe(std::span<unsigned char> bytes);

} // namespace marac
