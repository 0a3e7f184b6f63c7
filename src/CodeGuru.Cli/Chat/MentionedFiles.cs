using CodeGuru.Cli.Inputs;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Chat;

/// <summary>Files that a question names with an at sign: <c>why is @app.py slow?</c></summary>
internal static class MentionedFiles
{
    /// <summary>The files, read. What names no file is text: a decorator, an address.</summary>
    public static async Task<IReadOnlyList<AttachedFile>> InAsync(string text, ChatSession session, CancellationToken cancellation)
    {
        var host = session.Context.Host;
        var paths = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && word[0] == '@')
            .Select(word => word[1..].TrimEnd(',', '.', ';', ':', '?', '!', ')'))
            .Where(path => File.Exists(Path.Combine(host.WorkingFolder, path)))
            .Distinct();
        return await AttachedFiles.ReadAsync(host, paths, session.Models.Options.FileKilobytes.Value, cancellation).ConfigureAwait(false);
    }
}
