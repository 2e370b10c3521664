// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

namespace marac {

Result<Json> parseJson(std::string_view text)
{
    std::string problem;
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::parse_error& error) {
        problem = "byte " + std::to_string(error.byte);
    } catch (const Json::exception& error) {
        problem = "json error " + std::to_string(error.id);
    }
    return failure(ErrorCode::InvalidInput,
                   phrase("Files", "The file is not valid JSON, so nothing was read from it. Check the file and try again."),
                   problem);
}

std::string toText(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string toPrettyText(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string textAt(const Json& object, const char* key, std::string_view otherwise)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string(otherwise);
}

int numberAt(const Json& object, const char* key, int otherwise)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_number_integer() ? found->get<int>() : otherwise;
}

bool flagAt(const Json& object, const char* key, bool otherwise)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

const Json& listAt(const Json& object, const char* key)
{
    static const Json kEmpty = Json::array();
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_array() ? *found : kEmpty;
}

} // namespace marac
