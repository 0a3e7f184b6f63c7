using CodeGuru.Engine.Providers.Models;

namespace CodeGuru.Cli.Rendering;

/// <summary>A fetch's progress on one line: what, a bar, how much.</summary>
internal static class ProgressLine
{
    public static string Of(PullProgress progress, int width)
    {
        if (progress is not { Total: > 0 and { } total }) return Fit(progress.Status, width);
        var done = Math.Clamp((progress.Completed ?? 0) / (double)total, 0, 1);
        var tail = $" {done * 100,3:0} % of {total / 1e9:0.0} GB";
        var head = Fit(progress.Status, 24);
        var room = width - head.TrimEnd().Length - tail.Length - 3;
        if (room < 5) return Fit(tail.TrimStart(), width);
        var full = (int)(room * done);
        return $"{head.TrimEnd()} [{new string('#', full)}{new string('.', room - full)}]{tail}".PadRight(width)[..width];
    }

    /// <summary>Padded, so that a shorter line covers a longer one before it.</summary>
    private static string Fit(string text, int width) => text.Length > width ? text[..width] : text.PadRight(width);
}
