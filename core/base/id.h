// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace marac {

/// A reference to one Referral, one Person …: 32 lower-case hexadecimal digits, never reused, meaningless outside the
/// store. Typed, so that a victim cannot be passed where a meeting is meant. Empty means "not saved yet" only while a
/// value is being built; nothing in the store has an empty id.
template <typename Thing>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) {}

    const std::string& text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string m_text;
};

/// Makes new ids. Passed in, so that tests and the demo area are the same every time.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual std::string next() = 0;
    template <typename Thing>
    Id<Thing> make() { return Id<Thing>(next()); }
};

/// Ids from the system's random source.
class RandomIds : public IdSource {
public:
    std::string next() override;
};

/// Ids that count up from a seed: for tests and the demo area.
class CountingIds : public IdSource {
public:
    explicit CountingIds(unsigned seed = 0) : m_seed(seed) {}
    std::string next() override;

private:
    unsigned m_seed;
    unsigned long m_count = 0;
};

} // namespace marac

template <typename Thing>
struct std::hash<marac::Id<Thing>> {
    size_t operator()(const marac::Id<Thing>& id) const { return std::hash<std::string>{}(id.text()); }
};
