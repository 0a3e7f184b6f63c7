#include <vector>
using namespace std;
using other::thing;

namespace shop { namespace inner { void deep(); } }

namespace shop::orders {

/// Keeps orders.
template <typename T, int N = 2>
class Store : public Base<T>, private virtual Keeper {
public:
    explicit Store(int size) : Base<T>(size), count(size), next{nullptr} { init(); }
    Store(const Store &) = delete;
    virtual ~Store() = default;
    virtual bool keep(T item) const = 0;
    static Store make() { return Store(1); }
    T operator[](int at) const { return items[at]; }
    operator bool() { return count > 0; }
    int find(const std::string &name, int from = 0) noexcept override;
    friend void swap(Store &a, Store &b);
protected:
    std::vector<T> items;
    int count = 0;
    static const int LIMIT = 10;
    struct Node { T value; Node *next; };
private:
    Store *next;
};

enum class Level : int { Low, High = 4 };

template <typename T>
int Store<T>::find(const std::string &name, int from) noexcept
{
    for (auto &item : items) {
        if (auto found = item.is(name); found && !item.gone || from > 2) break;
        else continue;
    }
    if (int n = count) { return n; }
    auto twice = [this, &from](int x) mutable -> int { return x * 2; };
    try {
        twice(from);
        throw std::runtime_error("x");
    } catch (const std::exception &e) {
        throw;
    } catch (...) {
        std::exit(2);
    }
    auto [a, b] = pair(1, 2);
    std::unique_ptr<Node> p(new Node{1, nullptr});
    p->value = static_cast<int>(this->count) ?: max<int>(a, b);
    delete p;
    switch (from) { case 1: [[fallthrough]]; case 2: return 1; }
    co_await later();
    co_return 1;
}

}

int main(int argc, char **argv) {
    shop::orders::Store<int> s(3), t{4};
    s.find("a");
    return s[0];
}
