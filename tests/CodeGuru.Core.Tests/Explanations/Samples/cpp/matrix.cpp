#include <algorithm>
#include <atomic>
#include <concepts>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <future>
#include <initializer_list>
#include <iostream>
#include <memory>
#include <mutex>
#include <numeric>
#include <shared_mutex>
#include <span>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace linear {

template <typename T>
concept Arithmetic = std::is_arithmetic_v<T>;

/// Rows and columns of numbers in one block of memory, row by row.
template <Arithmetic T>
class Matrix {
public:
    Matrix(std::size_t rows, std::size_t columns) : rows_(rows), columns_(columns), values_(new T[rows * columns]{}) {}

    Matrix(std::initializer_list<std::initializer_list<T>> rows) : Matrix(rows.size(), rows.begin()->size())
    {
        T* to = values_;
        for (const auto& row : rows) {
            if (row.size() != columns_)
                throw std::invalid_argument("rows of different lengths");
            to = std::copy(row.begin(), row.end(), to);
        }
    }

    Matrix(const Matrix& other) : Matrix(other.rows_, other.columns_) { std::copy_n(other.values_, size(), values_); }

    Matrix(Matrix&& other) noexcept
        : rows_(std::exchange(other.rows_, 0)), columns_(std::exchange(other.columns_, 0)), values_(std::exchange(other.values_, nullptr))
    {
    }

    Matrix& operator=(Matrix other) noexcept
    {
        swap(*this, other);
        return *this;
    }

    ~Matrix() { delete[] values_; }

    friend void swap(Matrix& a, Matrix& b) noexcept
    {
        using std::swap;
        swap(a.rows_, b.rows_);
        swap(a.columns_, b.columns_);
        swap(a.values_, b.values_);
    }

    T& operator()(std::size_t row, std::size_t column) { return values_[row * columns_ + column]; }
    const T& operator()(std::size_t row, std::size_t column) const { return values_[row * columns_ + column]; }

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_; }
    std::size_t size() const { return rows_ * columns_; }

    T* begin() { return values_; }
    T* end() { return values_ + size(); }
    std::span<const T> row(std::size_t index) const { return {values_ + index * columns_, columns_}; }

    Matrix& operator*=(T factor)
    {
        for (T& value : *this)
            value *= factor;
        return *this;
    }

    Matrix transposed() const
    {
        Matrix result(columns_, rows_);
        for (std::size_t row = 0; row < rows_; ++row)
            for (std::size_t column = 0; column < columns_; ++column)
                result(column, row) = (*this)(row, column);
        return result;
    }

private:
    std::size_t rows_;
    std::size_t columns_;
    T* values_;
};

template <Arithmetic T>
std::ostream& operator<<(std::ostream& out, const Matrix<T>& matrix)
{
    for (std::size_t row = 0; row < matrix.rows(); ++row) {
        const char* separator = "";
        for (T value : matrix.row(row))
            out << std::exchange(separator, " ") << value;
        out << '\n';
    }
    return out;
}

/// Rows are shared out among threads; each row of the result is written by one of them.
template <Arithmetic T>
Matrix<T> multiply(const Matrix<T>& left, const Matrix<T>& right, unsigned threads = std::thread::hardware_concurrency())
{
    if (left.columns() != right.rows())
        throw std::invalid_argument("the sizes do not fit");
    Matrix<T> result(left.rows(), right.columns());
    const Matrix<T> turned = right.transposed();
    std::atomic<std::size_t> next{0};
    std::vector<std::thread> workers;
    for (unsigned i = 0; i < std::max(1u, threads); ++i) {
        workers.emplace_back([&] {
            for (std::size_t row; (row = next.fetch_add(1)) < left.rows();)
                for (std::size_t column = 0; column < turned.rows(); ++column)
                    result(row, column) = std::inner_product(left.row(row).begin(), left.row(row).end(), turned.row(column).begin(), T{});
        });
    }
    for (auto& worker : workers)
        worker.join();
    return result;
}

template <typename T>
constexpr T power(T base, unsigned exponent)
{
    T result{1};
    while (exponent > 0) {
        if (exponent & 1)
            result *= base;
        base *= base;
        exponent >>= 1;
    }
    return result;
}

static_assert(power(3, 4) == 81);

/// Results that were computed before; many may read at the same time.
template <typename Key, typename Value>
class Cache {
public:
    std::shared_ptr<const Value> get_or_compute(const Key& key, const std::function<Value(const Key&)>& compute)
    {
        {
            std::shared_lock lock(mutex_);
            if (auto found = values_.find(key); found != values_.end())
                return found->second;
        }
        auto value = std::make_shared<const Value>(compute(key));
        std::unique_lock lock(mutex_);
        return values_.try_emplace(key, std::move(value)).first->second;
    }

private:
    std::shared_mutex mutex_;
    std::unordered_map<Key, std::shared_ptr<const Value>> values_;
};

/// Lets threads wait until as many of them have come.
class Barrier {
public:
    explicit Barrier(int count) : missing_(count) {}

    void arrive_and_wait()
    {
        std::unique_lock<std::mutex> lock(mutex_);
        if (--missing_ == 0) {
            lock.unlock();
            all_here_.notify_all();
            return;
        }
        all_here_.wait(lock, [this] { return missing_ == 0; });
    }

private:
    std::mutex mutex_;
    std::condition_variable all_here_;
    int missing_;
};

} // namespace linear

int main()
{
    using linear::Matrix;
    Matrix<double> rotation{{0, -1}, {1, 0}};
    Matrix<double> points{{1, 2, 3}, {4, 5, 6}};
    auto moved = linear::multiply(rotation, points);
    moved *= 2.0;
    std::cout << moved;

    auto trace = std::async(std::launch::async, [&rotation] {
        double sum = 0;
        for (std::size_t i = 0; i < rotation.rows(); ++i)
            sum += rotation(i, i);
        return sum;
    });
    linear::Cache<int, int> squares;
    std::cout << *squares.get_or_compute(12, [](const int& n) { return linear::power(n, 2); }) << '\n';
    Matrix<double> taken = std::move(moved);
    std::cout << trace.get() << ' ' << taken.size() << '\n';
}
