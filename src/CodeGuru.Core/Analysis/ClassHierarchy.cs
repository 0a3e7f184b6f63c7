using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis;

/// <summary>The types of some files, how they descend from each other and what they are made of.</summary>
public sealed record ClassHierarchy(IReadOnlyList<ClassEntry> Types)
{
    public static ClassHierarchy Of(IReadOnlyList<CodeFile> files, CancellationToken cancellationToken = default)
    {
        var flow = new ValueFlow(files, cancellationToken);
        flow.Run();
        return flow.Hierarchy();
    }
}
