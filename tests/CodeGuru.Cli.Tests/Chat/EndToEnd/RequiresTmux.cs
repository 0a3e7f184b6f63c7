using System.ComponentModel;
using System.Diagnostics;

namespace CodeGuru.Cli.Tests.Chat.EndToEnd;

/// <summary>Says why tests in a pseudo-terminal are skipped, if they are.</summary>
public static class RequiresTmux
{
    public const string Reason = "tmux is not installed: no pseudo-terminal to hold a conversation in.";

    public static bool IsMissing { get; } = !Runs();

    private static bool Runs()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("tmux", ["-V"]) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
