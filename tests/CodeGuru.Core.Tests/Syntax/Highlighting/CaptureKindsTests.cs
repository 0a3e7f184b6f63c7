using CodeGuru.Core.Syntax;
using CodeGuru.Core.Syntax.Highlighting;

namespace CodeGuru.Core.Tests.Syntax.Highlighting;

public sealed class CaptureKindsTests
{
    [Theory]
    [InlineData("keyword", HighlightKind.Keyword)]
    [InlineData("keyword.control.return", HighlightKind.Keyword)]
    [InlineData("string.escape", HighlightKind.Escape)]
    [InlineData("string.special.path", HighlightKind.String)]
    [InlineData("variable.parameter", HighlightKind.Parameter)]
    [InlineData("embedded", HighlightKind.None)]
    [InlineData("spell", null)]
    [InlineData("local.scope", null)]
    public void A_longer_name_means_what_its_beginning_means(string capture, HighlightKind? kind) => Assert.Equal(kind, CaptureKinds.Of(capture));
}
