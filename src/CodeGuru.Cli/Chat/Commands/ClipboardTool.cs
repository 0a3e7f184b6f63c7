using System.ComponentModel;
using System.Diagnostics;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary>The clipboard of this machine, where the person sits at it.</summary>
internal static class ClipboardTool
{
    /// <summary>False where there is no tool, or no display.</summary>
    public static async Task<bool> CopyAsync(string text, Func<string, string?> variable, CancellationToken cancellation)
    {
        if (variable("SSH_CONNECTION") is not null) return false; // That clipboard is another machine's.
        foreach (var (name, arguments) in Candidates(variable))
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardInput = true, RedirectStandardError = true, UseShellExecute = false });
                if (process is null) continue;
                await process.StandardInput.WriteAsync(text.AsMemory(), cancellation).ConfigureAwait(false);
                process.StandardInput.Close();
                await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
                if (process.ExitCode == 0) return true;
            }
            catch (Exception error) when (error is Win32Exception or IOException)
            {
                // Not installed: the next one.
            }
        }

        return false;
    }

    private static IEnumerable<(string Name, string[] Arguments)> Candidates(Func<string, string?> variable)
    {
        if (OperatingSystem.IsMacOS()) yield return ("pbcopy", []);
        else if (OperatingSystem.IsWindows()) yield return ("clip", []);
        else
        {
            if (variable("WAYLAND_DISPLAY") is not null) yield return ("wl-copy", []);
            if (variable("DISPLAY") is null) yield break;
            yield return ("xclip", ["-selection", "clipboard", "-in"]);
            yield return ("xsel", ["--clipboard", "--input"]);
        }
    }
}
