namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class NestedLoopsTests
{
    private const string Squared = "counts no further: the inner body runs at most n² times";

    [Theory]
    [InlineData("a.py", "def f(a):\n    n = len(a)\n    for i in range(n):\n        for j in range(0, n - i - 1):\n            g(i, j)\n")]
    [InlineData("a.py", "def f(a):\n    for i in range(len(a)):\n        for j in range(i + 1, len(a)):\n            g(i, j)\n")]
    [InlineData("a.py", "def f(n):\n    for i in range(1, n):\n        for j in range(i):\n            g(i, j)\n")]
    [InlineData("a.js", "function f(n) {\n  for (let i = 0; i < n; i++) {\n    for (let j = i + 1; j < n; j++) g(i, j);\n  }\n}\n")]
    [InlineData("a.java", "class A { void f(int[] a) {\n  for (int i = 0; i < a.length; i++)\n    for (int j = 0; j < a.length - 1 - i; j++) g(i, j);\n} }\n")]
    public void A_loop_that_counts_no_further_than_the_one_around_it_makes_squares(string path, string text) => Assert.Contains(Squared, ExplainedSource.Of(path, text, "f").DeepDive, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.py", "def f(n, m):\n    for i in range(n):\n        for j in range(m):\n            g(i, j)\n")]
    [InlineData("a.py", "def f(n):\n    for i in range(n):\n        for j in range(n + i):\n            g(i, j)\n")]
    [InlineData("a.py", "def f(n):\n    for i in range(n):\n        for j in range(0, n * n):\n            g(i, j)\n")]
    [InlineData("a.py", "def f(n):\n    for i in range(n):\n        n = g(i)\n        for j in range(n):\n            g(j)\n")]
    [InlineData("a.py", "def f(a):\n    for i in range(len(a)):\n        a.append(i)\n        for j in range(len(a)):\n            g(j)\n")]
    [InlineData("a.js", "function f(n, m) {\n  for (let i = 0; i < n; i++) {\n    for (let j = m; j < n; j++) g(i, j);\n  }\n}\n")]
    public void Of_other_loops_nothing_is_said_of_squares(string path, string text) => Assert.DoesNotContain(Squared, ExplainedSource.Of(path, text, "f").DeepDive, StringComparison.Ordinal);
}
