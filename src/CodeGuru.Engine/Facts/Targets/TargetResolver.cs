using CodeGuru.Core;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Text;

namespace CodeGuru.Engine.Facts.Targets;

/// <summary>Finds the code that a person pointed at, or says what was probably meant.</summary>
public sealed class TargetResolver(FactsReader reader, string workingFolder)
{
    private const int MostNamed = 8;

    /// <summary>Finds what a target on the command line names.</summary>
    /// <exception cref="CodeGuruException">It is not there, more than one thing bears its name, or it cannot be read.</exception>
    public Task<CodeTarget> ResolveAsync(string target, CancellationToken cancellationToken) => ResolveAsync(Parse(target), DeclarationKind.Any, cancellationToken);

    /// <summary>Finds what a target names, as far as it is of the kind that is wanted.</summary>
    /// <exception cref="CodeGuruException">It is not there, of another kind, more than one thing bears its name, or it cannot be read.</exception>
    public async Task<CodeTarget> ResolveAsync(TargetName name, DeclarationKind kind, CancellationToken cancellationToken)
    {
        CheckLines(name);
        var facts = await reader.ReadAsync([name.Path], cancellationToken).ConfigureAwait(false);
        if (!Directory.Exists(Path.Combine(workingFolder, name.Path))) return Within(facts, facts.Files[0], name, kind);
        if (facts.Files.Count == 0)
        {
            throw new CodeGuruException(ExitCode.NotFound, "Nothing to analyse", $"There is no file in '{name.Path}' whose language can be analysed.",
                $"Analysed are {string.Join(", ", LanguageCatalog.All.Select(language => language.Grammar.Id).Distinct())}.");
        }

        if (name.From is not null) throw new CodeGuruException(ExitCode.NotFound, "No lines in a folder", $"'{name.Path}' is a folder.", "Lines are named with their file: path/file:10-40.");
        return name.Symbol is { } symbol ? Declared(facts, facts.Files, symbol, name.Path, kind) : new CodeTarget.Folder(facts, name.Path);
    }

    /// <summary>Finds a symbol or some lines in text that has no file.</summary>
    /// <exception cref="CodeGuruException">It is not there, or the text cannot be parsed.</exception>
    public async Task<CodeTarget> ResolveTextAsync(string text, Language language, TargetName name, DeclarationKind kind, CancellationToken cancellationToken)
    {
        CheckLines(name);
        var facts = await reader.ReadTextAsync(text, language, cancellationToken).ConfigureAwait(false);
        return Within(facts, facts.Files[0], name, kind);
    }

    /// <summary>Splits a target into what it names; <c>-</c> stands for text that has no file.</summary>
    public TargetName Parse(string target) => TargetName.Parse(target, path => path == "-" || Path.Exists(Path.Combine(workingFolder, path)));

    private static CodeTarget Within(CodeFacts facts, FileFacts file, TargetName name, DeclarationKind kind)
    {
        if (name.Symbol is { } symbol) return Declared(facts, [file], symbol, name.Path, kind);
        if (name is not { From: { } from, To: { } to }) return new CodeTarget.WholeFile(facts, file);
        if (from > file.Code.LineCount)
            throw new CodeGuruException(ExitCode.NotFound, "No such lines", $"'{name.Path}' has {file.Code.LineCount} lines.", $"Name lines from 1 to {file.Code.LineCount}.");
        to = Math.Min(to, file.Code.LineCount);
        var around = file.Code.Module.WithDescendants()
            .Where(each => each.Kind == SymbolKind.Module || ((each.IsCallable || each.IsType) && file.Code.LineOf(each.Span) <= from && file.Code.EndLineOf(each.Span) >= to))
            .OrderBy(each => each.Kind == SymbolKind.Module ? int.MaxValue : each.Span.Length).First();
        return new CodeTarget.LineRange(facts, file, around, from, to);
    }

    private static void CheckLines(TargetName name)
    {
        if (name is { From: { } from, To: { } to } && (from < 1 || to < from))
            throw new CodeGuruException(ExitCode.Usage, "Usage", $"Lines {from}-{to} are none: they count from 1, and the first one stands first.", "For example: path:10-40.");
    }

