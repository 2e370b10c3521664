// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/weights.h"

#include <vector>

namespace marac::agenda::sequencer {

inline Bits mixed(Bits key)
{
    key *= 0x9E3779B97F4A7C15ULL;
    return key ^ (key >> 29);
}

/// The states of a proof with equally many cases left, each at its least cost so far. State needs `hash()`,
/// `isSameAs(other)` and `cost`.
template <typename State>
class StateLayer {
public:
    std::vector<State>& states() { return m_states; }
    const std::vector<State>& states() const { return m_states; }

    /// The bytes that adding one more state may take.
    static constexpr std::size_t kBytesPerState = sizeof(State) + 2 * sizeof(std::uint32_t);

    /// Adds the state unless one like it is as cheap.
    void offer(const State& state)
    {
        if (m_states.size() * 2 >= m_slots.size())
            grow();
        std::size_t at = state.hash() & (m_slots.size() - 1);
        while (m_slots[at] != 0) {
            State& known = m_states[m_slots[at] - 1];
            if (known.isSameAs(state)) {
                if (state.cost < known.cost)
                    known = state;
                return;
            }
            at = (at + 1) & (m_slots.size() - 1);
        }
        m_states.push_back(state);
        m_slots[at] = static_cast<std::uint32_t>(m_states.size());
    }

    /// Nothing more is added: keeps the first `kept` states in the room they need and hands the rest on to the layers
    /// that come.
    void close(std::size_t kept, StateLayer& spare)
    {
        std::vector<State> exact(m_states.begin(), m_states.begin() + static_cast<std::ptrdiff_t>(kept));
        m_states.swap(exact);
        if (exact.capacity() > spare.m_states.capacity())
            spare.m_states.swap(exact);
        if (m_slots.capacity() > spare.m_slots.capacity())
            spare.m_slots.swap(m_slots);
        m_slots = {};
    }
    /// Takes over the room of a spare layer before the first state is added.
    void open(StateLayer& spare)
    {
        if (!m_states.empty() || m_states.capacity() > 0)
            return;
        m_states.swap(spare.m_states);
        m_slots.swap(spare.m_slots);
        m_states.clear();
        m_slots.clear();
    }

private:
    void grow()
    {
        m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, 0);
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            std::size_t at = m_states[i].hash() & (m_slots.size() - 1);
            while (m_slots[at] != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = static_cast<std::uint32_t>(i + 1);
        }
    }

    std::vector<State> m_states;
    std::vector<std::uint32_t> m_slots; ///< 0 = empty, else 1 + index
};

} // namespace marac::agenda::sequencer
