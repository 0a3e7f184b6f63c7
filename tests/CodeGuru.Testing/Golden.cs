using System.Runtime.CompilerServices;
using System.Text;

namespace CodeGuru.Testing;

/// <summary>
/// Compares what was rendered with a file under the test's own <c>Goldens/</c> folder. With <c>CODEGURU_UPDATE_GOLDENS=1</c> the file is
/// written instead: read the difference before committing it.
/// </summary>
public static class Golden
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="actual">The text as rendered.</param>
    /// <param name="name">File name within <c>Goldens/</c>, extension included.</param>
    /// <param name="testFile">The calling test's source file; its folder holds <c>Goldens/</c>.</param>
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        ArgumentNullException.ThrowIfNull(actual);
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "Goldens", name);
        if (Environment.GetEnvironmentVariable("CODEGURU_UPDATE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, Utf8);
            return;
        }

        if (!File.Exists(path))
            throw new GoldenMismatchException($"{path} does not exist. Run with CODEGURU_UPDATE_GOLDENS=1 to write it, then read it.");
        var expected = File.ReadAllText(path, Utf8);
        if (actual != expected)
            throw new GoldenMismatchException(Describe(path, expected, actual));
    }

    private static string Describe(string path, string expected, string actual)
    {
        var wanted = expected.Split('\n');
        var got = actual.Split('\n');
        var line = 0;
        while (line < wanted.Length && line < got.Length && wanted[line] == got[line])
            line++;
        var message = new StringBuilder($"{path} differs first at line {line + 1} (CODEGURU_UPDATE_GOLDENS=1 rewrites it):\n");
        for (var i = Math.Max(0, line - 2); i < line + 4; i++)
        {
            if (i < wanted.Length) message.Append("  expected ").AppendLine(wanted[i]);
            if (i < got.Length) message.Append("  actual   ").AppendLine(got[i]);
        }

        return message.ToString();
    }
}
