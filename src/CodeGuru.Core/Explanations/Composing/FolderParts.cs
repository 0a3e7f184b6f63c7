using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>
/// The parts of a folder, told one by one: the folders below it with what each uses of the others, or where there are none, the files that hang together
/// when what everything uses is set aside.
/// </summary>
internal static class FolderParts
{
    private const int Most = 12;
    private const int MostNames = 6;

    // What this share of the files uses joins what is otherwise apart.
    private const int OneIn = 4;
    private const int FewestUsers = 4;

    public static IReadOnlyList<string> Of(FileGraph graph, FolderNames names, IReadOnlyList<ExplainedFile> hubs)
    {
        var tests = graph.Files.Where(FolderStarts.IsTest).ToList();
        var folders = graph.Files.Where(file => !FolderStarts.IsTest(file)).GroupBy(names.FolderOf).OrderByDescending(group => group.Count()).ToList();
        var parts = folders.Count > 1 ? [.. folders.Take(Most).Select(folder => Folder(graph, names, folder.Key, [.. folder]))] : Clusters(graph, names, hubs);
        return tests.Count == 0 || parts.Count + folders.Count == 0 ? parts : [.. parts, Tests(graph, names, tests)];
    }

    private static string Tests(FileGraph graph, FolderNames names, List<ExplainedFile> tests)
    {
        var tested = tests.SelectMany(graph.Needs).Where(file => !FolderStarts.IsTest(file)).Distinct<ExplainedFile>(ReferenceEqualityComparer.Instance).ToList();
        return $"{Wording.Listed(names.Of(tests), 3)} {(tests.Count == 1 ? "is a test" : "are tests")}{(tested.Count > 0 ? $" of {Wording.Listed(names.Of(tested), MostNames)}" : "")}.";
    }

    private static string Folder(FileGraph graph, FolderNames names, string folder, List<ExplainedFile> files)
    {
        var uses = Others(files.SelectMany(graph.Needs));
        var usedBy = Others(files.SelectMany(graph.NeededBy));
        var first = files.OrderByDescending(file => graph.NeededBy(file).Count(user => names.FolderOf(user) != folder)).ThenByDescending(file => file.Code.LineCount).First();
        var facts = new[]
        {
            files.Count > 1 && graph.NeededBy(first).Count > 0 ? $"what others use most of it is {names.Of(first)}" : null,
            uses.Count > 0 ? $"it uses {Wording.Listed(uses, MostNames)}" : null,
            usedBy.Count > 0 ? $"it is used by {Wording.Listed(usedBy, MostNames)}" : null,
        }.OfType<string>().ToList();
        var name = folder.Length > 0 ? Wording.Code(folder) : "The folder itself";
        return $"{name}: {(files.Count <= 3 ? Wording.Listed(names.Of(files)) : Wording.Counted(files.Count, "file"))}{(facts.Count > 0 ? "; " : "")}{string.Join("; ", facts)}.";

        List<string> Others(IEnumerable<ExplainedFile> ends) => [.. ends.Select(names.FolderOf).Where(end => end != folder).GroupBy(end => end).OrderByDescending(group => group.Count())
            .Select(group => group.Key.Length > 0 ? Wording.Code(group.Key) : "the folder’s own files")];
    }

    private static IReadOnlyList<string> Clusters(FileGraph graph, FolderNames names, IReadOnlyList<ExplainedFile> hubs)
    {
        var shared = hubs.Where(hub => graph.NeededBy(hub).Count >= Math.Max(FewestUsers, graph.Files.Count / OneIn)).ToList();
        var clusters = graph.Clusters([.. shared, .. graph.Files.Where(FolderStarts.IsTest)]).Where(cluster => cluster.Count > 1).ToList();
        if (clusters.Count == 0) return [];
        var parts = clusters.Take(Most).Select(cluster => $"{Wording.Listed(names.Of(cluster), 8)} belong together: they use one another{(shared.Count > 0 ? ", not only what all use" : "")}.").ToList();
        if (shared.Count > 0) parts.Insert(0, $"{Wording.Listed(names.Of(shared), MostNames)} {(shared.Count == 1 ? "is" : "are")} what everything else shares.");
        return parts;
    }
}
