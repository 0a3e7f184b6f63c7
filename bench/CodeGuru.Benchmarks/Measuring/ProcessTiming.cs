using System.Diagnostics;
using System.Globalization;

namespace CodeGuru.Benchmarks.Measuring;

/// <summary>What whole runs of a program took, from before it is started until it has ended, its output read.</summary>
internal sealed record ProcessTiming(double MedianMilliseconds, double FastestMilliseconds, double PeakMegabytes)
{
    private const string TimeProgram = "/usr/bin/time";

    /// <summary>Runs a program with its output in a pipe.</summary>
    public static ProcessTiming Measure(int runs, string program, IReadOnlyList<string> arguments) =>
        Measure(runs, () => StartInfo(program, arguments), Peak(program, arguments));

    /// <summary>Runs a program on a pseudo-terminal, which <c>script</c> makes and whose own time counts as well.</summary>
    public static ProcessTiming MeasureOnTerminal(int runs, string program, IReadOnlyList<string> arguments)
    {
        var command = string.Join(' ', arguments.Prepend(program).Select(Quote));
        return Measure(runs, () => StartInfo("script", ["-qec", command, "/dev/null"]), Peak("script", ["-qec", command, "/dev/null"]));
    }

    private static ProcessTiming Measure(int runs, Func<ProcessStartInfo> start, double peak)
    {
        Elapsed(start()); // The first run pays for reading the file.
        var times = Enumerable.Range(0, runs).Select(_ => Elapsed(start())).Order().ToList();
        return new ProcessTiming(times[runs / 2], times[0], peak);
    }

    private static double Elapsed(ProcessStartInfo start)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>The largest resident set of one run in MB, as GNU time reports it; not a number where that is not installed.</summary>
    private static double Peak(string program, IReadOnlyList<string> arguments)
    {
        if (!File.Exists(TimeProgram)) return double.NaN;
        var file = Path.GetTempFileName();
        Elapsed(StartInfo(TimeProgram, ["-f", "%M", "-o", file, program, .. arguments]));
        var kilobytes = File.ReadAllLines(file)[^1];
        File.Delete(file);
        return double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024;
    }

    private static ProcessStartInfo StartInfo(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        return start;
    }

    private static string Quote(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
