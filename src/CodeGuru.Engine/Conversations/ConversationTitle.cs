namespace CodeGuru.Engine.Conversations;

/// <summary>Makes a conversation's title from its first question.</summary>
public static class ConversationTitle
{
    private const int LongestTitle = 60;

    /// <summary>The question's first line that says something, cut between words.</summary>
    public static string From(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var line = question.Split('\n').Select(Clean).FirstOrDefault(each => each.Length > 0) ?? "Untitled";
        if (line.Length <= LongestTitle) return line;
        var cut = line.LastIndexOf(' ', LongestTitle - 1);
        if (cut < LongestTitle / 2) cut = LongestTitle - 1;
        if (char.IsHighSurrogate(line[cut - 1])) cut--;
        return line[..cut].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    /// <summary>Any text as a title: one line, no control characters, spaces once.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return string.Join(' ', letters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('#', '>', ' ');
    }
}
