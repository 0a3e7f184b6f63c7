using System.Text.RegularExpressions;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Answers.Citations.Facts;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Text;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>The facts that an explanation is checked against.</summary>
public sealed partial class CitedCode
{
    private readonly Dictionary<Symbol, ExplainedFile> fileOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Symbol, OutlineEntry> entries = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Symbol, Evidence> evidence = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Symbol, Results> results = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Symbol> reading = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, Symbol> byName;
    private readonly ILookup<string, CallEdge> edgesFrom;
    private readonly Lazy<HashSet<string>> words;
    private readonly HashSet<string> languageWords;
    private readonly Lazy<ILookup<string, Symbol>> byPath;
    private bool? marksNull;

    /// <param name="files">The files that it may speak of.</param>
    /// <param name="calls">Who calls whom in them.</param>
    /// <param name="subject">What is explained, and so what "it" and "the function" mean; null for a file or a folder.</param>
    public CitedCode(IReadOnlyList<ExplainedFile> files, CallGraph calls, Symbol? subject = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(calls);
        Files = files;
        Subject = subject;
        foreach (var file in files)
        {
            foreach (var symbol in file.Code.Module.WithDescendants()) fileOf[symbol] = file;
            foreach (var entry in file.Outline) entries[entry.Symbol] = entry;
        }

        byName = fileOf.Keys.ToLookup(symbol => CodeName.Plain(symbol.Name), StringComparer.Ordinal);
        byPath = new Lazy<ILookup<string, Symbol>>(() => fileOf.Keys.ToLookup(symbol => symbol.QualifiedName, StringComparer.Ordinal));
        edgesFrom = calls.Edges.ToLookup(edge => edge.Caller, StringComparer.Ordinal);
        words = new Lazy<HashSet<string>>(() => [.. files.SelectMany(file => CodeWords.In(file.Code.Text).Concat(CodeWords.In(file.Path)).Concat(CodeWords.In(file.Code.Module.QualifiedName)))]);
        languageWords = [.. files.Select(file => file.Code.Conventions).Distinct().SelectMany(WordsOf).SelectMany(CodeWords.In)];
    }

    /// <summary>What an explanation of that code is checked against.</summary>
    public static CitedCode Of(ExplainedCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new CitedCode(code.Files, code.Calls, code.Part switch
        {
            ExplainedPart.Declaration declaration => declaration.Symbol,
            ExplainedPart.Lines { Around: { Kind: not SymbolKind.Module } around } => around,
            _ => null,
        });
    }

    public IReadOnlyList<ExplainedFile> Files { get; }

    public Symbol? Subject { get; }

    /// <summary>Whether the word stands in the code, or in no code of its own: the language's, every programmer's.</summary>
    internal bool Knows(string word) => Contains(word) || languageWords.Contains(word) || CodeWords.IsCommon(word);

    /// <summary>Whether the word stands in the code itself.</summary>
    internal bool Contains(string word) => words.Value.Contains(word.TrimStart('~'));

    /// <summary>Whether the name is that of an imported module that is not among the files.</summary>
    internal bool IsLibrary(string name) =>
        !byName.Contains(name) && Files.SelectMany(file => file.Code.Imports).Where(import => import.Alias == name).ToList() is { Count: > 0 } imports && imports.TrueForAll(import => Files.All(file => file.Code.Module.QualifiedName != import.Target));

    /// <summary>Whether types say where nothing may stand for a value, so that others are never null.</summary>
    internal bool MarksNull => marksNull ??= fileOf.Keys.Any(symbol => symbol.Type?.TrimEnd('>').EndsWith('?') == true || symbol.Parameters.Any(parameter => parameter.Type?.EndsWith('?') == true));

    /// <summary>Whether the text stands in some file as it is.</summary>
    internal bool Writes(string text) => Files.Any(file => CodeWords.Has(file.Code.Text, text));

    internal bool Declares(string word) => byName.Contains(word);

