using System.Globalization;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

/// <summary>The processes of the whole machine, to see whether one got away.</summary>
internal static class HostProcesses
{
    /// <summary>An argument that no other process has: a number of seconds, so that <c>sleep</c> takes it.</summary>
    public static string Mark() => string.Create(CultureInfo.InvariantCulture, $"{Random.Shared.Next(100_000, 999_999)}.{Random.Shared.Next(10_000, 99_999)}");

    public static IReadOnlyList<int> WithArgument(string argument)
    {
        // A killed process is listed until it is reaped.
        var found = Find(argument);
        for (var attempt = 0; attempt < 40 && found.Count > 0; attempt++)
        {
            Thread.Sleep(50);
            found = Find(argument);
        }

        return found;
    }

    public static IReadOnlyList<int> Find(string argument) =>
    [
        .. Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(name => int.Parse(name!))
            .Where(id => Arguments(id).Contains(argument)),
    ];

    private static string[] Arguments(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Split('\0');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
