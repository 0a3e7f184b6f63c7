using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.HandbookCompiler;

// Usage: CodeGuru.HandbookCompiler HANDBOOK [OUTPUT [GRAMMARS]]
// Without an output the lessons are only checked. Without grammars their code stays plain.
if (args.Length is 0 or > 3)
{
    Console.Error.WriteLine("usage: CodeGuru.HandbookCompiler HANDBOOK [OUTPUT [GRAMMARS]]");
    return 2;
}

var root = Path.GetFullPath(args[0]);
var files = Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
    .Select(path => new LessonFile(Path.ChangeExtension(Path.GetRelativePath(root, path), null).Replace('\\', '/'), path, File.ReadAllText(path)))
    .ToList();
var phrasings = Path.Combine(root, "phrasings.tsv");
var diagnostics = new List<LessonDiagnostic>();
var compiled = HandbookCompiler.Compile(files, LessonHighlighting.Create(args.ElementAtOrDefault(2)), diagnostics,
    File.Exists(phrasings) ? new LessonFile("phrasings", phrasings, File.ReadAllText(phrasings)) : null);
foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Line))
    Console.WriteLine(diagnostic);
if (compiled is null)
{
    Console.WriteLine($"{diagnostics.Count} complaints about {files.Count} lessons.");
    return 1;
}

if (args.Length > 1) File.WriteAllBytes(args[1], compiled);
Console.WriteLine($"{files.Count} lessons are in order.");
return 0;
