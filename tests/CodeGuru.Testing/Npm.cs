using System.ComponentModel;
using System.Diagnostics;

namespace CodeGuru.Testing;

/// <summary>Node and the packages of a folder of this repository.</summary>
public static class Npm
{
    private static readonly Lock Gate = new();

    /// <summary>Why tests that need Node cannot run here; null if they can.</summary>
    public static string? MissingReason { get; } = Runs("node", "--version") && Runs("npm", "--version") ? null : "Node 20 or newer with npm is not installed.";

    /// <summary>Installs what the folder's lock file names, once.</summary>
    public static void Install(string folder)
    {
        lock (Gate)
        {
            using var other = LockAcrossProcesses(folder);
            if (IsCurrent(folder)) return;
            var start = Command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            start.WorkingDirectory = folder;
            start.RedirectStandardOutput = start.RedirectStandardError = true;
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"npm ci failed in {folder}: {errors.GetAwaiter().GetResult()}");
        }
    }

    /// <summary>The command as it is started here: on Windows, npm is a script.</summary>
    public static ProcessStartInfo Command(string name, params ReadOnlySpan<string> arguments)
    {
        string[] all = OperatingSystem.IsWindows() && name == "npm" ? ["/c", "npm", .. arguments] : [.. arguments];
        return new ProcessStartInfo(OperatingSystem.IsWindows() && name == "npm" ? "cmd" : name, all) { UseShellExecute = false };
    }

    private static bool IsCurrent(string folder)
    {
        var installed = Path.Combine(folder, "node_modules", ".package-lock.json");
        return File.Exists(installed) && File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"));
    }

    private static FileStream LockAcrossProcesses(string folder)
    {
        var file = Path.Combine(Path.GetTempPath(), $"codeguru-npm-{string.Concat(folder.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}.lock");
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static bool Runs(string name, string argument)
    {
        try
        {
            var start = Command(name, argument);
            start.RedirectStandardOutput = true;
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
