#include <algorithm>
#include <limits>
#include <optional>
#include <queue>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

struct Edge {
    int to;
    double weight;
};

class Graph {
public:
    explicit Graph(int size, bool directed = true) : edges(size), directed(directed) {}

    void connect(int from, int to, double weight = 1.0) {
        if (weight < 0) {
            throw std::invalid_argument("weights must not be negative");
        }
        edges.at(from).push_back({to, weight});
        if (!directed) edges.at(to).push_back({from, weight});
    }

    std::vector<double> distances(int start) const {
        std::vector<double> best(edges.size(), std::numeric_limits<double>::infinity());
        using Entry = std::pair<double, int>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<Entry>> open;
        best[start] = 0;
        open.push({0, start});
        while (!open.empty()) {
            auto [distance, at] = open.top();
            open.pop();
            if (distance > best[at]) continue;
            for (const auto& edge : edges[at]) {
                double next = distance + edge.weight;
                if (next < best[edge.to]) {
                    best[edge.to] = next;
                    open.push({next, edge.to});
                }
            }
        }
        return best;
    }

    std::optional<double> distance(int from, int to) const {
        auto best = distances(from)[to];
        if (best == std::numeric_limits<double>::infinity()) return std::nullopt;
        return best;
    }

    bool hasCycle() const {
        std::vector<int> state(edges.size(), 0);
        for (int node = 0; node < size(); node++) {
            if (state[node] == 0 && visit(node, state)) return true;
        }
        return false;
    }

    int size() const { return static_cast<int>(edges.size()); }

    int degree(int node) const {
        if (node < 0 || node >= size()) return -1;
        return static_cast<int>(edges[node].size());
    }

private:
    bool visit(int node, std::vector<int>& state) const {
        state[node] = 1;
        for (const auto& edge : edges[node]) {
            if (state[edge.to] == 1) return true;
            if (state[edge.to] == 0 && visit(edge.to, state)) return true;
        }
        state[node] = 2;
        return false;
    }

    std::vector<std::vector<Edge>> edges;
    bool directed;
};

const Edge* heaviest(const std::vector<Edge>& edges) {
    const Edge* found = nullptr;
    for (const auto& edge : edges) {
        if (found == nullptr || edge.weight > found->weight) found = &edge;
    }
    return found;
}