    internal bool IsBuiltIn(string word) => languageWords.Contains(word) || CodeWords.IsCommon(word);

    internal ExplainedFile FileOf(Symbol symbol) => fileOf[symbol];

    internal OutlineEntry? EntryOf(Symbol symbol) => entries.GetValueOrDefault(symbol);

    internal Evidence EvidenceOf(Symbol symbol)
    {
        if (!evidence.TryGetValue(symbol, out var found)) evidence[symbol] = found = new Evidence(symbol);
        return found;
    }

    internal Results ResultsOf(Symbol function)
    {
        if (results.TryGetValue(function, out var found)) return found;
        reading.Add(function);
        results[function] = found = new Results(function, this);
        reading.Remove(function);
        return found;
    }

    /// <summary>Whether the results of a function are being looked into, because those of another depend on them.</summary>
    internal bool IsReading(Symbol function) => reading.Contains(function);

    internal LibraryFacts LibraryOf(Symbol symbol) => fileOf[symbol].Code.Conventions.Library;

    /// <summary>Whether a value of the type, as written, may be nothing: by the language, and by whether the code says where that may be.</summary>
    internal bool MayBeNull(Symbol symbol, string type) =>
        fileOf[symbol].Code.Conventions.MayBeNull(type) && !(MarksNull && !type.EndsWith('?') && type is not ("void" or "object" or "dynamic") && !LibraryOf(symbol).AwaitedTypes.Contains(type) && !GenericName().IsMatch(type));

    /// <summary>The field that a bare name, or a member of its object, means in a function; null where there is none.</summary>
    internal Symbol? FieldInScope(Symbol function, string name) =>
        function.Owner is { } owner ? owner.IsType ? MembersOf(owner).FirstOrDefault(symbol => symbol.Kind is SymbolKind.Field or SymbolKind.Property && symbol.Name == name) ?? FieldInScope(owner, name) : FieldInScope(owner, name) : null;

    /// <summary>The values that a field is given in the methods of its type; empty where they are not all seen.</summary>
    internal IReadOnlyList<Expression> GivenToField(Symbol field) =>
        field.Owner is not { IsType: true } owner ? [] : [.. MembersOf(owner).Where(member => member.IsCallable).SelectMany(member => EvidenceOf(member).Assigns).Where(assign => assign.Targets.Any(target => target is Expression.Member own && own.Identifier == field.Name)).Select(assign => assign.Value).OfType<Expression>()];

    /// <summary>The functions of the code that a call in a function may mean.</summary>
    internal IReadOnlyList<Symbol> Called(Symbol function, Expression.Call call) => ValueReader.CalledName(call) is { } name ? Called(function, CodeName.Plain(name)) : [];

    /// <summary>The results of the one function that a call in another surely means; null where that is not known.</summary>
    internal Results? ResultsOfCall(Symbol function, Expression.Call call) => Called(function, call) is [{ IsCallable: true, Body: not null } only] && !IsReading(only) ? ResultsOf(only) : null;

    internal ReadOnlySpan<char> TextOf(Symbol symbol) => fileOf[symbol].Code.TextOf(symbol.Span);

    internal IEnumerable<CallEdge> EdgesFrom(string qualifiedName) => edgesFrom[qualifiedName];

    /// <summary>The last names of the functions from elsewhere that a function calls.</summary>
    internal IEnumerable<string> Outside(Symbol function) =>
        EdgesFrom(function.QualifiedName).Where(edge => edge.Resolution is CallResolution.External or CallResolution.Unresolved).Select(edge => edge.Callee.Split('.', ':', '#')[^1]);

    /// <summary>The functions of the code that a function calls under a name.</summary>
    internal IReadOnlyList<Symbol> Called(Symbol function, string name) =>
        [.. function.WithDescendants().SelectMany(each => EdgesFrom(each.QualifiedName)).Where(edge => edge.Callee.Split('.') is var parts && (CodeName.Plain(parts[^1]) == name || (parts.Length > 1 && CodeName.Plain(parts[^2]) == name))).SelectMany(edge => byPath.Value[edge.Callee]).Distinct()];

