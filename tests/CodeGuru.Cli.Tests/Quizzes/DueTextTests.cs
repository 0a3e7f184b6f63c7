using CodeGuru.Cli.Quizzes;

namespace CodeGuru.Cli.Tests.Quizzes;

public sealed class DueTextTests
{
    [Theory]
    [InlineData(-1, "now")]
    [InlineData(0, "now")]
    [InlineData(0.2, "in 1 minute")]
    [InlineData(10, "in 10 minutes")]
    [InlineData(60, "in 1 hour")]
    [InlineData(600, "in 10 hours")]
    [InlineData(1440, "in 1 day")]
    [InlineData(3 * 1440, "in 3 days")]
    [InlineData(44 * 1440, "in 44 days")]
    [InlineData(61 * 1440, "in 2 months")]
    [InlineData(730.5 * 1440, "in 2 years")]
    public void Time_is_told_as_people_do(double minutes, string text) => Assert.Equal(text, DueText.In(TimeSpan.FromMinutes(minutes)));
}
