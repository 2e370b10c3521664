// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/values.h"

#include "core/base/text.h"
#include "core/referral/import/word_list.h"

#include <algorithm>
#include <charconv>

namespace marac::intake {

namespace {

bool isYesWord(std::string_view plain)
{
    return isOneOf(plain, {"y", "yes", "x", "1", "true", "t", "tick", "ticked", "ydy", "ydw", "oes", "ie"});
}

bool isNoWord(std::string_view plain)
{
    return isOneOf(plain, {"n", "no", "0", "none", "nil", "false", "f", "nac ydy", "nac oes", "nage", "na", "not ticked"});
}

bool isDontKnow(std::string_view plain)
{
    return isOneOf(plain, {"dk", "d k", "n k", "nk", "not known", "unknown", "dont know", "do not know", "not sure", "unsure",
                           "unclear", "u", "ddim yn gwybod", "anhysbys"});
}

Reading<YesNo> answered(Answer answer, std::string comment = {})
{
    return {Understanding::Understood, {answer, std::move(comment)}};
}

/// Signs that letters and digits do not show.
std::optional<Reading<YesNo>> readSign(const std::string& text)
{
    if (text.empty() || text == "☐" || text == "[]" || text == "[ ]")
        return Reading<YesNo>{};
    if (isOneOf(text, {"✓", "✔", "☑", "√", "✅", "✔️"}))
        return answered(Answer::Yes);
    if (isOneOf(text, {"-", "–", "—", "−"}))
        return answered(Answer::No);
    if (text.find_first_not_of('?') == std::string::npos)
        return answered(Answer::DontKnow);
    const bool isUnclear = text.find('?') != std::string::npos || text.front() == '-' || isOneOf(text, {"✗", "✘", "❌", "☒"});
    if (isUnclear)
        return Reading<YesNo>{isDontKnow(plainWords(text)) ? Understanding::Understood : Understanding::Ambiguous,
                              {isDontKnow(plainWords(text)) ? Answer::DontKnow : Answer::Unanswered, {}}};
    return std::nullopt;
}

std::optional<Answer> answerNamed(std::string_view plain)
{
    if (isYesWord(plain))
        return Answer::Yes;
    if (isNoWord(plain))
        return Answer::No;
    if (isDontKnow(plain))
        return Answer::DontKnow;
    return isOneOf(plain, {"not asked", "not answered", "not completed"}) ? std::optional(Answer::Unanswered) : std::nullopt;
}

/// "Y - after 10am": the answer, and what stands after the first sign that ends it.
std::pair<std::string, std::string> headAndRest(const std::string& text, std::string_view signs)
{
    const size_t at = text.find_first_of(signs);
    if (at == std::string::npos || at == 0)
        return {text, {}};
    const size_t rest = text.find_first_not_of(" -:,;(.", at);
    std::string comment = rest == std::string::npos ? std::string() : text.substr(rest);
    if (!comment.empty() && comment.back() == ')' && comment.find('(') == std::string::npos)
        comment.pop_back();
    return {text.substr(0, at), comment};
}

bool contains(std::string_view text, Words words)
{
    return std::ranges::any_of(words, [&](std::string_view w) { return (" " + std::string(text) + " ").find(w) != std::string::npos; });
}

} // namespace

std::string plainWords(std::string_view text)
{
    std::string out;
    std::string plain = folded(text);
    for (const std::string_view dash : {"–", "—", "…", "·", "•", "“", "”", "‐", "‑", "✓", "✔"}) {
        for (size_t at = plain.find(dash); at != std::string::npos; at = plain.find(dash))
            plain.replace(at, dash.size(), " ");
    }
    for (const char c : plain) {
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (isWord)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

Reading<YesNo> readYesNo(const Cell& cell)
{
    const std::string text = simplified(cell.text);
    if (const auto sign = readSign(text))
        return *sign;
    const std::string plain = plainWords(text);
    if (isOneOf(plain, {"y n", "yes no", "n y", "no yes"}))
        return {Understanding::Ambiguous, {}};
    if (const auto whole = answerNamed(plain))
        return answered(*whole);
    std::string spread = text;
    for (const std::string_view dash : {"–", "—"}) {
        for (size_t at = spread.find(dash); at != std::string::npos; at = spread.find(dash))
            spread.replace(at, dash.size(), "-");
    }
    const auto [head, rest] = headAndRest(spread, "-:,;(.");
    // "1.5" and "0-2" are amounts, not answers with a comment.
    const bool isAmount = !head.empty() && head.front() >= '0' && head.front() <= '9';
    const auto answer = isAmount ? std::nullopt : answerNamed(plainWords(head));
    return answer ? answered(*answer, rest) : Reading<YesNo>{Understanding::NotUnderstood, {}};
}

Reading<SafeContact> readSafeToCall(const Cell& cell)
{
    const std::string text = simplified(cell.text);
    const std::string plain = plainWords(text);
    if (text.empty())
        return {};
    if (contains(plain, {" text only ", " texts only ", " sms only ", " only text ", " text messages only "})
        || isOneOf(plain, {"text", "texts", "sms"}))
        return {Understanding::Understood, {SafeToCall::TextOnly, isOneOf(plain, {"text only", "texts only", "text", "sms", "texts"}) ? "" : text}};
    if (isOneOf(plain, {"unsafe", "not safe", "do not call", "dont call", "do not ring", "do not contact", "never", "no contact"}))
        return {Understanding::Understood, {SafeToCall::No, {}}};
    if (isOneOf(plain, {"safe", "ok", "okay", "safe to call", "any time", "anytime"}))
        return {Understanding::Understood, {SafeToCall::Yes, {}}};
    const Reading<YesNo> yesNo = readYesNo(cell);
    if (yesNo.how == Understanding::Understood && yesNo.value.answer != Answer::Unanswered) {
        const Answer answer = yesNo.value.answer;
        const SafeToCall safe = answer == Answer::Yes ? SafeToCall::Yes : answer == Answer::No ? SafeToCall::No : SafeToCall::NotKnown;
        return {Understanding::Understood, {safe, yesNo.value.comment}};
    }
    const auto [head, rest] = headAndRest(text, " ");
    // A condition after "yes" goes with it; one after "no" does not make it less of a no.
    if (const auto answer = yesNo.how == Understanding::Ambiguous ? std::nullopt : answerNamed(plainWords(head)); answer && !rest.empty()) {
        if (*answer == Answer::Yes || *answer == Answer::No)
            return {Understanding::Understood, {*answer == Answer::Yes ? SafeToCall::Yes : SafeToCall::No, rest}};
    }
    return {yesNo.how == Understanding::Ambiguous ? Understanding::Ambiguous : Understanding::NotUnderstood, {SafeToCall::NotRecorded, text}};
}

Reading<std::set<Claim>> readClaims(const Cell& cell)
{
    std::string text = folded(cell.text);
    for (const std::string_view joint : {" and ", "&", ";", ",", "/", "+ ", " + ", "\n"}) {
        for (size_t at = text.find(joint); at != std::string::npos; at = text.find(joint))
            text.replace(at, joint.size(), "|");
    }
    Reading<std::set<Claim>> reading;
    bool hasOther = false;
    for (const std::string& part : split(text, '|')) {
        const std::string plain = plainWords(part);
        if (plain.empty())
            continue;
        if (isOneOf(plain, {"pj", "prof judgement", "prof judgment"}) || contains(plain, {"judgement", "judgment"}))
            reading.value.insert(Claim::ProfessionalJudgement);
        else if (isOneOf(plain, {"vhr", "hr", "visible"}) || contains(plain, {"high risk", " ticks ", " 14 ", "visible risk"}))
            reading.value.insert(Claim::VisibleHighRisk);
        else if (contains(plain, {"escalat"}))
            reading.value.insert(Claim::Escalation);
        else if (contains(plain, {" repeat"}) || plain == "rpt")
            reading.value.insert(Claim::Repeat);
        else
            hasOther = true;
    }
    if (hasOther)
        reading.how = reading.value.empty() ? Understanding::NotUnderstood : Understanding::Ambiguous;
    else if (!reading.value.empty())
        reading.how = Understanding::Understood;
    return reading;
}

std::vector<std::string> readAgencies(const Cell& cell)
{
    std::vector<std::string> agencies;
    std::string part;
    const auto finish = [&] {
        const std::string name = simplified(part);
        if (!name.empty() && std::ranges::find(agencies, name) == agencies.end())
            agencies.push_back(name);
        part.clear();
    };
    if (isOneOf(plainWords(cell.text), {"n a", "n k", "d k"}))
        return {simplified(cell.text)};
    for (const char c : cell.text) {
        if (c == '/' || c == ';' || c == '+' || c == '\n')
            finish();
        else
            part += c;
    }
    finish();
    return agencies;
}

Reading<std::string> readPostcode(const Cell& cell)
{
    std::string code;
    for (const char c : cell.text) {
        if (c >= 'a' && c <= 'z')
            code += static_cast<char>(c - 'a' + 'A');
        else if (c != ' ')
            code += c;
    }
    if (cell.isBlank())
        return {};
    std::string shape;
    for (const char c : code)
        shape += c >= 'A' && c <= 'Z' ? 'A' : c >= '0' && c <= '9' ? '9' : '?';
    const bool isPostcode = isOneOf(shape, {"A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA"});
    if (!isPostcode)
        return {Understanding::NotUnderstood, simplified(cell.text)};
    return {Understanding::Understood, code.insert(code.size() - 3, " ")};
}

std::string readTelephone(const Cell& cell)
{
    const std::string text = simplified(cell.text);
    const bool isDigits = !text.empty() && text.find_first_not_of("0123456789 ") == std::string::npos;
    const auto digits = std::ranges::count_if(text, [](char c) { return c != ' '; });
    const bool hasLostZero = isDigits && digits == 10 && isOneOf(text.substr(0, 1), {"7", "1", "2", "3"});
    return hasLostZero ? "0" + text : text;
}

Reading<int> readCount(const Cell& cell)
{
    const std::string text = simplified(cell.text);
    if (text.empty())
        return {};
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc() && end == text.data() + text.size() && count >= 0 && count < 10'000)
        return {Understanding::Understood, count};
    return {Understanding::NotUnderstood, 0};
}

} // namespace marac::intake
