using CodeGuru.Core.Handbook.Search;
using CsCheck;

namespace CodeGuru.Core.Tests.Handbook.Search;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("What's a decorator?", "what a decorator")]
    [InlineData("don’t share state", "dont share state")]
    [InlineData("C# and F#, C++20 or .NET", "c# and f# c++20 or .net")]
    [InlineData("a == b is not a = b", "a == b is not a b")]
    [InlineData("def f(x=[]):", "def f x =[]")]
    [InlineData("I/O bound", "io bound")]
    [InlineData("__init__ and functools.wraps", "__init__ and functools.wraps")]
    [InlineData("std::async", "std::async")]
    [InlineData("10,000 threads in 3.12", "10000 threads in 3.12")]
    [InlineData("see https://example.org/threads now", "see now")]
    [InlineData("f() -> None", "f -> none")]
    [InlineData("\u0000 \ud800 \t", "")]
    public void Code_survives_the_cutting(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', Tokenizer.Read(text).Select(token => token.Text)));

    [Fact]
    public void Names_of_code_numbers_and_operators_are_told_apart() =>
        Assert.Equal([TokenKind.Word, TokenKind.Identifier, TokenKind.Number, TokenKind.Symbol], Tokenizer.Read("thread Thread.join 42 ==").Select(token => token.Kind));

    [Fact]
    public void Punctuation_quotes_capitals_and_calls_are_noted()
    {
        var tokens = Tokenizer.Read("Hello, `is` wait()");
        Assert.Equal([false, true, false], tokens.Select(token => token.AfterBreak));
        Assert.Equal([false, true, false], tokens.Select(token => token.Quoted));
        Assert.Equal([true, false, false], tokens.Select(token => token.Capital));
        Assert.Equal([false, false, true], tokens.Select(token => token.Called));
    }

    [Fact]
    public void No_more_tokens_are_read_than_asked_for() => Assert.Equal(2, Tokenizer.Read("one two three", 2).Count);

    [Fact]
    public void Any_text_is_cut_into_bounded_tokens() =>
        Gen.String.Sample(text => Tokenizer.Read(text).TrueForAll(token => token.Text.Length is > 0 and <= 64));
}
