using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers;

/// <summary>How a program failed, as its interpreter or compiler tells it.</summary>
/// <param name="Line">1-based line of the program; null where none is named.</param>
/// <param name="Message">The one line that says what is wrong; empty where nothing was said.</param>
public sealed partial record ProgramFailure(int? Line, string Message)
{
    /// <param name="language">A name of <see cref="ProgrammingLanguages"/>.</param>
    /// <param name="sourceName">The file that the program was in, without folders.</param>
    /// <param name="standardError">What was written to the error stream.</param>
    public static ProgramFailure Read(string language, string sourceName, string standardError)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        ArgumentNullException.ThrowIfNull(standardError);
        var lines = standardError.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).ToList();
        return new ProgramFailure(FindLine(language, sourceName, standardError), FindMessage(language, lines));
    }

    private static string FindMessage(string language, List<string> lines)
    {
        if (lines.Count == 0) return "";

        // Rust says where it panicked, and on the next line why.
        var panic = lines.FindIndex(line => line.StartsWith("thread '", StringComparison.Ordinal) && line.Contains("panicked at", StringComparison.Ordinal));
        if (panic >= 0 && panic + 1 < lines.Count) return "panicked: " + lines[panic + 1].Trim();

        // Python's traceback ends with the error; every other language begins with it, and goes on with where it was.
        var line = language == "python"
            ? lines.LastOrDefault(line => !line.StartsWith(' ')) ?? lines[^1]
            : lines.FirstOrDefault(line => Error().IsMatch(line)) ?? lines.FirstOrDefault(line => Hint().IsMatch(line)) ?? lines[^1];
        return Place().Replace(line.Trim(), "");
    }

    /// <summary>
    /// The line after the file's name, in the forms <c>main.py", line 3</c>, <c>main.js:3</c>, <c>main.cs(3,5)</c>, <c>main.cs:line 3</c>
    /// and <c>main.sh: line 3</c>.
    /// </summary>
    private static int? FindLine(string language, string sourceName, string text)
    {
        int? found = null;
        for (var at = text.IndexOf(sourceName, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sourceName, at + 1, StringComparison.Ordinal))
        {
            var match = LineNumber().Match(text, at + sourceName.Length, Math.Min(16, text.Length - at - sourceName.Length));
            if (!match.Success || !int.TryParse(match.Groups[1].ValueSpan, out var line)) continue;
            if (language != "python") return line;

            // The last frame of a traceback is where it happened.
            found = line;
        }

        return found;
    }

    [GeneratedRegex(@"\G(?:"", line |:line |: line |:|\()(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex LineNumber();

    // "TypeError: ...", "error[E0382]: ...", "error CS0103: ...", "panic: ...": with the colon, since a quoted line of code may speak of errors too.
    [GeneratedRegex(@"(?:error|exception|panic)\w*(?:\[\w+\])?(?: [A-Z]+\d+)?:|^Unhandled exception|^Exception in thread", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Error();

    [GeneratedRegex("not found|cannot|undefined|unbound|panicked", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hint();

    // "/work/main.c:3:5: error: ..." says where it is; the line is told apart from the message.
    [GeneratedRegex(@"^\S*main\.\w+(?:: line \d+|[:(][\d:,]+\)?)?:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
