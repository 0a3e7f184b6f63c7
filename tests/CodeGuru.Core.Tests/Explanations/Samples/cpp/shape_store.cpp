#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <memory>
#include <numbers>
#include <numeric>
#include <optional>
#include <ranges>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace drawing {

struct Point {
    double x = 0;
    double y = 0;

    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend bool operator==(const Point&, const Point&) = default;
};

double length(Point p) { return std::hypot(p.x, p.y); }

struct Box {
    Point low;
    Point high;

    Box unite(const Box& other) const
    {
        return {{std::min(low.x, other.low.x), std::min(low.y, other.low.y)},
                {std::max(high.x, other.high.x), std::max(high.y, other.high.y)}};
    }
};

/** Something that can be drawn. */
class Shape {
public:
    virtual ~Shape() = default;

    virtual double area() const = 0;
    virtual Box bounds() const = 0;
    virtual std::unique_ptr<Shape> clone() const = 0;
};

class Circle final : public Shape {
public:
    Circle(Point centre, double radius) : centre_{centre}, radius_{radius}
    {
        if (radius <= 0)
            throw std::invalid_argument{"a circle needs a positive radius"};
    }

    double area() const override { return std::numbers::pi * radius_ * radius_; }

    Box bounds() const override
    {
        return {{centre_.x - radius_, centre_.y - radius_}, {centre_.x + radius_, centre_.y + radius_}};
    }

    std::unique_ptr<Shape> clone() const override { return std::make_unique<Circle>(*this); }

private:
    Point centre_;
    double radius_;
};

class Polygon final : public Shape {
public:
    explicit Polygon(std::vector<Point> corners) : corners_{std::move(corners)}
    {
        if (corners_.size() < 3)
            throw std::invalid_argument{"a polygon needs three corners"};
    }

    /** The shoelace formula. */
    double area() const override
    {
        double twice = 0;
        for (std::size_t i = 0; i < corners_.size(); ++i) {
            const Point& a = corners_[i];
            const Point& b = corners_[(i + 1) % corners_.size()];
            twice += a.x * b.y - b.x * a.y;
        }
        return std::abs(twice) / 2;
    }

    Box bounds() const override
    {
        const auto [left, right] = std::ranges::minmax(corners_ | std::views::transform(&Point::x));
        const auto [bottom, top] = std::ranges::minmax(corners_ | std::views::transform(&Point::y));
        return {{left, bottom}, {right, top}};
    }

    std::unique_ptr<Shape> clone() const override { return std::make_unique<Polygon>(*this); }

private:
    std::vector<Point> corners_;
};

/** A group owns its shapes; copying it copies them. */
class Group final : public Shape {
public:
    Group() = default;

    Group(const Group& other)
    {
        shapes_.reserve(other.shapes_.size());
        for (const auto& shape : other.shapes_)
            shapes_.push_back(shape->clone());
    }

    Group& add(std::unique_ptr<Shape> shape)
    {
        shapes_.push_back(std::move(shape));
        return *this;
    }

    double area() const override
    {
        return std::accumulate(shapes_.begin(), shapes_.end(), 0.0,
                               [](double sum, const auto& shape) { return sum + shape->area(); });
    }

    Box bounds() const override
    {
        if (shapes_.empty())
            return {};
        Box all = shapes_.front()->bounds();
        for (const auto& shape : shapes_ | std::views::drop(1))
            all = all.unite(shape->bounds());
        return all;
    }

    std::unique_ptr<Shape> clone() const override { return std::make_unique<Group>(*this); }

private:
    std::vector<std::unique_ptr<Shape>> shapes_;
};

struct ParseError {
    int line;
    std::string message;
};

using ParsedShape = std::variant<std::unique_ptr<Shape>, ParseError>;

ParsedShape parse_line(const std::string& text, int line)
{
    std::istringstream words{text};
    std::string kind;
    words >> kind;
    try {
        if (kind == "circle") {
            Point centre;
            double radius = 0;
            if (words >> centre.x >> centre.y >> radius)
                return std::make_unique<Circle>(centre, radius);
            return ParseError{line, "a circle is: circle X Y RADIUS"};
        }
        if (kind == "polygon") {
            std::vector<Point> corners;
            for (Point corner; words >> corner.x >> corner.y;)
                corners.push_back(corner);
            return std::make_unique<Polygon>(std::move(corners));
        }
    } catch (const std::invalid_argument& error) {
        return ParseError{line, error.what()};
    }
    return ParseError{line, "unknown shape " + kind};
}

/** Reads a drawing, a shape a line; lines that are wrong are collected in `errors`. */
Group read_drawing(std::istream& input, std::vector<ParseError>& errors)
{
    Group drawing;
    std::string text;
    for (int line = 1; std::getline(input, text); ++line) {
        if (text.empty() || text.front() == '#')
            continue;
        ParsedShape parsed = parse_line(text, line);
        if (auto* shape = std::get_if<std::unique_ptr<Shape>>(&parsed))
            drawing.add(std::move(*shape));
        else
            errors.push_back(std::get<ParseError>(parsed));
    }
    return drawing;
}

} // namespace drawing

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::cerr << "usage: " << argv[0] << " DRAWING\n";
        return 2;
    }
    std::ifstream file{argv[1]};
    if (!file) {
        std::cerr << "cannot read " << argv[1] << '\n';
        return 1;
    }

    std::vector<drawing::ParseError> errors;
    const auto group = drawing::read_drawing(file, errors);
    for (const auto& [line, message] : errors)
        std::cerr << argv[1] << ':' << line << ": " << message << '\n';

    const auto [low, high] = group.bounds();
    std::cout << "area " << group.area() << ", diagonal " << drawing::length(high - low) << '\n';
    return errors.empty() ? 0 : 1;
}
