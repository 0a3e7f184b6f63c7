#include <algorithm>
#include <cctype>
#include <charconv>
#include <iostream>
#include <iterator>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace json {

enum class TokenKind { BraceOpen, BraceClose, BracketOpen, BracketClose, Colon, Comma, String, Number, Word, End };

struct Token {
    TokenKind kind;
    std::string_view text;
    std::size_t offset;
};

class SyntaxError : public std::runtime_error {
public:
    SyntaxError(const std::string& message, std::size_t offset)
        : std::runtime_error{message + " at " + std::to_string(offset)}, offset_{offset}
    {
    }

    std::size_t offset() const noexcept { return offset_; }

private:
    std::size_t offset_;
};

class Tokenizer {
public:
    explicit Tokenizer(std::string_view text) : text_{text} {}

    Token next()
    {
        while (position_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[position_])))
            ++position_;
        if (position_ == text_.size())
            return {TokenKind::End, {}, position_};

        const std::size_t start = position_;
        switch (text_[position_]) {
        case '{': return single(TokenKind::BraceOpen);
        case '}': return single(TokenKind::BraceClose);
        case '[': return single(TokenKind::BracketOpen);
        case ']': return single(TokenKind::BracketClose);
        case ':': return single(TokenKind::Colon);
        case ',': return single(TokenKind::Comma);
        case '"': return string();
        default: break;
        }
        if (text_[start] == '-' || std::isdigit(static_cast<unsigned char>(text_[start])))
            return take_while(TokenKind::Number, [](char c) {
                return std::isdigit(static_cast<unsigned char>(c)) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
            });
        if (std::isalpha(static_cast<unsigned char>(text_[start])))
            return take_while(TokenKind::Word, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
        throw SyntaxError{std::string{"unexpected "} + text_[start], start};
    }

private:
    Token single(TokenKind kind)
    {
        const std::size_t start = position_++;
        return {kind, text_.substr(start, 1), start};
    }

    Token string()
    {
        const std::size_t start = ++position_;
        while (position_ < text_.size() && text_[position_] != '"')
            position_ += text_[position_] == '\\' ? 2 : 1;
        if (position_ >= text_.size())
            throw SyntaxError{"unfinished string", start - 1};
        const auto inside = text_.substr(start, position_ - start);
        ++position_;
        return {TokenKind::String, inside, start - 1};
    }

    template <typename Predicate>
    Token take_while(TokenKind kind, Predicate belongs)
    {
        const std::size_t start = position_;
        while (position_ < text_.size() && belongs(text_[position_]))
            ++position_;
        return {kind, text_.substr(start, position_ - start), start};
    }

    std::string_view text_;
    std::size_t position_ = 0;
};

struct Value;
using List = std::vector<Value>;
using Object = std::map<std::string, Value, std::less<>>;

struct Value {
    std::variant<std::nullptr_t, bool, double, std::string, List, Object> content = nullptr;
};

class Parser {
public:
    explicit Parser(std::string_view text) : tokens_{text}, current_{tokens_.next()} {}

    Value parse()
    {
        Value result = value();
        expect(TokenKind::End, "the end");
        return result;
    }

private:
    Value value()
    {
        const Token token = current_;
        switch (token.kind) {
        case TokenKind::BraceOpen: return {object()};
        case TokenKind::BracketOpen: return {list()};
        case TokenKind::String: advance(); return {unescape(token)};
        case TokenKind::Number: advance(); return {number(token)};
        case TokenKind::Word: advance(); return word(token);
        default: throw SyntaxError{"a value is missing", token.offset};
        }
    }

    Object object()
    {
        Object members;
        expect(TokenKind::BraceOpen, "{");
        while (current_.kind == TokenKind::String) {
            std::string key = unescape(current_);
            advance();
            expect(TokenKind::Colon, ":");
            members.insert_or_assign(std::move(key), value());
            if (current_.kind != TokenKind::Comma)
                break;
            advance();
        }
        expect(TokenKind::BraceClose, "}");
        return members;
    }

    List list()
    {
        List items;
        expect(TokenKind::BracketOpen, "[");
        if (current_.kind != TokenKind::BracketClose) {
            items.push_back(value());
            while (current_.kind == TokenKind::Comma) {
                advance();
                items.push_back(value());
            }
        }
        expect(TokenKind::BracketClose, "]");
        return items;
    }

    static Value word(const Token& token)
    {
        if (token.text == "null")
            return {nullptr};
        if (token.text == "true" || token.text == "false")
            return {token.text == "true"};
        throw SyntaxError{std::string{token.text} + " is no value", token.offset};
    }

    static double number(const Token& token)
    {
        double result = 0;
        const char* end = token.text.data() + token.text.size();
        if (const auto [stopped, error] = std::from_chars(token.text.data(), end, result); error != std::errc{} || stopped != end)
            throw SyntaxError{"not a number", token.offset};
        return result;
    }

    static std::string unescape(const Token& token)
    {
        std::string result;
        result.reserve(token.text.size());
        for (std::size_t i = 0; i < token.text.size(); ++i) {
            if (token.text[i] != '\\') {
                result += token.text[i];
                continue;
            }
            switch (token.text[++i]) {
            case 'n': result += '\n'; break;
            case 't': result += '\t'; break;
            case '"':
            case '\\':
            case '/': result += token.text[i]; break;
            default: throw SyntaxError{"unknown escape", token.offset + i};
            }
        }
        return result;
    }

    void expect(TokenKind kind, const char* what)
    {
        if (current_.kind != kind)
            throw SyntaxError{std::string{"expected "} + what, current_.offset};
        if (kind != TokenKind::End)
            advance();
    }

    void advance() { current_ = tokens_.next(); }

    Tokenizer tokens_;
    Token current_;
};

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

std::size_t depth(const Value& value)
{
    return std::visit(Overloaded{
                          [](const List& items) {
                              std::size_t deepest = 0;
                              for (const auto& item : items)
                                  deepest = std::max(deepest, depth(item));
                              return deepest + 1;
                          },
                          [](const Object& members) {
                              std::size_t deepest = 0;
                              for (const auto& [key, member] : members)
                                  deepest = std::max(deepest, depth(member));
                              return deepest + 1;
                          },
                          [](const auto&) { return std::size_t{0}; },
                      },
                      value.content);
}

} // namespace json

int main()
{
    const std::string text{std::istreambuf_iterator<char>{std::cin}, {}};
    try {
        std::cout << "depth " << json::depth(json::Parser{text}.parse()) << '\n';
    } catch (const json::SyntaxError& error) {
        std::cerr << error.what() << '\n';
        return 65;
    }
}
