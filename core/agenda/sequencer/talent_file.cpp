// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/talent_file.h"

#include "core/base/text.h"

#include <charconv>
#include <map>
#include <optional>

namespace marac::agenda::sequencer {

namespace {

constexpr int kMostCases = 1000;
constexpr int kMostAgencies = 1000;

tl::unexpected<Error> wrongAt(int line, const char* expected)
{
    const Phrase say = phrase("Sequencer",
                              "Line %1 of the file cannot be read as a list of cases. Nothing was changed. "
                              "Check the numbers on that line.");
    return failure(ErrorCode::InvalidInput, say.with(line), "line " + std::to_string(line) + ": expected " + expected);
}

std::optional<int> numberIn(std::string_view word)
{
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size() || value < 0)
        return std::nullopt;
    return value;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Takes words and signs from a text and knows on which line it stands.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    int line() const { return m_line; }
    bool isAtEnd()
    {
        skip();
        return m_at >= m_text.size();
    }
    std::string_view restOfLine()
    {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '\n')
            ++m_at;
        return m_text.substr(from, m_at - from);
    }
    /// Letters, digits and underscores, or one other sign; "[|" and "|]" are one sign each.
    std::string_view token()
    {
        skip();
        const std::size_t from = m_at;
        while (m_at < m_text.size() && isWordSign(m_text[m_at]))
            ++m_at;
        if (m_at == from && m_at < m_text.size())
            ++m_at;
        const std::string_view two = m_text.substr(from, 2);
        if (two == "[|" || two == "|]" || two == "..")
            m_at = from + 2;
        return m_text.substr(from, m_at - from);
    }
    std::string_view word()
    {
        skip();
        const std::size_t from = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]))
            ++m_at;
        return m_text.substr(from, m_at - from);
    }

private:
    static bool isWordSign(char c)
    {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    void skip()
    {
        while (m_at < m_text.size() && (isSpace(m_text[m_at]) || m_text[m_at] == '%')) {
            if (m_text[m_at] == '%')
                restOfLine();
            else
                m_line += m_text[m_at++] == '\n' ? 1 : 0;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

Result<int> readNumber(Reader& reader, int most, const char* expected)
{
    const bool isMissing = reader.isAtEnd();
    const auto number = isMissing ? std::nullopt : numberIn(reader.word());
    if (!number || *number > most)
        return wrongAt(reader.line(), expected);
    return *number;
}

Result<TalentFile> readPlain(std::string_view text)
{
    Reader reader(text);
    if (reader.isAtEnd())
        return wrongAt(reader.line(), "a name");
    TalentFile file;
    file.name = trimmed(reader.restOfLine());
    MARAC_TRY(const int cases, readNumber(reader, kMostCases, "the number of cases"));
    MARAC_TRY(const int agencies, readNumber(reader, kMostAgencies, "the number of agencies"));
    file.problem.tasks.resize(static_cast<std::size_t>(cases));
    for (int agency = 0; agency < agencies; ++agency) {
        for (Task& task : file.problem.tasks) {
            MARAC_TRY(const int needs, readNumber(reader, 1, "0 or 1 for every case"));
            if (needs == 1)
                task.agencies.push_back(agency);
        }
        MARAC_TRY(const int weight, readNumber(reader, 1'000'000, "the agency's weight"));
        file.problem.weights.push_back(weight);
    }
    for (Task& task : file.problem.tasks) {
        MARAC_TRY(task.minutes, readNumber(reader, 100'000, "the minutes of every case"));
    }
    if (!reader.isAtEnd())
        return wrongAt(reader.line(), "the end of the file");
    return file;
}

/// The values of a MiniZinc data file: every number after each name, and the line the name stands on.
struct Values {
    int line = 1;
    std::vector<int> numbers;
};

/// Skips "array2d(1..a, 1..b," up to the list.
void skipToList(Reader& reader, std::string_view& token)
{
    while (!token.empty() && token != "[" && token != "[|" && token != ";")
        token = reader.token();
}

Result<std::map<std::string, Values>> readAssignments(std::string_view text)
{
    Reader reader(text);
    std::map<std::string, Values> values;
    while (!reader.isAtEnd()) {
        const std::string name(reader.token());
        Values& here = values[name];
        here.line = reader.line();
        if (reader.isAtEnd() || reader.token() != "=")
            return wrongAt(reader.line(), "= after the name");
        std::string_view token = reader.token();
        if (token == "array2d")
            skipToList(reader, token);
        for (; !token.empty() && token != ";"; token = reader.token()) {
            if (token == "[" || token == "]" || token == "[|" || token == "|]" || token == "|" || token == "," ||
                token == ")")
                continue;
            const auto number = numberIn(token);
            if (!number)
                return wrongAt(reader.line(), "a whole number");
            here.numbers.push_back(*number);
        }
        if (token.empty())
            return wrongAt(reader.line(), "; at the end");
    }
    return values;
}

Result<std::vector<int>> listOf(const std::map<std::string, Values>& values, const char* name, std::size_t count)
{
    const auto found = values.find(name);
    if (found == values.end())
        return wrongAt(1, name);
    if (found->second.numbers.size() != count)
        return wrongAt(found->second.line, "as many numbers as there are cases and agencies");
    return found->second.numbers;
}

/// The names that the two public models give to the same things.
struct Names {
    const char* cases;
    const char* agencies;
    const char* need;
    const char* minutes;
    const char* weights; ///< null: all 1
};

Result<TalentFile> readAssigned(const std::map<std::string, Values>& values, const Names& names)
{
    MARAC_TRY(const std::vector<int> caseCount, listOf(values, names.cases, 1));
    MARAC_TRY(const std::vector<int> agencyCount, listOf(values, names.agencies, 1));
    if (caseCount[0] > kMostCases || agencyCount[0] > kMostAgencies)
        return wrongAt(values.at(names.cases).line, "a smaller number");
    const std::size_t cases = static_cast<std::size_t>(caseCount[0]);
    const std::size_t agencies = static_cast<std::size_t>(agencyCount[0]);
    MARAC_TRY(const std::vector<int> minutes, listOf(values, names.minutes, cases));
    MARAC_TRY(const std::vector<int> need, listOf(values, names.need, cases * agencies));
    TalentFile file;
    file.problem.weights.assign(agencies, 1);
    if (names.weights != nullptr) {
        MARAC_TRY(file.problem.weights, listOf(values, names.weights, agencies));
    }
    file.problem.tasks.resize(cases);
    for (std::size_t i = 0; i < cases; ++i) {
        file.problem.tasks[i].minutes = minutes[i];
        for (std::size_t a = 0; a < agencies; ++a)
            if (need[a * cases + i] == 1)
                file.problem.tasks[i].agencies.push_back(static_cast<int>(a));
            else if (need[a * cases + i] != 0)
                return wrongAt(values.at(names.need).line, "only 0 and 1");
    }
    return file;
}

} // namespace

Result<TalentFile> readTalentFile(std::string_view text)
{
    Result<TalentFile> file;
    const bool isAssigned = text.find('=') != std::string_view::npos;
    if (!isAssigned)
        file = readPlain(text);
    else {
        MARAC_TRY(const auto values, readAssignments(text));
        const bool isRehearsal = values.contains("num_pieces");
        file = isRehearsal ? readAssigned(values, {"num_pieces", "num_players", "rehearsal", "duration", nullptr})
                           : readAssigned(values, {"numScenes", "numActors", "ia", "d", "c"});
    }
    if (file)
        MARAC_DO(checkProblem(file->problem));
    return file;
}

} // namespace marac::agenda::sequencer
