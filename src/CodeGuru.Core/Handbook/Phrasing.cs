namespace CodeGuru.Core.Handbook;

/// <summary>A way to ask for a lesson, as people type it; or a question that sounds like one for the handbook and that no lesson answers.</summary>
/// <param name="Lesson">Its slug; null where none answers.</param>
public sealed record Phrasing(string Question, string? Lesson)
{
    private const string NoLesson = "-";

    /// <summary>Reads a list: a slug or <c>-</c>, a tab, the question. Empty lines and lines that begin with <c>#</c> are left out.</summary>
    /// <param name="diagnostics">Receives lines that are not in order, and slugs that no lesson has.</param>
    public static IReadOnlyList<Phrasing> ReadAll(LessonFile file, IReadOnlyCollection<string> slugs, ICollection<LessonDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        var known = slugs.ToHashSet(StringComparer.Ordinal);
        var phrasings = new List<Phrasing>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var number = 0;
        foreach (var line in file.Text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#') continue;
            var tab = line.IndexOf('\t');
            if (tab <= 0 || line[(tab + 1)..].IsWhiteSpace())
            {
                Complain("A phrasing is a lesson's slug or '-', a tab, and a question.");
                continue;
            }

            var (slug, question) = (line[..tab].ToString(), line[(tab + 1)..].Trim().ToString());
            if (slug != NoLesson && !known.Contains(slug)) Complain($"There is no lesson '{slug}'.");
            else if (!seen.Add(question)) Complain($"'{question}' is listed twice.");
            else phrasings.Add(new Phrasing(question, slug == NoLesson ? null : slug));
        }

        return phrasings;

        void Complain(string message) => diagnostics.Add(new LessonDiagnostic(file.Path, number, "phrasing", message));
    }
}
