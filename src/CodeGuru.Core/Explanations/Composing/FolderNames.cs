using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What the files of a folder are called by somebody who stands in it.</summary>
internal sealed class FolderNames(string path)
{
    private readonly string prefix = path is "" or "." ? "" : path.TrimEnd('/') + "/";

    public string Bare(ExplainedFile file) => file.Path.StartsWith(prefix, StringComparison.Ordinal) ? file.Path[prefix.Length..] : file.Path;

    public string Of(ExplainedFile file) => Wording.Code(Bare(file));

    public IReadOnlyList<string> Of(IEnumerable<ExplainedFile> files) => [.. files.Select(Of)];

    /// <summary>The folder below in which a file stands, with a slash at its end; empty for one that stands in the folder itself.</summary>
    public string FolderOf(ExplainedFile file) => Bare(file) is var name && name.IndexOf('/') is > 0 and var slash ? name[..(slash + 1)] : "";

    /// <summary>Whether it is the file in which a package says what it is for.</summary>
    public bool IsFace(ExplainedFile file) => Bare(file) is var name && !name.Contains('/') && name.Split('.')[0] is "__init__" or "index" or "mod" or "lib" or "doc" or "package-info" or "main" or "app";
}
