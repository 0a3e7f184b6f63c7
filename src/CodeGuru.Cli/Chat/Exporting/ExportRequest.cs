namespace CodeGuru.Cli.Chat.Exporting;

/// <summary>How a conversation is to be exported.</summary>
/// <param name="Name">A file name or path; null for one made from the title.</param>
/// <param name="IsHtml">As HTML, whatever the name ends with.</param>
/// <param name="Force">Over a file that is there.</param>
internal sealed record ExportRequest(string? Name, bool IsHtml, bool Force)
{
    /// <summary>Reads <c>[name.md] [--format html] [--force]</c>.</summary>
    public static ExportRequest Read(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        var force = words.RemoveAll(word => word is "--force" or "-f") > 0;
        var html = words.RemoveAll(word => word is "html" or "--html" or "--format=html") > 0;
        words.RemoveAll(word => word == "--format");
        return new ExportRequest(words.Count == 0 ? null : string.Join(' ', words), html, force);
    }
}
