// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace marac::agenda::sequencer {

/// Room for tables that are read here and there: in large pages where the system has them, or the processor spends more
/// time on finding the page than on reading it.
template <typename T>
struct LargePages {
    using value_type = T;
    static constexpr std::size_t kPage = std::size_t{2} << 20;

    LargePages() = default;
    template <typename Other>
    LargePages(const LargePages<Other>&)
    {
    }
    static std::size_t room(std::size_t count) { return (count * sizeof(T) + kPage - 1) / kPage * kPage; }
    T* allocate(std::size_t count)
    {
        if (count * sizeof(T) < kPage / 2)
            return static_cast<T*>(::operator new(count * sizeof(T)));
        void* room = ::operator new(LargePages::room(count), std::align_val_t{kPage});
#ifdef __linux__
        madvise(room, LargePages::room(count), MADV_HUGEPAGE); // a wish: refused, all is as it was
#endif
        return static_cast<T*>(room);
    }
    void deallocate(T* room, std::size_t count)
    {
        if (count * sizeof(T) < kPage / 2)
            ::operator delete(room);
        else
            ::operator delete(room, std::align_val_t{kPage});
    }
    bool operator==(const LargePages&) const = default;
};

} // namespace marac::agenda::sequencer
