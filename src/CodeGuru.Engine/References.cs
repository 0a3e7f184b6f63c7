using CodeGuru.Core.Answers;

namespace CodeGuru.Engine;

/// <summary>Cuts the handbook's answer into sections, so that a prompt that is too long loses its last ones and not all.</summary>
internal static class References
{
    public static IReadOnlyList<(string Slug, string Text)> Of(Answer grounds)
    {
        if (!grounds.Covered || grounds.Source.Lessons.Count == 0) return [];
        var slug = string.Join(", ", grounds.Source.Lessons);
        var sections = new List<(string, string)>();
        var start = 0;
        while (start < grounds.Markdown.Length)
        {
            var end = grounds.Markdown.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
            if (end < 0) end = grounds.Markdown.Length;
            if (grounds.Markdown[start..end].Trim() is { Length: > 0 } section) sections.Add((slug, section));
            start = end;
        }

        return sections;
    }
}
