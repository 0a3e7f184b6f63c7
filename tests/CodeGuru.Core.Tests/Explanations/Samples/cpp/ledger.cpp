#include <algorithm>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ledger {

inline constexpr std::string_view currency = "EUR";
constexpr long cents_per_unit = 100;

/// Money in whole cents: no rounding on the way.
class Money {
public:
    constexpr Money() = default;
    explicit constexpr Money(long cents) : cents_(cents) {}

    constexpr long cents() const noexcept { return cents_; }

    constexpr Money& operator+=(Money other) noexcept
    {
        cents_ += other.cents_;
        return *this;
    }

    constexpr Money operator-() const noexcept { return Money(-cents_); }
    friend constexpr Money operator+(Money left, Money right) noexcept { return left += right; }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    long cents_ = 0;
};

std::ostream& operator<<(std::ostream& out, Money money)
{
    const auto cents = std::abs(money.cents());
    return out << (money < Money() ? "-" : "") << cents / cents_per_unit << '.' << std::setw(2) << std::setfill('0') << cents % cents_per_unit;
}

struct Deposit {
    std::string account;
    Money amount;
};

struct Withdrawal {
    std::string account;
    Money amount;
};

struct Transfer {
    std::string from;
    std::string to;
    Money amount;
};

using Entry = std::variant<Deposit, Withdrawal, Transfer>;

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

class LedgerError : public std::runtime_error {
public:
    LedgerError(const std::string& message, int line) : std::runtime_error(message), line_(line) {}

    int line() const noexcept { return line_; }

private:
    int line_;
};

class Overdrawn final : public LedgerError {
public:
    Overdrawn(const std::string& account, int line) : LedgerError(account + " is overdrawn", line) {}
};

/// Where entries are told of as they are booked.
class Observer {
public:
    virtual ~Observer() = default;
    virtual void booked(const std::string& account, Money change) = 0;
    virtual void finished() {}
};

/// Writes to a file that is closed when the journal goes out of scope.
class Journal : public Observer {
public:
    explicit Journal(const char* path) : file_(std::fopen(path, "w"))
    {
        if (!file_)
            throw std::runtime_error(std::string("cannot write ") + path);
    }

    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    Journal(Journal&& other) noexcept : file_(std::exchange(other.file_, nullptr)) {}

    ~Journal() override
    {
        if (file_)
            std::fclose(file_);
    }

    void booked(const std::string& account, Money change) override
    {
        std::fprintf(file_, "%s %ld\n", account.c_str(), change.cents());
    }

private:
    std::FILE* file_;
};

class Totals final : public Observer {
public:
    void booked(const std::string&, Money change) override
    {
        ++entries_;
        if (change > Money())
            in_ += change;
        else
            out_ += -change;
    }

    void finished() override { std::cout << entries_ << " changes, " << in_ << " in, " << out_ << " out\n"; }

private:
    int entries_ = 0;
    Money in_;
    Money out_;
};

class Accounts {
public:
    void add(std::unique_ptr<Observer> observer) { observers_.push_back(std::move(observer)); }

    void book(const Entry& entry, int line)
    {
        std::visit(Overloaded{
                       [&](const Deposit& deposit) { change(deposit.account, deposit.amount, line); },
                       [&](const Withdrawal& withdrawal) { change(withdrawal.account, -withdrawal.amount, line); },
                       [&](const Transfer& transfer) {
                           change(transfer.from, -transfer.amount, line);
                           change(transfer.to, transfer.amount, line);
                       },
                   },
                   entry);
    }

    std::optional<Money> balance(const std::string& account) const
    {
        const auto found = balances_.find(account);
        if (found == balances_.end())
            return std::nullopt;
        return found->second;
    }

    Money total() const
    {
        return std::accumulate(balances_.begin(), balances_.end(), Money(),
                               [](Money sum, const auto& each) { return sum + each.second; });
    }

    /// The accounts with the most money, the richest first.
    std::vector<std::pair<std::string, Money>> richest(std::size_t most) const
    {
        std::vector<std::pair<std::string, Money>> all(balances_.begin(), balances_.end());
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
        all.erase(std::remove_if(all.begin(), all.end(), [](const auto& each) { return each.second == Money(); }), all.end());
        if (all.size() > most)
            all.resize(most);
        return all;
    }

    void finish()
    {
        for (const auto& observer : observers_)
            observer->finished();
    }

private:
    void change(const std::string& account, Money by, int line)
    {
        Money& balance = balances_[account];
        if (balance + by < Money())
            throw Overdrawn(account, line);
        balance += by;
        for (const auto& observer : observers_)
            observer->booked(account, by);
    }

    std::map<std::string, Money> balances_;
    std::vector<std::unique_ptr<Observer>> observers_;
};

Money parse_money(std::string_view text, int line)
{
    long units = 0;
    long cents = 0;
    const char* end = text.data() + text.size();
    auto [rest, error] = std::from_chars(text.data(), end, units);
    if (error != std::errc{})
        throw LedgerError("not an amount: " + std::string(text), line);
    if (rest != end && *rest == '.')
        std::from_chars(rest + 1, end, cents);
    return Money(units * cents_per_unit + cents);
}

std::optional<Entry> parse(const std::string& text, int line)
{
    std::istringstream words(text);
    std::string kind, first, second, amount;
    if (!(words >> kind) || kind.front() == '#')
        return std::nullopt;
    if (kind == "move" && words >> first >> second >> amount)
        return Transfer{first, second, parse_money(amount, line)};
    if (kind == "in" && words >> first >> amount)
        return Deposit{first, parse_money(amount, line)};
    if (kind == "out" && words >> first >> amount)
        return Withdrawal{first, parse_money(amount, line)};
    throw LedgerError("not understood: " + text, line);
}

int book_all(std::istream& input, Accounts& accounts)
{
    int failures = 0;
    int number = 0;
    for (std::string text; std::getline(input, text);) {
        ++number;
        try {
            if (auto entry = parse(text, number))
                accounts.book(*entry, number);
        } catch (const Overdrawn& error) {
            std::cerr << error.line() << ": " << error.what() << '\n';
        } catch (const LedgerError& error) {
            std::cerr << error.line() << ": " << error.what() << '\n';
            if (++failures > 10)
                throw;
        }
    }
    return failures;
}

} // namespace ledger

int main(int argc, char* argv[])
try {
    ledger::Accounts accounts;
    accounts.add(std::make_unique<ledger::Totals>());
    if (argc > 1)
        accounts.add(std::make_unique<ledger::Journal>(argv[1]));

    const int failures = ledger::book_all(std::cin, accounts);
    accounts.finish();
    for (const auto& [account, money] : accounts.richest(3))
        std::cout << account << ' ' << money << ' ' << ledger::currency << '\n';
    return failures == 0 ? 0 : 1;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
}
