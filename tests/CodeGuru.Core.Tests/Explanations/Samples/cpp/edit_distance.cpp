/**
 * @file
 * Compares two texts line by line and suggests words that were meant.
 */
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>
#include <vector>

namespace textdiff {

using Lines = std::vector<std::string>;

/// The number of letters that have to be inserted, deleted or replaced.
std::size_t edit_distance(std::string_view first, std::string_view second)
{
    std::vector<std::size_t> previous(second.size() + 1);
    for (std::size_t column = 0; column <= second.size(); ++column)
        previous[column] = column;

    for (std::size_t row = 1; row <= first.size(); ++row) {
        std::vector<std::size_t> current(second.size() + 1);
        current[0] = row;
        for (std::size_t column = 1; column <= second.size(); ++column) {
            const std::size_t replaced = previous[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1);
            current[column] = std::min({previous[column] + 1, current[column - 1] + 1, replaced});
        }
        previous = std::move(current);
    }
    return previous.back();
}

/// The known word that is most like `word`, if one is near enough.
std::optional<std::string> suggest(std::string_view word, const std::vector<std::string>& known, std::size_t limit = 2)
{
    std::optional<std::string> best;
    std::size_t best_distance = limit + 1;
    for (const auto& candidate : known) {
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

enum class Change : char { Kept = ' ', Added = '+', Removed = '-' };

struct DiffLine {
    Change change;
    std::string text;
};

/// Finds the longest common subsequence of two lists of lines, with a memo of what was compared.
class Differ {
public:
    Differ(const Lines& before, const Lines& after)
        : before_{before}, after_{after}, memo_(before.size() + 1, std::vector<int>(after.size() + 1, unknown))
    {
    }

    std::vector<DiffLine> run()
    {
        std::vector<DiffLine> result;
        std::size_t i = 0;
        std::size_t k = 0;
        while (i < before_.size() && k < after_.size()) {
            if (before_[i] == after_[k]) {
                result.push_back({Change::Kept, before_[i]});
                ++i;
                ++k;
            } else if (common(i + 1, k) >= common(i, k + 1)) {
                result.push_back({Change::Removed, before_[i++]});
            } else {
                result.push_back({Change::Added, after_[k++]});
            }
        }
        for (; i < before_.size(); ++i)
            result.push_back({Change::Removed, before_[i]});
        for (; k < after_.size(); ++k)
            result.push_back({Change::Added, after_[k]});
        return result;
    }

private:
    static constexpr int unknown = -1;

    int common(std::size_t i, std::size_t k)
    {
        if (i == before_.size() || k == after_.size())
            return 0;
        int& known = memo_[i][k];
        if (known == unknown)
            known = before_[i] == after_[k] ? common(i + 1, k + 1) + 1 : std::max(common(i + 1, k), common(i, k + 1));
        return known;
    }

    const Lines& before_;
    const Lines& after_;
    std::vector<std::vector<int>> memo_;
};

/// A file that is deleted with its owner.
class TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path path) : path_{std::move(path)} {}
    TemporaryFile(TemporaryFile&& other) noexcept : path_{std::exchange(other.path_, {})} {}
    TemporaryFile& operator=(TemporaryFile&&) = delete;

    ~TemporaryFile()
    {
        if (!path_.empty()) {
            std::error_code ignored;
            std::filesystem::remove(path_, ignored);
        }
    }

    const std::filesystem::path& path() const { return path_; }

    /// Moves the file to its place; from then on it is not deleted.
    void keep_as(const std::filesystem::path& target)
    {
        std::filesystem::rename(path_, target);
        path_.clear();
    }

private:
    std::filesystem::path path_;
};

Lines read_lines(const std::filesystem::path& path)
{
    std::ifstream file{path};
    if (!file)
        throw std::filesystem::filesystem_error{"cannot read", path, std::make_error_code(std::errc::no_such_file_or_directory)};
    Lines lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(std::move(line));
    return lines;
}

void write_diff(const std::vector<DiffLine>& diff, const std::filesystem::path& target)
{
    TemporaryFile temporary{target.string() + ".tmp"};
    std::ofstream output{temporary.path()};
    output.exceptions(std::ios::failbit | std::ios::badbit);
    for (const auto& [change, text] : diff)
        output << static_cast<char>(change) << ' ' << text << '\n';
    output.close();
    temporary.keep_as(target);
}

} // namespace textdiff

int main(int argc, char** argv)
{
    using Command = std::function<int(const std::vector<std::string>&)>;
    const std::unordered_map<std::string, Command> commands{
        {"compare",
         [](const auto& arguments) {
             const auto before = textdiff::read_lines(arguments.at(0));
             const auto after = textdiff::read_lines(arguments.at(1));
             textdiff::write_diff(textdiff::Differ{before, after}.run(), arguments.at(2));
             return 0;
         }},
        {"distance",
         [](const auto& arguments) {
             std::cout << textdiff::edit_distance(arguments.at(0), arguments.at(1)) << '\n';
             return 0;
         }},
    };

    std::vector<std::string> arguments(argv + std::min(argc, 2), argv + argc);
    const std::string name = argc > 1 ? argv[1] : "";
    const auto found = commands.find(name);
    if (found == commands.end()) {
        std::vector<std::string> names;
        std::transform(commands.begin(), commands.end(), std::back_inserter(names), [](const auto& entry) { return entry.first; });
        std::cerr << "unknown command " << name;
        if (const auto meant = textdiff::suggest(name, names))
            std::cerr << "; did you mean " << *meant << '?';
        std::cerr << '\n';
        return 2;
    }

    try {
        return found->second(arguments);
    } catch (const std::out_of_range&) {
        std::cerr << name << " needs more arguments\n";
        return 2;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
