using System.ComponentModel;
using System.Diagnostics;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>The person's own editor: <c>$VISUAL</c>, else <c>$EDITOR</c>, else what the system surely has.</summary>
internal static class OutsideEditor
{
    /// <summary>The text as it was saved; null where the editor could not be started or failed.</summary>
    /// <param name="text">What to begin with.</param>
    /// <param name="variable">Reads the environment.</param>
    public static async Task<string?> EditAsync(string text, Func<string, string?> variable, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("codeguru-");
        var file = Path.Combine(folder.FullName, "message.md");
        try
        {
            await File.WriteAllTextAsync(file, text, cancellation).ConfigureAwait(false);
            using var process = Process.Start(Command(variable("VISUAL") ?? variable("EDITOR"), file));
            if (process is null) return null;
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return process.ExitCode == 0 ? await File.ReadAllTextAsync(file, cancellation).ConfigureAwait(false) : null;
        }
        catch (Exception error) when (error is Win32Exception or IOException)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ProcessStartInfo Command(string? editor, string file)
    {
        if (OperatingSystem.IsWindows()) return new ProcessStartInfo(editor ?? "notepad.exe", [file]) { UseShellExecute = false };
        // By convention the variable is a piece of shell: "code --wait", "vim -u NONE".
        return new ProcessStartInfo("/bin/sh", ["-c", $"{editor ?? "vi"} \"$1\"", "sh", file]) { UseShellExecute = false };
    }
}
