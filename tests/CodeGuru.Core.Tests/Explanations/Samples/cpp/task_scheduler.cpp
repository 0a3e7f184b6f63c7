#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <future>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace scheduling {

/// A queue that many threads may push to and pop from; closing it wakes everybody.
template <typename T>
class BlockingQueue {
public:
    explicit BlockingQueue(std::size_t capacity) : capacity_{capacity} {}

    /// Waits for room. Returns false if the queue was closed meanwhile.
    bool push(T item)
    {
        std::unique_lock lock{mutex_};
        not_full_.wait(lock, [this] { return closed_ || items_.size() < capacity_; });
        if (closed_)
            return false;
        items_.push(std::move(item));
        not_empty_.notify_one();
        return true;
    }

    /// Waits for an item. Returns nothing once the queue is closed and empty.
    std::optional<T> pop()
    {
        std::unique_lock lock{mutex_};
        not_empty_.wait(lock, [this] { return closed_ || !items_.empty(); });
        if (items_.empty())
            return std::nullopt;
        T item = std::move(items_.front());
        items_.pop();
        not_full_.notify_one();
        return item;
    }

    void close()
    {
        {
            std::lock_guard lock{mutex_};
            closed_ = true;
        }
        not_empty_.notify_all();
        not_full_.notify_all();
    }

private:
    const std::size_t capacity_;
    std::queue<T> items_;
    std::mutex mutex_;
    std::condition_variable not_empty_;
    std::condition_variable not_full_;
    bool closed_ = false;
};

/// Runs tasks on a fixed number of threads. The destructor finishes what was submitted.
class ThreadPool {
public:
    explicit ThreadPool(unsigned threads = std::thread::hardware_concurrency())
        : tasks_{1024}
    {
        for (unsigned i = 0; i < std::max(1u, threads); ++i)
            workers_.emplace_back([this] { work(); });
    }

    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    ~ThreadPool()
    {
        tasks_.close();
        for (auto& worker : workers_)
            worker.join();
    }

    template <typename Function>
    auto submit(Function function) -> std::future<std::invoke_result_t<Function>>
    {
        using Result = std::invoke_result_t<Function>;
        auto task = std::make_shared<std::packaged_task<Result()>>(std::move(function));
        auto result = task->get_future();
        if (!tasks_.push([task] { (*task)(); }))
            throw std::logic_error{"the pool is closed"};
        return result;
    }

private:
    void work()
    {
        while (auto task = tasks_.pop())
            (*task)();
    }

    BlockingQueue<std::function<void()>> tasks_;
    std::vector<std::thread> workers_;
};

enum class Event { Started, Finished, Failed };

class Scheduler {
public:
    using Listener = std::function<void(Event, const std::string&)>;

    void on(Event event, Listener listener)
    {
        listeners_[event].push_back(std::move(listener));
    }

    void add(std::string name, std::vector<std::string> needs, std::function<void()> action)
    {
        jobs_.emplace(name, Job{name, std::move(needs), std::move(action)});
    }

    /// The jobs in an order in which each comes after those that it needs.
    std::vector<std::string> order() const
    {
        std::map<std::string, Mark> marks;
        std::vector<std::string> ordered;
        for (const auto& [name, job] : jobs_)
            visit(name, marks, ordered);
        return ordered;
    }

    int run(ThreadPool& pool)
    {
        std::map<std::string, std::shared_future<bool>> results;
        for (const auto& name : order()) {
            const Job& job = jobs_.at(name);
            std::vector<std::shared_future<bool>> needs;
            for (const auto& need : job.needs)
                needs.push_back(results.at(need));
            results.emplace(name, pool.submit([this, &job, needs] { return attempt(job, needs); }).share());
        }

        int failed = 0;
        for (auto& [name, result] : results)
            if (!result.get())
                ++failed;
        return failed;
    }

private:
    struct Job {
        std::string name;
        std::vector<std::string> needs;
        std::function<void()> action;
    };

    enum class Mark { Unvisited, InProgress, Done };

    void visit(const std::string& name, std::map<std::string, Mark>& marks, std::vector<std::string>& ordered) const
    {
        switch (marks[name]) {
        case Mark::Done:
            return;
        case Mark::InProgress:
            throw std::runtime_error{"jobs need each other in a circle: " + name};
        case Mark::Unvisited:
            break;
        }
        marks[name] = Mark::InProgress;
        for (const auto& need : jobs_.at(name).needs)
            visit(need, marks, ordered);
        marks[name] = Mark::Done;
        ordered.push_back(name);
    }

    bool attempt(const Job& job, const std::vector<std::shared_future<bool>>& needs)
    {
        for (const auto& need : needs)
            if (!need.get())
                return false;
        tell(Event::Started, job.name);
        try {
            job.action();
        } catch (const std::exception& error) {
            tell(Event::Failed, job.name + ": " + error.what());
            return false;
        }
        tell(Event::Finished, job.name);
        return true;
    }

    void tell(Event event, const std::string& text)
    {
        std::lock_guard lock{telling_};
        if (auto found = listeners_.find(event); found != listeners_.end())
            for (const auto& listener : found->second)
                listener(event, text);
    }

    std::map<std::string, Job> jobs_;
    std::map<Event, std::vector<Listener>> listeners_;
    std::mutex telling_;
};

} // namespace scheduling

int main()
{
    using namespace std::chrono_literals;
    scheduling::Scheduler scheduler;
    std::atomic<int> compiled{0};

    scheduler.on(scheduling::Event::Failed, [](auto, const std::string& text) { std::cerr << text << '\n'; });
    scheduler.add("fetch", {}, [] { std::this_thread::sleep_for(10ms); });
    scheduler.add("compile", {"fetch"}, [&compiled] { ++compiled; });
    scheduler.add("test", {"compile"}, [&compiled] {
        if (compiled == 0)
            throw std::runtime_error{"nothing was compiled"};
    });

    scheduling::ThreadPool pool{4};
    return scheduler.run(pool) == 0 ? 0 : 1;
}
