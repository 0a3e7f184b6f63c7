using System.Collections;
using System.Text;

namespace CodeGuru.Cli.Hosting;

/// <summary>The host that is the process itself.</summary>
internal static class ProcessHost
{
    private const int BufferSize = 32 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Host Open(Interruption interruption) => new()
    {
        In = OpenOrNull(Console.OpenStandardInput) ?? Stream.Null,
        Out = new StreamWriter(new ResultStream(OpenOrNull(Console.OpenStandardOutput)), Utf8, BufferSize) { AutoFlush = false, NewLine = "\n" },
        Error = new StreamWriter(new DiagnosticStream(OpenOrNull(Console.OpenStandardError)), Utf8, 256) { AutoFlush = true, NewLine = "\n" },
        TakeInterrupts = interruption.Take,
        ReadKey = _ => Console.ReadKey(intercept: true),
        Terminal = OpenTerminal(),
        Environment = ReadEnvironment(),
        WorkingFolder = WorkingFolder(),
        ProgramFolder = AppContext.BaseDirectory,
        TakeTerminal = () => OperatingSystem.IsWindows() ? new Chat.Terminals.WindowsTerminal() : new Chat.Terminals.UnixTerminal(),
    };

    private static Terminal OpenTerminal()
    {
        var output = !Console.IsOutputRedirected;
        return new Terminal(!Console.IsInputRedirected, output, !Console.IsErrorRedirected, (output ? TerminalWidth.Ask() : null) ?? Terminal.DefaultWidth);
    }

    /// <summary>A process may be started with any of its three streams closed.</summary>
    private static Stream? OpenOrNull(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The working folder may have been deleted under the process.</summary>
    private static string WorkingFolder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (IOException)
        {
            return Path.GetTempPath();
        }
    }

    private static Dictionary<string, string> ReadEnvironment()
    {
        var variables = new Dictionary<string, string>(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            variables[(string)variable.Key] = (string?)variable.Value ?? "";
        return variables;
    }
}
