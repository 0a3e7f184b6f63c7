// Reads sales, adds them up from several threads, and prints what was found.
#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <future>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <variant>
#include <vector>

namespace report {

enum { kWidth = 24, kMostLines = 10'000 };

/// What a column of the report may hold.
using Cell = std::variant<int, double, std::string>;

/// One article that was sold.
struct Sale {
    std::string article;
    int count{};
    double price = 0.0;

    double total() const { return count * price; }
    auto operator<=>(const Sale&) const = default;
};

template <typename... Numbers>
double sum(Numbers... numbers) {
    return (0.0 + ... + numbers);
}

template <typename... Parts>
void log(const Parts&... parts) {
    ((std::clog << parts << ' '), ...);
    std::clog << '\n';
}

/// The last few things that were put in.
template <typename T, std::size_t N>
class Recent {
public:
    void push(T item) { items_[next_++ % N] = std::move(item); }
    std::size_t size() const { return std::min(next_, N); }
    const T& operator[](std::size_t index) const { return items_.at(index); }
    explicit operator bool() const { return next_ > 0; }

private:
    std::array<T, N> items_{};
    std::size_t next_ = 0;
};

/// Sums by article; may be filled from several threads.
class Totals {
public:
    Totals() = default;
    Totals(const Totals&) = delete;
    Totals& operator=(const Totals&) = delete;

    void add(const Sale& sale);
    std::optional<double> of(const std::string& article) const;
    void print(std::ostream& out) const;

private:
    std::map<std::string, double, std::less<>> sums_;
    Recent<Sale, 8> recent_;
    mutable std::mutex mutex_;
};

void Totals::add(const Sale& sale) {
    std::scoped_lock lock(mutex_);
    auto [place, isNew] = sums_.try_emplace(sale.article, 0.0);
    place->second += sale.total();
    recent_.push(sale);
    if (isNew) log("first of", sale.article);
}

std::optional<double> Totals::of(const std::string& article) const {
    std::scoped_lock lock(mutex_);
    const auto found = sums_.find(article);
    if (found == sums_.end()) return std::nullopt;
    return found->second;
}

void Totals::print(std::ostream& out) const {
    for (const auto& [article, amount] : sums_) {
        out << article << std::string(kWidth - std::min<std::size_t>(article.size(), kWidth), ' ') << amount << '\n';
    }
}

/// Reads a sale a line, and leaves out comments.
std::vector<Sale> read(std::istream& in) {
    std::vector<Sale> sales;
    std::string line;
    int number = 0;
    while (number < kMostLines && std::getline(in, line)) {
        ++number;
        if (line.empty() || line.front() == '#') continue;
        std::istringstream fields(line);
        Sale sale;
        if (!(fields >> sale.article >> sale.count >> sale.price)) {
            throw std::runtime_error("line " + std::to_string(number) + " is no sale");
        }
        sales.push_back(std::move(sale));
    }
    return sales;
}

std::string text(const Cell& cell) {
    return std::visit([](const auto& held) -> std::string {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, std::string>) return held;
        else return std::to_string(held);
    }, cell);
}

double average(const std::vector<Sale>& sales) {
    return std::accumulate(sales.begin(), sales.end(), 0.0, [](double so_far, const Sale& sale) { return so_far + sale.price; }) / sales.size();
}

/// The dearest sale of those that are worth a look.
std::optional<Sale> dearest(std::vector<Sale> sales) {
    std::erase_if(sales, [](const Sale& sale) { return sale.count == 0; });
    if (sales.empty() || std::none_of(sales.begin(), sales.end(), [](const Sale& sale) { return sale.price > 0; })) return std::nullopt;
    const auto best = std::max_element(sales.begin(), sales.end(), [](const Sale& a, const Sale& b) { return a.total() < b.total(); });
    const auto many = std::count_if(sales.begin(), sales.end(), [](const Sale& sale) { return sale.count > 100; });
    log("sold in bulk:", many);
    return *best;
}

/// Adds a list up in two halves, one of them in another thread.
double parallel_total(const std::vector<Sale>& sales) {
    const auto add = [](double so_far, const Sale& sale) { return so_far + sale.total(); };
    const auto middle = sales.begin() + static_cast<std::ptrdiff_t>(sales.size() / 2);
    auto left = std::async(std::launch::async, [&] { return std::accumulate(sales.begin(), middle, 0.0, add); });
    const double right = std::accumulate(middle, sales.end(), 0.0, add);
    return sum(left.get(), right);
}

/// Says how long it lived when it goes.
class Timer {
public:
    Timer() : start_(std::chrono::steady_clock::now()) {}
    ~Timer() { log("took", std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start_).count(), "ms"); }

private:
    std::chrono::steady_clock::time_point start_;
};

}  // namespace report

int main(int argc, char** argv) try {
    using namespace report;
    Timer timer;
    std::ifstream file{argc > 1 ? argv[1] : "sales.txt"};
    if (!file) throw std::runtime_error{"there is no such file"};
    const auto sales = read(file);
    Totals totals;
    std::vector<std::thread> workers;
    for (const auto& sale : sales) workers.emplace_back([&totals, sale] { totals.add(sale); });
    for (auto& worker : workers) worker.join();
    totals.print(std::cout);
    std::cout << "average " << average(sales) << ", in all " << parallel_total(sales) << '\n';
    if (const auto best = dearest(sales)) std::cout << "most of it " << text(best->article) << '\n';
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
