namespace CodeGuru.Core.Handbook;

/// <summary>Cuts a lesson's body at its second-level headings, minding that <c>## </c> inside a fence is code.</summary>
internal static class SectionReader
{
    public static IReadOnlyList<LessonSection> Read(string body, int firstLine, Action<int, string, string> complain)
    {
        var sections = new List<LessonSection>();
        LessonPart? current = null;
        var lines = body.Split('\n');
        var start = 0;
        string? fence = null;

        void Close(int end)
        {
            var markdown = string.Join('\n', lines[start..end]).Trim('\n');
            if (current is { } part) sections.Add(new LessonSection(part, markdown.TrimEnd(), firstLine + start - 1));
            else if (markdown.Trim().Length > 0) complain(firstLine, "section", "there is text before the first '## ' heading");
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            fence = NextFence(fence, line);
            if (fence is not null) continue;
            if (line.StartsWith("# ", StringComparison.Ordinal))
                complain(firstLine + i, "section", "no first-level heading: the title is in the front matter");
            if (!line.StartsWith("## ", StringComparison.Ordinal)) continue;
            Close(i);
            start = i + 1;
            current = LessonPartNames.FromHeading(line[3..].Trim());
            if (current is null) complain(firstLine + i, "section", $"'{line[3..].Trim()}' is not a section of a lesson");
        }

        Close(lines.Length);
        return sections;
    }

    /// <summary>The marker of the fence that is open after this line, or null.</summary>
    private static string? NextFence(string? open, string line)
    {
        var trimmed = line.TrimStart();
        if (open is not null) return trimmed.StartsWith(open, StringComparison.Ordinal) && trimmed.Trim(open[0]).Trim().Length == 0 ? null : open;
        var length = 0;
        while (length < trimmed.Length && trimmed[length] is '`' or '~' && trimmed[length] == trimmed[0]) length++;
        return length >= 3 ? trimmed[..length] : null;
    }
}
