using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Core.Tests.Handbook.Search;

public sealed class IdentifierPartsTests
{
    [Theory]
    [InlineData("ThreadPoolExecutor", "thread pool executor")]
    [InlineData("functools.wraps", "functools wraps")]
    [InlineData("std::async", "std async")]
    [InlineData("run_in_executor", "run in executor")]
    [InlineData("XMLHttpRequest", "xml http request")]
    [InlineData("__init__", "init")]
    [InlineData("camelCase", "camel case")]
    public void An_identifier_falls_into_its_words(string identifier, string parts) => Assert.Equal(parts, string.Join(' ', IdentifierParts.Of(identifier)));

    [Theory]
    [InlineData("")]
    [InlineData("thread")]
    [InlineData("Thread")]
    [InlineData("GIL")]
    [InlineData("APIs")]
    [InlineData("URLs")]
    public void A_plain_word_has_no_parts(string word) => Assert.Empty(IdentifierParts.Of(word));
}
