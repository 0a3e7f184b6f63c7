using CodeGuru.Core.Handbook.Search;
using CsCheck;

namespace CodeGuru.Core.Tests.Handbook.Search;

public sealed class SlipDistanceTests
{
    private static readonly Gen<string> Word = Gen.Char['a', 'z'].Array[0, 12].Select(letters => new string(letters));

    [Theory]
    [InlineData("thread", "thread", 0)]
    [InlineData("htread", "thread", 2)] // swapped
    [InlineData("thrad", "thread", 2)] // left out
    [InlineData("threxad", "thread", 2)] // put in
    [InlineData("thrzad", "thread", 2)] // replaced
    [InlineData("threaf", "thread", 1)] // a key beside
    [InlineData("threed", "thread", 1)] // a vowel for another
    [InlineData("threadd", "thread", 1)] // doubled
    [InlineData("runing", "running", 1)] // not doubled
    public void Likely_slips_cost_half_an_edit(string typed, string meant, int cost) => Assert.Equal(cost, SlipDistance.Within(typed, meant, 8));

    [Fact]
    public void What_is_further_than_the_limit_is_one_more_than_it() => Assert.Equal(3, SlipDistance.Within("thread", "zebras", 2));

    [Fact]
    public void A_longer_word_than_any_is_too_far() => Assert.Equal(3, SlipDistance.Within(new string('a', 33), new string('a', 33), 2));

    [Fact]
    public void It_is_symmetric_and_zero_only_for_the_same_word() => Gen.Select(Word, Word).Sample((one, other) =>
        SlipDistance.Within(one, other, 100) == SlipDistance.Within(other, one, 100) && (SlipDistance.Within(one, other, 100) == 0) == (one == other));

    [Fact]
    public void A_limit_never_changes_a_distance_within_it() => Gen.Select(Word, Word, Gen.Int[0, 6]).Sample((one, other, limit) =>
    {
        var all = SlipDistance.Within(one, other, 100);
        return SlipDistance.Within(one, other, limit) == (all <= limit && Math.Abs(one.Length - other.Length) <= limit ? all : limit + 1);
    });
}
