using CodeGuru.Core.Handbook.Search;
using CsCheck;

namespace CodeGuru.Core.Tests.Handbook.Search;

public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("threads", "thread")]
    [InlineData("threading", "thread")]
    [InlineData("threaded", "thread")]
    [InlineData("running", "run")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("caresses", "caress")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("agreed", "agre")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("relational", "relat")]
    [InlineData("generously", "generous")]
    [InlineData("communism", "communism")]
    [InlineData("adoption", "adopt")]
    [InlineData("dying", "die")]
    [InlineData("skies", "sky")]
    [InlineData("news", "news")]
    [InlineData("succeed", "succeed")]
    [InlineData("controlling", "control")]
    public void Words_are_stemmed_as_Porter2_says(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("is")]
    [InlineData("__init__")]
    [InlineData("c#")]
    [InlineData("naïve")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaings")]
    public void What_is_no_word_of_English_stays_as_it_is(string word) => Assert.Same(word, EnglishStemmer.Stem(word));

    [Fact]
    public void Any_row_of_letters_has_a_stem_that_is_hardly_longer() =>
        Gen.Char['a', 'z'].Array[0, 45].Select(letters => new string(letters)).Sample(word => EnglishStemmer.Stem(word).Length <= word.Length + 1);
}
