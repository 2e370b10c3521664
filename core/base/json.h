// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace marac {

/// JSON as the rooms use it: data files, scripts of a meeting, lists of small values in the store, output of the command
/// line. Object keys keep the order in which they were written.
using Json = nlohmann::ordered_json;

/// Parsed, or InvalidInput with the position in `detail`. Never throws.
Result<Json> parseJson(std::string_view text);
/// One line, UTF-8; text that is not valid UTF-8 is replaced, never thrown over.
std::string toText(const Json& json);
/// The same, indented for people.
std::string toPrettyText(const Json& json);

// Reading with a default: a missing key or one of another type gives the default.
std::string textAt(const Json& object, const char* key, std::string_view otherwise = {});
int numberAt(const Json& object, const char* key, int otherwise = 0);
bool flagAt(const Json& object, const char* key, bool otherwise = false);
/// The list at `key`, or an empty list.
const Json& listAt(const Json& object, const char* key);

} // namespace marac
