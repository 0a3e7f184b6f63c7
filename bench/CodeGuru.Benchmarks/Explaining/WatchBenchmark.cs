using System.Diagnostics;
using System.Globalization;

namespace CodeGuru.Benchmarks.Explaining;

/// <summary>
/// The native executable watches a file while it is saved again and again, in place and by a new file that takes its name: how long after the save
/// the change is told, and how long until its explanation is whole.
/// </summary>
internal static class WatchBenchmark
{
    private const int Saves = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <param name="arguments">The executable; a Python file that is copied and saved with a function that changes.</param>
    public static int Run(string[] arguments)
    {
        if (arguments.Length != 2)
        {
            Console.Error.WriteLine("usage: watch EXECUTABLE FILE.py");
            return 2;
        }

        var work = Directory.CreateTempSubdirectory("codeguru-bench-").FullName;
        var target = Path.Combine(work, "watched.py");
        var text = File.ReadAllText(arguments[1]);
        File.WriteAllText(target, text + Changing(0));
        using var process = Process.Start(new ProcessStartInfo(Path.GetFullPath(arguments[0]), ["watch", "watched.py", "--offline"])
        {
            WorkingDirectory = work,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            while (process.StandardError.ReadLine() is { } line && !line.Contains("watching", StringComparison.Ordinal))
            {
            }

            // The first explanation ends with this; what follows belongs to saves.
            ReadTo(process.StandardOutput, "*Answered by");
            Print("saved in place", Enumerable.Range(1, Saves).Select(at => Save(process, () => File.WriteAllText(target, text + Changing(at)))).ToList());
            Print("saved by renaming", Enumerable.Range(Saves + 1, Saves).Select(at => Save(process, () =>
            {
                File.WriteAllText(target + ".new", text + Changing(at));
                File.Move(target + ".new", target, overwrite: true);
            })).ToList());
            return 0;
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
            Directory.Delete(work, recursive: true);
        }
    }

    private static (double Told, double Whole) Save(Process process, Action save)
    {
        Thread.Sleep(Pause);
        save();
        var clock = Stopwatch.StartNew();
        ReadTo(process.StandardOutput, "## Changed");
        var told = clock.Elapsed.TotalMilliseconds;
        ReadTo(process.StandardOutput, "*Answered by");
        return (told, clock.Elapsed.TotalMilliseconds);
    }

    private static void ReadTo(StreamReader output, string start)
    {
        while (output.ReadLine() is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal)) return;
        }

        throw new InvalidOperationException("The watch ended.");
    }

    private static string Changing(int at) => string.Create(CultureInfo.InvariantCulture, $"\n\ndef changing(value):\n    if value > {at}:\n        return {at}\n    return value\n");

    private static void Print(string name, List<(double Told, double Whole)> times) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-20} told: median {Median(times.Select(each => each.Told)),6:0.0} ms, slowest {times.Max(each => each.Told),6:0.0} ms   whole: median {Median(times.Select(each => each.Whole)),6:0.0} ms"));

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
