using System.Globalization;
using System.Runtime.Versioning;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>A process and all that descend from it, as Linux's <c>/proc</c> shows them. Everything read here may be gone a moment later.</summary>
[SupportedOSPlatform("linux")]
internal static class ProcessTree
{
    private const int PageSize = 4096;

    /// <summary>Process ids, without <paramref name="root"/>.</summary>
    public static List<int> Descendants(int root)
    {
        var found = new List<int>();
        var open = new Queue<int>([root]);
        while (open.TryDequeue(out var process))
        {
            foreach (var child in Children(process))
            {
                found.Add(child);
                open.Enqueue(child);
            }
        }

        return found;
    }

    public static void Kill(int root)
    {
        var descendants = Descendants(root);
        _ = NativeMethods.Kill(root, NativeMethods.KillSignal);

        // The first process of a process-id namespace takes all others with it, even those born since the list was made.
        foreach (var process in descendants) _ = NativeMethods.Kill(process, NativeMethods.KillSignal);
    }

    /// <summary>Memory in use, in bytes: the quick sum first, which counts shared pages once a process, the exact one only where that is too much.</summary>
    public static bool UsesMoreThan(long limit, IReadOnlyList<int> processes) =>
        processes.Sum(ResidentSize) > limit && processes.Sum(ProportionalSize) > limit;

    private static IEnumerable<int> Children(int process)
    {
        string[] threads;
        try
        {
            threads = Directory.GetDirectories($"/proc/{process}/task");
        }
        catch (IOException)
        {
            yield break;
        }

        foreach (var thread in threads)
        {
            foreach (var child in Read($"{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (int.TryParse(child, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) yield return id;
            }
        }
    }

    // statm: size resident shared text lib data dt, in pages.
    private static long ResidentSize(int process)
    {
        var fields = Read($"/proc/{process}/statm").Split(' ');
        return fields.Length > 1 && long.TryParse(fields[1], CultureInfo.InvariantCulture, out var pages) ? pages * PageSize : 0;
    }

    // "Pss:      1234 kB": each page divided by the number of processes that share it.
    private static long ProportionalSize(int process)
    {
        foreach (var line in Read($"/proc/{process}/smaps_rollup").Split('\n'))
        {
            if (line.StartsWith("Pss:", StringComparison.Ordinal)
                && long.TryParse(line.AsSpan(4, line.Length - 6), CultureInfo.InvariantCulture, out var kilobytes)) return kilobytes * 1024;
        }

        return ResidentSize(process);
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
