using CodeGuru.Core.Handbook;

namespace CodeGuru.Core.Tests.Handbook;

public sealed class PhrasingTests
{
    [Fact]
    public void List_is_read_and_its_faults_are_told()
    {
        var diagnostics = new List<LessonDiagnostic>();
        var text = "# how people ask\n\npython/gil\twhy one core\n-\tpizza dough\npython/gli\twhy\nno tab\npython/gil\tWhy one core\n";
        var phrasings = Phrasing.ReadAll(new LessonFile("phrasings", "p.tsv", text), ["python/gil"], diagnostics);
        Assert.Equal([new Phrasing("why one core", "python/gil"), new Phrasing("pizza dough", null)], phrasings);
        Assert.Equal([5, 6, 7], diagnostics.Select(each => each.Line));
    }

    [Fact]
    public void The_handbooks_list_is_in_order_and_holds_no_question_of_the_benchmark()
    {
        var diagnostics = new List<LessonDiagnostic>();
        var phrasings = Phrasing.ReadAll(Lessons.Phrasings, [.. Lessons.Files.Select(file => file.Slug)], diagnostics);
        Assert.Empty(diagnostics);
        var measured = Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, "bench", "questions"), "*.tsv").SelectMany(File.ReadLines)
            .Where(line => line.Contains('\t')).Select(line => line.Split('\t', 2)[1].Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(phrasings, phrasing => measured.Contains(phrasing.Question));
        Assert.Empty(Lessons.Files.Select(file => file.Slug).Except(phrasings.Select(phrasing => phrasing.Lesson).OfType<string>()));
    }
}
