using System.Diagnostics;
using System.Globalization;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Benchmarks.Providers;

/// <summary>
/// What a model's answer costs over loopback: time to the first word beside <c>curl -N</c>, CPU and memory by the number of deltas. Usage:
/// <c>providers EXECUTABLE [RUNS]</c>, the executable published ahead of time.
/// </summary>
internal static class ProvidersBenchmark
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length is 0 or > 2)
        {
            Console.Error.WriteLine("usage: providers EXECUTABLE [RUNS]");
            return 2;
        }

        var program = Path.GetFullPath(arguments[0]);
        var runs = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 15;
        FirstWordAsync(program, runs).GetAwaiter().GetResult();
        DeltasAsync(program, runs).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task FirstWordAsync(string program, int runs)
    {
        await using var server = PacedServer.Start(20, 50, TimeSpan.FromMilliseconds(300));
        var curl = new List<double>();
        var own = new List<double>();
        // By turns, so that a busy machine is busy for both.
        for (var i = 0; i <= runs; i++)
        {
            var body = """{"model":"m","stream":true,"messages":[]}""";
            curl.Add(FirstByte(new ProcessStartInfo("curl", ["-sN", "-H", "Content-Type: application/json", "-d", body, server.Address + GroqWire.Chat])));
            own.Add(FirstByte(Ask(program, server, "--no-cache")));
        }

        Console.WriteLine($"first word, process start included: curl -N {Describe(curl[1..])}, codeguru {Describe(own[1..])}");
    }

    private static async Task DeltasAsync(string program, int runs)
    {
        var baseline = 0.0;
        // The first four grow the text, the last two only cut the same 100 KB into more pieces.
        foreach (var (deltas, letters) in ((int, int)[])[(1, 50), (2000, 50), (10_000, 50), (40_000, 50), (200, 500), (20_000, 5)])
        {
            await using var server = PacedServer.Start(deltas, letters, TimeSpan.Zero);
            var (cpu, peak) = Cost(Ask(program, server, "--no-cache"), runs);
            if (deltas == 1) baseline = cpu;
            Console.WriteLine($"{deltas,6} deltas, {deltas * letters / 1000.0,6:0} KB: {cpu,6:0.0} ms CPU, {cpu - baseline,6:0.0} ms above one delta, peak {peak:0.0} MB");
        }
    }

    private static ProcessStartInfo Ask(string program, ScriptedServer server, params string[] options)
    {
        var start = new ProcessStartInfo(program, ["ask", "sourdough", "--depth", "simple", .. options]);
        start.Environment["GROQ_API_KEY"] = "gsk_benchmark";
        start.Environment["GROQ_BASE_URL"] = server.Address;
        start.Environment["GROQ_MODEL"] = GroqWire.Model;
        start.Environment["HOME"] = Path.GetTempPath();
        return start;
    }

    private static double FirstByte(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.BaseStream.ReadByte();
        var first = clock.Elapsed.TotalMilliseconds;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return first;
    }

    /// <summary>CPU time in ms, the mean, and the largest resident set in MB, as GNU time reports them.</summary>
    private static (double Cpu, double Peak) Cost(ProcessStartInfo start, int runs)
    {
        var file = Path.GetTempFileName();
        var (cpu, peak) = (0.0, 0.0);
        for (var i = 0; i < runs; i++)
        {
            var timed = new ProcessStartInfo("/usr/bin/time", ["-f", "%U %S %M", "-o", file, start.FileName, .. start.ArgumentList]) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var (name, value) in start.Environment) timed.Environment[name] = value;
            using var process = Process.Start(timed)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var words = File.ReadAllLines(file)[^1].Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
            cpu += (words[0] + words[1]) * 1000 / runs;
            peak = Math.Max(peak, words[2] / 1024);
        }

        File.Delete(file);
        return (cpu, peak);
    }

    private static string Describe(List<double> times)
    {
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{times[0]:0.0} ms fastest, {times[times.Count / 2]:0.0} ms median");
    }
}
