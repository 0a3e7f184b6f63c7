using CodeGuru.Cli.Chat.Commands;
using CodeGuru.Cli.Chat.Editing;

namespace CodeGuru.Cli.Chat;

/// <summary>The ways to go on with a line: commands and their arguments, files behind an at sign, the handbook's topics.</summary>
internal sealed class ChatCompleter(ChatSession session)
{
    private const int MostFiles = 200;

    public CompletionMenu? Complete(TextBuffer buffer)
    {
        var before = buffer.Text[..buffer.Cursor];
        var items = before.StartsWith('/') && !before.Contains('\n', StringComparison.Ordinal) ? CommandItems(before, out var start) : WordItems(before, out start);
        return items.Count == 0 || (items.Count == 1 && items[0].Text == before[start..]) ? null : new CompletionMenu(start, items);
    }

    private List<CompletionItem> CommandItems(string before, out int start)
    {
        var space = before.IndexOf(' ', StringComparison.Ordinal);
        start = space < 0 ? 0 : space + 1;
        if (space < 0)
        {
            return [.. SlashCommandCatalog.All.Where(command => command.Name.StartsWith(before[1..], StringComparison.OrdinalIgnoreCase))
                .Select(command => new CompletionItem($"/{command.Name}{(command.Argument.Length > 0 ? " " : "")}", command.Summary))];
        }

        var typed = before[start..];
        if (SlashCommandCatalog.Find(before[1..space]) is not { Complete: { } complete }) return [];
        return [.. complete(session, typed).Where(item => item.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase))];
    }

    private List<CompletionItem> WordItems(string before, out int start)
    {
        start = before.LastIndexOfAny([' ', '\n', '\t']) + 1;
        var word = before[start..];
        if (word.StartsWith('@')) return [.. Files(session, word[1..]).Select(item => item with { Text = "@" + item.Text })];
        if (word.Length < 2) return [];
        return [.. session.Context.Handbook.Summaries
            .Where(lesson => lesson.Slug.StartsWith(word, StringComparison.OrdinalIgnoreCase) || lesson.Slug[(lesson.Slug.IndexOf('/', StringComparison.Ordinal) + 1)..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .Select(lesson => new CompletionItem(lesson.Slug.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? lesson.Slug : lesson.Slug[(lesson.Slug.IndexOf('/', StringComparison.Ordinal) + 1)..], lesson.Title))];
    }

    /// <summary>Files and folders whose path begins so, folders first.</summary>
    public static IEnumerable<CompletionItem> Files(ChatSession session, string typed)
    {
        var slash = typed.LastIndexOf('/');
        var folder = slash < 0 ? "" : typed[..(slash + 1)];
        var name = typed[(slash + 1)..];
        try
        {
            return [.. new DirectoryInfo(Path.Combine(session.Context.Host.WorkingFolder, folder)).EnumerateFileSystemInfos()
                .Where(entry => entry.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (name.StartsWith('.') || !entry.Name.StartsWith('.')))
                .Take(MostFiles)
                .OrderBy(entry => entry is FileInfo).ThenBy(entry => entry.Name, StringComparer.Ordinal)
                .Select(entry => new CompletionItem(folder + entry.Name + (entry is DirectoryInfo ? "/" : "")))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
