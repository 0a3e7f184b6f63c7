using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Core.Tests.Explanations.Panels;

public sealed class PlacedNameTests
{
    [Theory]
    [InlineData("Shelf.find.<lambda1>", "Shelf.find")]
    [InlineData("Shelf::find::<closure1>", "Shelf::find")]
    [InlineData("<lambda1>", "")]
    [InlineData("Shelf.find", null)]
    [InlineData("List<string>.Add", null)]
    [InlineData("Shelf.<=>", null)]
    public void A_name_that_was_made_up_knows_what_is_around(string name, string? around) => Assert.Equal(around, new PlacedName(name, 1).Around);
}
