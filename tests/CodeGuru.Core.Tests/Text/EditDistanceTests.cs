using CodeGuru.Core.Text;
using CsCheck;

namespace CodeGuru.Core.Tests.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("asyncio", "asyncio", 0)]
    [InlineData("asyncoi", "asyncio", 1)]
    [InlineData("Decoratr", "decorator", 1)]
    [InlineData("gil", "pil", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("generator", "closures", 4)]
    public void Edits_are_counted_up_to_the_limit(string left, string right, int expected) =>
        Assert.Equal(expected, EditDistance.Between(left, right, 3));

    [Fact]
    public void Distance_is_symmetric_and_zero_only_for_the_same_word() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 12], Gen.String[Gen.Char["abc"], 0, 12]).Sample((left, right) =>
        {
            var distance = EditDistance.Between(left, right, 20);
            return distance == EditDistance.Between(right, left, 20) && distance == 0 == (left == right);
        });

    [Fact]
    public void One_swap_is_one_edit() =>
        Gen.Select(Gen.String[Gen.Char["abcdefgh"], 2, 12], Gen.Int[0, 10]).Sample((word, at) =>
        {
            var letters = word.ToCharArray();
            var i = at % (letters.Length - 1);
            (letters[i], letters[i + 1]) = (letters[i + 1], letters[i]);
            return EditDistance.Between(word, new string(letters), 3) <= 1;
        });

    [Fact]
    public void Overlong_words_are_far_away() =>
        Assert.Equal(3, EditDistance.Between(new string('a', 1000), new string('a', 1000), 2));
}
