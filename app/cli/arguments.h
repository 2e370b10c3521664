// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marac::cli {

/// What was typed after a command. Every value has been checked against its kind (ValueKind) before a command sees it, so
/// dates are dates and numbers are numbers.
class Arguments {
public:
    void add(const std::string& option, std::vector<std::string> values) { m_options[option] = std::move(values); }
    void setWords(std::vector<std::string> words) { m_words = std::move(words); }

    bool has(const std::string& option) const { return m_options.contains(option); }
    std::string text(const std::string& option, const std::string& otherwise = {}) const;
    /// Every value of an option that may be given several times.
    std::vector<std::string> all(const std::string& option) const;
    std::optional<Date> date(const std::string& option) const;
    std::optional<TimeOfDay> time(const std::string& option) const;
    std::optional<int> number(const std::string& option) const;
    std::optional<double> decimal(const std::string& option) const;

    /// What stands without an option, in order: FILE, REF …
    const std::vector<std::string>& words() const { return m_words; }

private:
    std::map<std::string, std::vector<std::string>> m_options;
    std::vector<std::string> m_words;
};

/// A whole number or a decimal, and nothing after it.
std::optional<int> wholeNumber(std::string_view text);
std::optional<double> decimalNumber(std::string_view text);

} // namespace marac::cli
