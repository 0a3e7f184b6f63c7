using CodeGuru.Core.Tests.Explanations;

namespace CodeGuru.Core.Tests.Languages.C;

public sealed class CppIdiomsTests
{
    [Theory]
    [InlineData("template <typename... T>\ndouble f(T... xs) {\n  return (xs + ... + 0.0);\n}", "Returns all of `xs` joined by `+`, with `0.0` at the end")]
    [InlineData("template <typename... T>\nvoid f(const T&... xs) {\n  ((std::cout << xs << ' '), ...);\n  g();\n}", "1. For each of `xs`, writes `xs` and `' '` to `std::cout` (line 3).\n2. Calls `g()`")]
    [InlineData("void f(std::istream& in) {\n  while (n < 9 && std::getline(in, line)) g(line);\n}", "Repeats as long as `n < 9` and a line can be read from `in` into `line`")]
    [InlineData("double f(const V& v) {\n  return std::accumulate(v.begin(), v.end(), 0.0);\n}", "Returns the sum of `v`, from `0.0` on")]
    [InlineData("void f(const V& v) {\n  auto n = std::count_if(v.begin(), v.end(), [](int x) { return x > 3; });\n}", "Sets `n` to the number of elements of `v` for which `x > 3`")]
    [InlineData("void f(const V& v) {\n  auto n = std::count_if(v.begin(), w.end(), [](int x) { return x > 3; });\n}", "Sets `n` to `std::count_if(v.begin(), w.end(), ")]
    [InlineData("bool f(const V& v) {\n  if (std::any_of(v.begin(), v.end(), [](int x) { return x > 3; })) return true;\n  return false;\n}", "If there is any `x` of `v` for which `x > 3`, returns `true`")]
    [InlineData("bool f(const V& v) {\n  return std::ranges::all_of(v, [](int x) { return x > 3; });\n}", "Returns whether `x > 3` for every `x` of `v`")]
    [InlineData("void f(const V& v) {\n  auto best = std::max_element(v.begin(), v.end(), [](const A& a, const A& b) { return a.n < b.n; });\n}", "Sets `best` to the place of the greatest element of `v`, where `a` counts as less than `b` if `a.n < b.n`")]
    [InlineData("std::string f(const V& v) {\n  return std::visit([](const auto& held) -> std::string {\n    return g(held);\n  }, v);\n}", "Returns what a function makes of what `v` holds, whatever its type, as `held` (lines 2–4):\n   - Returns `g(held)`")]
    [InlineData("struct Timer { Timer() { g(); } };\nvoid f() {\n  Timer timer;\n  int n;\n}", "Makes `timer`, a `Timer`, and then declares `n`")]
    public void An_idiom_is_told_by_what_it_does(string text, string expected) => Assert.Contains(expected, ExplainedSource.Of("a.cpp", text, "f").Detailed, StringComparison.Ordinal);

    [Fact]
    public void Other_names_for_types_are_listed_with_what_they_stand_for() =>
        Assert.Contains("- `Names` (line 3) stands for `std::vector<std::string>`. All that are known.", ExplainedSource.OfFile("a.cpp", "namespace a {\n/// All that are known.\nusing Names = std::vector<std::string>;\n}\n").Detailed, StringComparison.Ordinal);
}
