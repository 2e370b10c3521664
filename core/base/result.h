// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace marac {

/// The value, or the reason why there is none. The one place that names tl::expected: std::expected is a one-line change.
template <typename T>
using Result = tl::expected<T, Error>;

/// Something was done, or the reason why not.
using Done = Result<void>;

inline tl::unexpected<Error> failure(ErrorCode code, Phrase say, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(say), std::move(detail)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace marac

#define MARAC_JOIN_(a, b) a##b
#define MARAC_JOIN(a, b) MARAC_JOIN_(a, b)

/// `MARAC_TRY(auto store, openStore(path));` names the value, or returns the error from the enclosing function.
#define MARAC_TRY(declaration, expression)                                                                             \
    auto MARAC_JOIN(tried, __LINE__) = (expression);                                                                   \
    if (!MARAC_JOIN(tried, __LINE__))                                                                                  \
        return ::marac::failure(std::move(MARAC_JOIN(tried, __LINE__)).error());                                       \
    declaration = std::move(*MARAC_JOIN(tried, __LINE__))

/// `MARAC_DO(store.write(row));` goes on only when it was done.
#define MARAC_DO(expression)                                                                                           \
    if (auto MARAC_JOIN(done, __LINE__) = (expression); !MARAC_JOIN(done, __LINE__))                                   \
    return ::marac::failure(std::move(MARAC_JOIN(done, __LINE__)).error())
