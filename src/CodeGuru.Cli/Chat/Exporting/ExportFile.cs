using CodeGuru.Cli.Hosting;
using CodeGuru.Core;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Chat.Exporting;

/// <summary>Writes a conversation to a file.</summary>
internal static class ExportFile
{
    private const string Folder = "exports";

    /// <summary>Writes it and returns the path, as it was given or made up from the title.</summary>
    /// <exception cref="CodeGuruException">The file is there already, or cannot be written.</exception>
    public static string Write(Conversation conversation, Host host, ICodeHighlighter highlighter, ExportRequest request)
    {
        var isHtml = request.IsHtml || (request.Name?.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ?? false);
        var path = request.Name is { } name
            ? Path.HasExtension(name) ? name : name + (isHtml ? ".html" : ".md")
            : Path.Combine(Folder, NameOf(conversation.Title) + (isHtml ? ".html" : ".md"));
        // A bare name goes where exports go; a path is obeyed.
        if (request.Name is not null && Path.GetFileName(path) == path) path = Path.Combine(Folder, path);
        var full = Path.GetFullPath(Path.Combine(host.WorkingFolder, path));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using var stream = new FileStream(full, request.Force ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(stream) { NewLine = "\n" };
            writer.Write(isHtml ? HtmlExport.Of(conversation, highlighter) : MarkdownExport.Of(conversation));
            return path;
        }
        catch (IOException error) when (File.Exists(full) && !request.Force)
        {
            throw new CodeGuruException(ExitCode.CannotWrite, "Not exported", $"'{path}' is there already.", "Give another name, or add --force.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CodeGuruException(ExitCode.CannotWrite, "Not exported", $"'{path}' cannot be written: {error.Message}", "Give another path.", error);
        }
    }

    /// <summary>A title as a file name: letters and digits of any script, everything else an underscore.</summary>
    private static string NameOf(string title)
    {
        var name = string.Concat(title.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        while (name.Contains("__", StringComparison.Ordinal)) name = name.Replace("__", "_", StringComparison.Ordinal);
        return name.Trim('_') is { Length: > 0 } some ? some : "conversation";
    }
}
