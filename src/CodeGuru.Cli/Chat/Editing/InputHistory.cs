using System.Collections;
using System.Text;
using CodeGuru.Engine.Storage;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>
/// What was entered in a project, in a file of its own, an entry a line; read when it is first asked for. Several processes may add to it. Where the
/// disk refuses, the history lasts as long as the process.
/// </summary>
internal sealed class InputHistory(string? file) : IReadOnlyList<string>
{
    private const int Kept = 10_000;

    private readonly Lazy<List<string>> entries = new(() => Read(file));

    public int Count => entries.Value.Count;

    public string this[int index] => entries.Value[index];

    public IEnumerator<string> GetEnumerator() => entries.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds an entry, unless it is the last one again.</summary>
    public void Add(string entry)
    {
        if (string.IsNullOrWhiteSpace(entry) || (entries.Value is [.., var last] && last == entry)) return;
        entries.Value.Add(entry);
        if (file is null) return;
        try
        {
            PrivateFolder.Create(Path.GetDirectoryName(file)!);
            using var stream = new FileStream(file, Options(FileMode.Append));
            // In one write, so that two processes do not mix their lines.
            stream.Write(Encoding.UTF8.GetBytes(Escape(entry) + "\n"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Remembered in memory: not worth a word.
        }
    }

    internal static string Escape(string entry) => entry.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    internal static string Unescape(string line)
    {
        if (!line.Contains('\\', StringComparison.Ordinal)) return line;
        var entry = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || i + 1 == line.Length) entry.Append(line[i]);
            else entry.Append(line[++i] switch { 'n' => '\n', 'r' => '\r', var other => other });
        }

        return entry.ToString();
    }

    private static List<string> Read(string? file)
    {
        if (file is null || !File.Exists(file)) return [];
        try
        {
            var lines = File.ReadAllLines(file);
            if (lines.Length > 2 * Kept) Shorten(file, lines[^Kept..]);
            return [.. lines.Skip(lines.Length - Kept).Where(line => line.Length > 0).Select(Unescape)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static void Shorten(string file, string[] lines)
    {
        var fresh = $"{file}.{Environment.ProcessId}";
        using (var stream = new FileStream(fresh, Options(FileMode.Create)))
        using (var writer = new StreamWriter(stream))
        {
            foreach (var line in lines) writer.Write(line + "\n");
        }

        File.Move(fresh, file, overwrite: true);
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
