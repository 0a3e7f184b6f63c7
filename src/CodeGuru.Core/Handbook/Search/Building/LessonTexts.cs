using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>The texts of a lesson as the index sees them: short passages in which it says what it is about, and blocks of its body.</summary>
internal sealed class LessonTexts
{
    // A block is what a reader takes in at once; words further apart than that have little to do with each other.
    private const int WordsPerBlock = 120;

    private LessonTexts(List<(Fields Field, string Text)> passages, IReadOnlyList<string> keywords, List<(Fields Field, string Text, int Block)> body)
    {
        Keywords = keywords;
        Passages = passages;
        Body = body;
    }

    public IReadOnlyList<(Fields Field, string Text)> Passages { get; }

    public IReadOnlyList<string> Keywords { get; }

    public IReadOnlyList<(Fields Field, string Text, int Block)> Body { get; }

    public static LessonTexts Of(Lesson lesson)
    {
        var passages = new List<(Fields Field, string Text)> { (Fields.Name, TitleOf(lesson)) };
        passages.AddRange(lesson.Aliases.Select(alias => (Fields.Name, alias)));
        if (lesson.Subjects.Count > 1)
            passages.AddRange(lesson.Subjects.SelectMany(subject => subject.Aliases.Prepend(subject.Name)).Select(name => (Fields.Name, name)));
        passages.AddRange(lesson.Questions.Select(question => (Fields.Question, question)));
        passages.Add((Fields.Gist, lesson.Summary));
        foreach (var subject in lesson.Subjects)
        {
            passages.Add((Fields.Gist, subject.BestFor));
            passages.Add((Fields.Gist, subject.HowItWorks));
            passages.Add((Fields.Gist, string.Join(". ", subject.Traits.Select(trait => trait.Value))));
        }

        var body = new List<(Fields, string, int)>();
        var block = 0;
        foreach (var section in lesson.Sections) ReadSection(section.Markdown, passages, body, ref block);
        foreach (var subject in lesson.Subjects) body.Add((Fields.Prose, subject.Analogy, block++));
        foreach (var source in lesson.Sources) body.Add((Fields.Prose, $"{source.Supports} {LastSegment(source.Url)}", block));
        return new LessonTexts(passages, lesson.Keywords, body);
    }

    /// <summary>The same with other questions.</summary>
    public LessonTexts WithQuestions(Func<string, string> change) =>
        new([.. Passages.Select(passage => passage.Field == Fields.Question ? (passage.Field, change(passage.Text)) : passage)], Keywords, [.. Body]);

    /// <summary>The title without the language that it may end with: <c>Asyncio in Python</c> is about asyncio.</summary>
    public static string TitleOf(Lesson lesson)
    {
        var tail = lesson.Title.LastIndexOf(" in ", StringComparison.Ordinal);
        return tail > 0 && lesson.Language is not null && !lesson.Title[(tail + 4)..].Contains(' ') ? lesson.Title[..tail] : lesson.Title;
    }

    private static void ReadSection(
        string markdown, List<(Fields Field, string Text)> passages, List<(Fields Field, string Text, int Block)> body, ref int block)
    {
        var inFence = false;
        var words = 0;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inFence = !inFence;
                continue;
            }

            var isHeading = !inFence && line.StartsWith("### ", StringComparison.Ordinal);
            if (isHeading) passages.Add((Fields.Heading, line[4..]));
            if (isHeading || (words > WordsPerBlock && line.Length == 0))
            {
                block++;
                words = 0;
            }

            words += line.AsSpan().Count(' ');
            if (line.Length > 0) body.Add((inFence ? Fields.Code : Fields.Prose, line, block));
        }

        block++;
    }

    // ".../pep-0703/" and "...#asyncio.timeout" name what the source is about.
    private static string LastSegment(string url) => url.TrimEnd('/').Split('/', '#')[^1].Replace(".html", "", StringComparison.Ordinal);
}
