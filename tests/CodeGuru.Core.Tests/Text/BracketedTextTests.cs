using CodeGuru.Core.Text;

namespace CodeGuru.Core.Tests.Text;

public sealed class BracketedTextTests
{
    [Theory]
    [InlineData("a, b", ',', "a|b")]
    [InlineData("dict[str, int] | None", '|', "dict[str, int];None")]
    [InlineData("Map<K, List<V>>, f(a, b), {c, d}", ',', "Map<K, List<V>>|f(a, b)|{c, d}")]
    [InlineData("(a: A, b: B) => C, D", ',', "(a: A, b: B) => C|D")]
    [InlineData("fn(A, B) -> C, D", ',', "fn(A, B) -> C|D")]
    [InlineData("<-chan int, chan<- T, error", ',', "<-chan int|chan<- T|error")]
    [InlineData("a], b", ',', "a]|b")]
    [InlineData("", ',', "")]
    public void Only_separators_outside_of_brackets_part(string text, char separator, string parts) => Assert.Equal(parts, string.Join(separator == '|' ? ';' : '|', BracketedText.Split(text, separator)));
}
