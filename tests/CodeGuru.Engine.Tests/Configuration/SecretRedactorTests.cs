using CodeGuru.Engine.Configuration;

namespace CodeGuru.Engine.Tests.Configuration;

public sealed class SecretRedactorTests
{
    [Theory]
    [InlineData("key p@ss/\"word+1 refused")]
    [InlineData("https://host/?key=p%40ss%2F%22word%2B1")]
    [InlineData("{\"key\":\"p@ss/\\u0022word\\u002B1\"}")]
    public void A_known_key_is_covered_in_every_spelling(string text)
    {
        var redacted = new SecretRedactor(["p@ss/\"word+1"]).Redact(text);
        Assert.Contains(SecretRedactor.Cover, redacted);
        Assert.DoesNotContain("word", redacted);
    }

    [Theory]
    [InlineData("Invalid API Key gsk_0123456789abcdefXYZ.")]
    [InlineData("sk-proj-0123456789_abcdef")]
    [InlineData("Authorization: Bearer abc.def-ghi")]
    [InlineData("AIzaSyA0123456789012345678901234567890")]
    public void What_looks_like_a_key_is_covered(string text)
    {
        Assert.Contains(SecretRedactor.Cover, new SecretRedactor([]).Redact(text));
    }

    [Theory]
    [InlineData("The word task-based is no key, nor is sk-learn.")]
    [InlineData("a bearer of news")]
    public void Words_stay(string text) => Assert.Equal(text, new SecretRedactor(["abc", ""]).Redact(text));

    [Fact]
    public void Options_do_not_print_their_keys()
    {
        using var place = new Place();
        var options = place.Set("GROQ_API_KEY", "gsk_0123456789").Load();
        Assert.DoesNotContain("gsk_0123456789", options.ToString() + options.Providers["groq"] + string.Join(' ', options.Values));
        Assert.Equal($"<{SecretRedactor.Cover}>", options.Redactor.Redact("<gsk_0123456789>"));
    }
}
