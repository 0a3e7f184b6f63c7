using System.Text;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Core;

namespace CodeGuru.Cli.Hosting;

/// <summary>Files that a person asked to be written.</summary>
internal static class ResultFile
{
    /// <summary>Replaces the file as a whole: whoever reads it meanwhile sees the old text or the new one.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="shown">As it was named.</param>
    /// <param name="hint">What to do where it cannot be written.</param>
    /// <exception cref="CodeGuruException">Its folder is not there, or it cannot be written.</exception>
    public static void Write(string path, string shown, string text, string hint)
    {
        if (!Directory.Exists(Path.GetDirectoryName(path))) throw FolderMissing(shown);
        var scratch = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(scratch, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(scratch, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(scratch)) File.Delete(scratch);
            throw new CodeGuruException(ExitCode.Unavailable, "File not written", $"{UsageErrors.Quote(shown)} cannot be written: {error.Message.TrimEnd('.')}.", hint, error);
        }
    }

    public static CodeGuruException FolderMissing(string shown) => new(ExitCode.NotFound, "Folder not found", $"There is no folder for {UsageErrors.Quote(shown)}.", "Make it first.");
}
