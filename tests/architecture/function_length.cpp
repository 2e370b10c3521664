// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/function_length.h"

#include <algorithm>
#include <cctype>
#include <regex>

namespace marac::architecture {

namespace {

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Walks through a text once and copies what is code, blanking the rest.
class Blanker {
public:
    explicit Blanker(std::string_view text) : m_text(text) {}

    std::string run()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_out);
    }

private:
    void step()
    {
        if (startsWith("//"))
            blankUntil("\n", Ending::Kept);
        else if (startsWith("/*"))
            blankUntil("*/", Ending::Blanked);
        else if (startsWith("R\"") && !isAfterWord())
            blankUntil(")" + rawDelimiter() + "\"", Ending::Blanked);
        else if (m_text[m_at] == '"' || (m_text[m_at] == '\'' && !isAfterWord()))
            blankLiteral(m_text[m_at]);
        else if (m_text[m_at] == '#' && isFirstOnLine())
            blankDirective();
        else
            m_out += m_text[m_at++];
    }

    enum class Ending { Kept, Blanked };

    bool startsWith(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }
    bool isAfterWord() const { return m_at > 0 && isWordCharacter(m_text[m_at - 1]); }
    std::string rawDelimiter() const { return std::string(m_text.substr(m_at + 2, m_text.find('(', m_at) - m_at - 2)); }

    bool isFirstOnLine() const
    {
        const size_t lineEnd = m_out.find_last_of('\n');
        const size_t start = lineEnd == std::string::npos ? 0 : lineEnd + 1;
        return m_out.find_first_not_of(" \t", start) == std::string::npos;
    }

    void blank() { m_out += m_text[m_at++] == '\n' ? '\n' : ' '; }

    void blankUntil(const std::string& end, Ending ending)
    {
        const size_t found = m_text.find(end, m_at + 2);
        const size_t stop = found == std::string_view::npos ? m_text.size() : found + (ending == Ending::Blanked ? end.size() : 0);
        while (m_at < stop)
            blank();
    }

    void blankLiteral(char quote)
    {
        blank();
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                blank();
            blank();
        }
        if (m_at < m_text.size())
            blank();
    }

    void blankDirective()
    {
        char last = '#';
        while (m_at < m_text.size() && (m_text[m_at] != '\n' || last == '\\')) {
            last = m_text[m_at];
            blank();
        }
    }

    std::string_view m_text;
    size_t m_at = 0;
    std::string m_out;
};

enum class Block { Scope, Function, Initialiser };

std::string withoutTemplateHead(std::string head)
{
    const size_t start = head.find("template");
    if (start == std::string::npos)
        return head;
    int depth = 0;
    for (size_t i = head.find('<', start); i < head.size(); ++i) {
        depth += head[i] == '<' ? 1 : head[i] == '>' ? -1 : 0;
        if (depth == 0)
            return head.substr(i + 1);
    }
    return head;
}

/// A member set in braces before the body of a constructor: "Case(int n) : m_number{".
bool isMemberInitialiser(const std::string& head)
{
    static const std::regex pattern(R"(\)[^()]*(:|,)\s*[\w:<>]+\s*$)");
    return head.find("->") == std::string::npos && std::regex_search(head, pattern) &&
           !std::regex_search(head, std::regex(R"(\)\s*(const|noexcept|override|final|mutable|try|\s)*$)"));
}

/// What the block opened after `head` is, where a namespace or a type surrounds it.
Block kindOf(const std::string& rawHead)
{
    static const std::regex scope(R"((^|[^\w])(namespace|class|struct|union|enum|extern)([^\w]|$))");
    static const std::regex value(R"((^|[^=!<>+\-*/%&|^])=([^=]|$))");
    const std::string head = withoutTemplateHead(rawHead);
    const size_t parenthesis = head.find('(');
    if (parenthesis == std::string::npos)
        return std::regex_search(head, scope) && head.find('=') == std::string::npos ? Block::Scope : Block::Initialiser;
    const std::string beforeParenthesis = head.substr(0, parenthesis);
    const bool isOperator = beforeParenthesis.find("operator") != std::string::npos;
    const bool isLambda = head.find('[') != std::string::npos && head.find("](") != std::string::npos;
    if (isMemberInitialiser(head) || (!isOperator && !isLambda && std::regex_search(beforeParenthesis, value)))
        return Block::Initialiser;
    return Block::Function;
}

/// Follows the braces of one file and notes each function that is too long.
class FunctionMeter {
public:
    explicit FunctionMeter(const SourceFile& file) : m_path(file.path), m_code(codeOnly(file.text)) {}

    Breaches run()
    {
        for (const char c : m_code) {
            if (c == '\n')
                ++m_line;
            if (c == '{')
                open();
            else if (c == '}')
                close();
            else if (m_inside == 0)
                note(c);
        }
        return std::move(m_breaches);
    }

private:
    // Inside a function or an initialiser only the depth matters.
    void open()
    {
        if (m_inside > 0) {
            ++m_inside;
            return;
        }
        m_kind = kindOf(m_head);
        if (m_kind == Block::Scope) {
            m_head.clear();
            return;
        }
        m_inside = 1;
        m_openedAt = m_line;
    }

    void close()
    {
        if (m_inside == 0) {
            m_head.clear();
            return;
        }
        if (--m_inside > 0)
            return;
        if (m_kind == Block::Initialiser) {
            m_head += "()";    // read as such a value from here on: the body of a constructor may follow
            return;
        }
        m_head.clear();
        const size_t length = m_line - m_openedAt + 1;
        if (length > kLongestFunction)
            m_breaches.push_back({m_path, m_openedAt, "a function of " + std::to_string(length) + " lines; " +
                                                          std::to_string(kLongestFunction) + " are the most"});
    }

    void note(char c)
    {
        if (c == ';')
            m_head.clear();
        else
            m_head += c;
    }

    std::string m_path;
    std::string m_code;
    std::string m_head;
    Block m_kind = Block::Scope;
    size_t m_inside = 0;
    size_t m_line = 1;
    size_t m_openedAt = 0;
    Breaches m_breaches;
};

} // namespace

std::string codeOnly(std::string_view text)
{
    return Blanker(text).run();
}

Breaches functionsAreShort(const SourceFile& file)
{
    return file.isCpp() ? FunctionMeter(file).run() : Breaches{};
}

} // namespace marac::architecture
