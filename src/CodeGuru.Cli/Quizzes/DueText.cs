using System.Globalization;

namespace CodeGuru.Cli.Quizzes;

/// <summary>Says when something comes back, as people say it.</summary>
internal static class DueText
{
    private const double DaysOfMonth = 30.44;
    private const double DaysOfYear = 365.25;

    public static string In(TimeSpan time) => time.TotalDays switch
    {
        <= 0 => "now",
        < 1.0 / 24 => Count(time.TotalMinutes, "minute"),
        < 1 => Count(time.TotalHours, "hour"),
        < 45 => Count(time.TotalDays, "day"),
        < 548 => Count(time.TotalDays / DaysOfMonth, "month"),
        _ => Count(time.TotalDays / DaysOfYear, "year"),
    };

    private static string Count(double amount, string unit)
    {
        var whole = Math.Max(1, (int)Math.Round(amount));
        return string.Create(CultureInfo.InvariantCulture, $"in {whole} {unit}{(whole == 1 ? "" : "s")}");
    }
}
