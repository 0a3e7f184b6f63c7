using CodeGuru.Core.Languages.CSharp;

namespace CodeGuru.Core.Tests.Languages.CSharp;

public sealed class XmlDocumentationTests
{
    [Theory]
    [InlineData("Keeps Orders.", "<summary>Keeps <see cref=\"Shop.Order\"/>s.</summary>")]
    [InlineData("Keeps one.", "<summary>\nKeeps one.\n</summary>\n<param name=\"x\">The one.</param>")]
    [InlineData("Like Find, null for none, and a List<T>.", "<summary>Like <see cref=\"M:A.B.Find(System.Int32)\"/>, <see langword=\"null\"/> for none, and a <see cref=\"List{T}\"/>.</summary>")]
    [InlineData("a & b < c", "<summary><c>a &amp; b &lt; c</c></summary>")]
    [InlineData("No tags.", "No tags.")]
    [InlineData(null, "<inheritdoc/>")]
    public void The_summary_is_told_without_its_tags(string? expected, string written) => Assert.Equal(expected, XmlDocumentation.Plain(written));
}
