using CodeGuru.Cli.Rendering.Layout;
using CsCheck;

namespace CodeGuru.Cli.Tests.Rendering.Layout;

public sealed class TableColumnsTests
{
    [Fact]
    public void Columns_that_fit_are_as_wide_as_their_text() => Assert.Equal([5, 20, 3], TableColumns.Fit([5, 9, 1], [5, 20, 1], 60)!);

    [Fact]
    public void Narrow_columns_keep_their_width_and_wide_ones_share_the_rest()
    {
        var widths = TableColumns.Fit([7, 10, 10], [12, 300, 100], 80)!;
        Assert.Equal(12, widths[0]);
        Assert.Equal(80, widths.Sum());
        Assert.InRange((double)widths[1] / widths[2], 2.5, 3.5);
    }

    [Fact]
    public void Ordinary_words_are_not_broken() => Assert.Null(TableColumns.Fit([10, 10, 10], [50, 50, 50], 29));

    [Fact]
    public void Long_words_may_be_broken() => Assert.Equal(40, TableColumns.Fit([8, 70], [8, 70], 40)!.Sum());

    [Fact]
    public void Widths_never_exceed_what_is_available_and_never_break_ordinary_words() =>
        Gen.Select(Gen.Int[0, 40].Array[1, 8], Gen.Int[0, 200], Gen.Int[-10, 200]).Sample((words, more, available) =>
        {
            var lines = words.Select((word, i) => word + (more * (i + 1) % 90)).ToArray();
            var widths = TableColumns.Fit(words, lines, available);
            return widths is null
                ? words.Sum(word => Math.Clamp(word, 3, 14)) > available
                : widths.Sum() <= available && widths.Zip(words).All(pair => pair.First >= Math.Min(pair.Second, 14));
        });
}