    private static CodeTarget.Declaration Declared(CodeFacts facts, IReadOnlyList<FileFacts> files, string name, string path, DeclarationKind kind)
    {
        var all = files.SelectMany(file => file.Code.Module.WithDescendants().Where(symbol => symbol.IsCallable || symbol.IsType).Select(symbol => (File: file, Symbol: symbol))).ToList();
        var found = all.Where(each => each.Symbol.QualifiedName == name).ToList();
        if (found.Count == 0) found = [.. all.Where(each => each.Symbol.QualifiedName.EndsWith('.' + name, StringComparison.Ordinal))];
        if (found.Count == 0) found = [.. all.Where(each => each.Symbol.Name == name)];
        if (found.Count > 0 && kind != DeclarationKind.Any)
        {
            var other = found[0].Symbol;
            found = [.. found.Where(each => each.Symbol.IsType == (kind == DeclarationKind.Type))];
            if (found.Count == 0) throw OtherKind(other, name, path);
        }

        // What stands directly in the file is meant before what stands deeper.
        if (found.Count > 1 && found.Where(each => each.Symbol.Owner?.Kind == SymbolKind.Module).ToList() is [var outer]) found = [outer];
        // A declaration without code goes with the one that has it.
        if (found.Count > 1 && found.Where(each => each.Symbol.Body is not null).ToList() is [var defined] && found.All(each => each.Symbol.QualifiedName == defined.Symbol.QualifiedName)) found = [defined];
        return found switch
        {
            [var only] => new CodeTarget.Declaration(facts, only.File, only.Symbol),
            [] => throw NotFound(all, name, path),
            _ when found.All(each => each.Symbol.IsType && each.Symbol.IsPartial) => new CodeTarget.Declaration(facts, found[0].File, found[0].Symbol),
            _ => throw Ambiguous(found, name),
        };
    }

    private static CodeGuruException OtherKind(Symbol symbol, string name, string path)
    {
        var kind = symbol.Kind.ToString().ToLowerInvariant();
        return new CodeGuruException(ExitCode.NotFound, "Symbol not found", $"'{name}' in '{path}' is {(kind[0] is 'a' or 'e' or 'i' ? "an" : "a")} {kind}, not a {(symbol.IsType ? "function" : "class or other type")}.",
            $"Name it with {(symbol.IsType ? "--class-name" : "--function")}, or as {path}::{name}.");
    }

    private static CodeGuruException Ambiguous(List<(FileFacts File, Symbol Symbol)> found, string name) => new(
        ExitCode.NotFound, "Name not unique", $"{found.Count} declarations bear the name '{name}'.",
        "Name one of them: " + Listed(found.Select(each => $"{each.File.Path}:{each.File.Code.LineOf(each.Symbol.Span)}-{each.File.Code.EndLineOf(each.Symbol.Span)} ({each.Symbol.QualifiedName.Replace(".", each.File.Code.Conventions.Terms.NameSign, StringComparison.Ordinal)})")));

    private static CodeGuruException NotFound(IReadOnlyList<(FileFacts File, Symbol Symbol)> all, string name, string path)
    {
        var last = name[(name.LastIndexOf('.') + 1)..];
        var limit = Math.Max(1, last.Length / 3);
        var near = all.Select(each => (each.File, each.Symbol, Distance: EditDistance.Between(last, each.Symbol.Name, limit))).Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance).Select(pair => pair.File.Code.ShownName(pair.Symbol)).Distinct().ToList();
        var hint = near.Count > 0 ? $"Did you mean {Listed(near.Take(3).Select(each => $"'{each}'"))}?"
            : all.Count > 0 ? $"There are {Listed(all.Where(each => !each.Symbol.IsAnonymous).Select(each => each.File.Code.ShownName(each.Symbol)).Distinct())}." : "It declares no function and no type.";
        return new CodeGuruException(ExitCode.NotFound, "Symbol not found", $"'{path}' declares no '{name}'.", hint);
    }

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? $" and {all.Count - MostNamed} more" : "");
    }
}
