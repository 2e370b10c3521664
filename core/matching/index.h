// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/cabinet.h"
#include "core/matching/frequencies.h"
#include "core/matching/model.h"
#include "core/matching/person_traits.h"
#include "core/matching/proposal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace marac::matching {

/// All the people of an area, ready to answer "do we know this person already?". It proposes and never changes anybody.
/// People can be added, replaced and taken out at any time; the answers depend only on who is in it, not on the order.
class Index {
public:
    explicit Index(Model model = Model::builtIn());

    /// Adds many at once, which is faster than one by one. A key that is known already is replaced.
    void put(const std::vector<PersonTraits>& people);
    void put(const PersonTraits& person);
    void remove(const std::string& key);
    size_t size() const { return m_places.size(); }
    bool contains(const std::string& key) const { return m_places.contains(key); }

    /// Whom this may be, most likely first, by way of the index: well under a millisecond among 20,000 people.
    std::vector<Proposal> find(const PersonTraits& wanted, const FindOptions& options = {}) const;
    /// The same, comparing with everybody: slower, but nothing can hide in a drawer that was not opened.
    std::vector<Proposal> findEverywhere(const PersonTraits& wanted, const FindOptions& options = {}) const;

    /// `find` without the reasons, for a run over everybody at night. With `atLeast` 0: all whom the index compares.
    std::vector<Likeness> likenesses(const PersonTraits& wanted, const FindOptions& options = {}) const;
    std::vector<Likeness> likenesses(const Profile& wanted, const FindOptions& options = {}) const;

    const Model& model() const { return m_model; }
    /// Another model for the same people, such as a refined one.
    void weighBy(Model model) { m_model = std::move(model); }
    const Frequencies& frequencies() const { return m_frequencies; }
    /// Everybody in comparable form, in the order in which they were added.
    std::vector<const Profile*> profiles() const;
    /// How many people somebody could be mistaken for, for each record that is expected to be theirs.
    double population() const;

private:
    using Candidates = std::vector<std::uint32_t>;
    struct Ranked {
        std::uint32_t person = 0;
        double weight = 0;
    };

    void file(const PersonTraits& person, std::vector<Cabinet::Entry>& entries);
    Candidates candidates(const Profile& wanted) const;
    Candidates everybody() const;
    std::vector<Ranked> weigh(const Profile& wanted, const Candidates& candidates, size_t from, size_t to, double least) const;
    std::vector<Ranked> weighAll(const Profile& wanted, const Candidates& candidates, double least) const;
    std::vector<Ranked> rank(const Profile& wanted, const Candidates& candidates, const FindOptions& options) const;
    std::vector<Proposal> propose(const Profile& wanted, const std::vector<Ranked>& ranked) const;

    Model m_model;
    Frequencies m_frequencies;
    std::vector<std::optional<Profile>> m_people;
    std::unordered_map<std::string, std::uint32_t> m_places;
    Cabinet m_drawers;
};

} // namespace marac::matching
