namespace CodeGuru.Core.Tests.Handbook.Search.Asking;

public sealed class ComparisonReaderTests
{
    [Theory]
    [InlineData("closures vs generators", "closures", "generators")]
    [InlineData("closures versus generators in python", "closures", "generators")]
    [InlineData("what is the difference between closures and generators", "closures", "generators")]
    [InlineData("compare closures with generators", "closures", "generators")]
    [InlineData("when should I use closures instead of generators", "closures", "generators")]
    [InlineData("are closures better than generators", "closures", "generators")]
    [InlineData("how do closures differ from generators", "closures", "generators")]
    [InlineData("should I use closures or generators", "closures", "generators")]
    [InlineData("why pick closures over generators", "closures", "generators")]
    public void Two_sides_are_found_in_the_order_asked(string question, string left, string right) => Assert.Equal((left, right), HandbookIndex.SidesOf(question));

    [Theory]
    [InlineData("what is a closure")]
    [InlineData("vs")]
    [InlineData("vs closures")]
    [InlineData("closures vs")]
    [InlineData("or")]
    [InlineData("")]
    public void Half_a_comparison_is_none(string question) => Assert.Null(HandbookIndex.SidesOf(question));
}