    /// <summary>The function, those within it and all that it surely calls.</summary>
    internal IReadOnlyList<Symbol> ReachedFrom(Symbol function)
    {
        var seen = function.WithDescendants().ToHashSet(ReferenceEqualityComparer.Instance);
        var open = new Queue<Symbol>(seen.Cast<Symbol>());
        while (open.TryDequeue(out var from))
        {
            foreach (var called in EdgesFrom(from.QualifiedName).SelectMany(edge => byPath.Value[edge.Callee]).Where(seen.Add)) open.Enqueue(called);
        }

        return [.. seen.Cast<Symbol>()];
    }

    /// <summary>The files that bear the name: a path, or the end of one.</summary>
    internal IEnumerable<ExplainedFile> FilesNamed(string path)
    {
        var name = path.Replace('\\', '/');
        if (name.StartsWith("./", StringComparison.Ordinal)) name = name[2..];
        return Files.Where(file => Ends(file.Path.Replace('\\', '/')) || Ends(file.Code.Path) || name.EndsWith('/' + file.Code.Path, StringComparison.Ordinal));

        bool Ends(string full) => full == name || full.EndsWith('/' + name, StringComparison.Ordinal);
    }

    /// <summary>What is declared under the name, of which owners may be left out; empty where nothing is.</summary>
    internal IReadOnlyList<Symbol> Find(CodeName name)
    {
        var all = byName[name.Last].Where(symbol => !symbol.IsElsewhere).ToList();
        if (all.Count == 0) return [.. Files.Select(file => file.Code.Module).Where(module => module.QualifiedName == name.Dotted)];
        var ending = '.' + name.Dotted;
        var exact = all.Where(symbol => ('.' + CodeName.PlainPath(symbol.QualifiedName)).EndsWith(ending, StringComparison.Ordinal)).ToList();
        return exact.Count > 0 ? exact : name.Parts.Count > 1 && byName[name.Parts[^2]].Any(symbol => symbol.IsType) ? [] : all;
    }

    /// <summary>Everything that is declared within the types of one name, wherever it stands.</summary>
    internal IEnumerable<Symbol> MembersOf(Symbol type)
    {
        var prefix = type.QualifiedName + '.';
        return fileOf.Keys.Where(symbol => symbol.QualifiedName.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>Names in the code that were probably meant.</summary>
    internal IReadOnlyList<string> Near(string name)
    {
        var limit = Math.Max(1, name.Length / 3);
        var declared = byName.Select(group => group.Key).Where(each => each.Length > 2 && each[0] != '<').ToList();
        var near = declared.Select(each => (Name: each, Distance: EditDistance.Between(name, each, limit))).Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => pair.Name).ToList();
        return [.. near.Concat(declared.Where(each => SharesWord(each, name)).Order(StringComparer.Ordinal)).Distinct().Take(3)];
    }

    private static bool SharesWord(string left, string right)
    {
        const int Long = 4;
        var words = Handbook.Search.IdentifierParts.Of(left).Where(word => word.Length >= Long).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Handbook.Search.IdentifierParts.Of(right).Any(words.Contains);
    }

    private static IEnumerable<string> WordsOf(Conventions conventions) =>
    [
        .. conventions.BuiltIns, .. conventions.IterationMethods, .. conventions.ResourceMethods, .. conventions.LiteralTypes.Values, .. conventions.CollectionTypes.Values,
        .. conventions.CallMembers, .. new[] { conventions.Constructor, conventions.CallMethod, conventions.IndexMethod, conventions.SuperFunction, conventions.BlockCall }.OfType<string>(),
        .. "+ - * / // % ** == != < <= > >= & | ^ << >>".Split(' ').Select(conventions.OperatorMethod).OfType<string>(),
    ];

    [GeneratedRegex(@"^T(?:\p{Lu}\w*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex GenericName();
}
