using CodeGuru.Core.Analysis;
using CodeGuru.Core.Tests.Languages;

namespace CodeGuru.Core.Tests.Analysis;

public sealed class MetricsTests
{
    [Theory]
    [InlineData(1, "return x")]
    [InlineData(3, "if x:\n  pass\n elif y:\n  pass\n else:\n  pass")]
    [InlineData(4, "if x and y or z:\n  pass")]
    [InlineData(2, "while x:\n  pass\n else:\n  pass")]
    [InlineData(3, "try:\n  pass\n except A:\n  pass\n except B:\n  pass\n else:\n  pass\n finally:\n  pass")]
    [InlineData(3, "match x:\n  case 1 | 2:\n   pass\n  case [a]:\n   pass\n  case _:\n   pass")]
    [InlineData(2, "return x if y else z")]
    [InlineData(4, "return [a for a in x for b in a if b]")]
    [InlineData(1, "def inner():\n  if x:\n   pass\n return inner")]
    [InlineData(1, "return lambda: x if y else z")]
    public void Cyclomatic_counts_decisions(int expected, string body) => Assert.Equal(expected, Of(body).Cyclomatic);

    [Theory]
    [InlineData(0, "return x")]
    [InlineData(3, "if x:\n  pass\n elif y:\n  pass\n else:\n  pass")]
    [InlineData(3, "for i in x:\n  if i:\n   pass")]
    [InlineData(6, "for i in x:\n  for j in i:\n   if j:\n    pass")]
    [InlineData(1, "return a and b and c")]
    [InlineData(3, "return a and b or c and d")]
    [InlineData(2, "return a and not (b and c)")]
    [InlineData(2, "try:\n  pass\n except A:\n  return x or y\n finally:\n  pass")]
    [InlineData(3, "while x:\n  return y if z else x")]
    [InlineData(1, "match x:\n  case 1:\n   pass\n  case _:\n   pass")]
    [InlineData(2, "while x:\n  pass\n else:\n  pass")]
    [InlineData(1, "return f(x - 1) + f(x - 2)")]
    [InlineData(2, "x()\n def inner():\n  if x:\n   pass\n return inner")]
    [InlineData(1, "def inner():\n  if x:\n   pass\n return inner")]
    [InlineData(2, "return lambda: x if y else z")]
    public void Cognitive_counts_breaks_in_the_flow_and_their_nesting(int expected, string body) => Assert.Equal(expected, Of(body).Cognitive);

    [Fact]
    public void A_type_is_the_sum_of_what_it_holds_a_module_its_own_code_and_a_file_both()
    {
        var file = CodeSample.Python("class C:\n x = 1 if y else 2\n def a(self):\n  if x: pass\n def b(self):\n  for i in x:\n   if i: pass\nif z: pass\n");
        var metrics = Metrics.Of(file);
        Assert.Equal((6, 5), (metrics[CodeSample.Function(file, "mod.C")].Cyclomatic, metrics[CodeSample.Function(file, "mod.C")].Cognitive));
        Assert.Equal((3, 2, 8, 1), (metrics[file.Module].Cyclomatic, metrics[file.Module].Cognitive, metrics[file.Module].Lines, metrics[file.Module].MaxNesting));
        var total = Metrics.Total(file);
        Assert.Equal((8, 6, 8, 2), (total.Cyclomatic, total.Cognitive, total.Lines, total.MaxNesting));
    }

    private static CodeMetrics Of(string body)
    {
        var file = CodeSample.Python($"def f(x):\n {body}\n");
        return Metrics.Of(file)[CodeSample.Function(file, "mod.f")];
    }
}
