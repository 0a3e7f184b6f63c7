#include <vector>
#include <string_view>

namespace shop::orders {

template <typename T, int N = 4>
concept Sized = requires(T t) { t.size(); };

class Order final : public Base {
public:
    explicit Order(std::string name) noexcept : name_{std::move(name)} {}
    virtual ~Order() = default;
    Order(const Order&) = delete;

    [[nodiscard]] constexpr auto total() const -> double override { return rate * 1.5; }

    template <class U>
    bool operator==(const U& other) const { return this == &other; }

private:
    std::string name_;
    static constexpr double rate = 0x1p3;
    mutable int hits_ = 0;
};

}  // namespace shop::orders

using Names = std::vector<std::string_view>;

int main() {
    Names names{"a\n", R"(raw)"};
    auto* order = new shop::orders::Order("x");
    for (const auto& name : names) {
        try {
            if (name.empty() && order != nullptr) continue;
            std::cout << name << 'c' << std::endl;
        } catch (const std::exception& e) {
            throw;
        }
    }
    auto twice = [&](int x) mutable { return static_cast<double>(x) * 2; };
    delete order;
    return twice(21) > 0 ? MAX_VALUE : 1'000;
}
