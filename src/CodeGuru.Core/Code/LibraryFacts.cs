namespace CodeGuru.Core.Code;

/// <summary>
/// What is known of a language's library by names alone. A name stands in a set only where it is so for every function of that name that programs use;
/// what stands in none is not known.
/// </summary>
public sealed record LibraryFacts
{
    /// <summary>Functions that take the same time whatever they are given.</summary>
    public IReadOnlySet<string> Constant { get; init; } = new HashSet<string>();

    /// <summary>Functions that go through what they are given, or called on, once at most.</summary>
    public IReadOnlySet<string> Linear { get; init; } = new HashSet<string>();

    /// <summary>Functions that surely go through all elements of it.</summary>
    public IReadOnlySet<string> Whole { get; init; } = new HashSet<string>();

    /// <summary>Functions that sort.</summary>
    public IReadOnlySet<string> Sorting { get; init; } = new HashSet<string>();

    /// <summary>Functions that take the same time on maps and sets, though not on lists.</summary>
    public IReadOnlySet<string> Keyed { get; init; } = new HashSet<string>();

    /// <summary>Functions that raise nothing.</summary>
    public IReadOnlySet<string> Quiet { get; init; } = new HashSet<string>();

    /// <summary>Functions that raise nothing on maps and sets, where there is no such key either.</summary>
    public IReadOnlySet<string> Asking { get; init; } = new HashSet<string>();

    /// <summary>Functions that raise nothing but where there is no such element.</summary>
    public IReadOnlySet<string> Readers { get; init; } = new HashSet<string>();

    /// <summary>Errors that those of other libraries may be kinds of, so that who catches them may catch those too.</summary>
    public IReadOnlySet<string> GeneralErrors { get; init; } = new HashSet<string>();

    /// <summary>What errors are kinds of, by their names.</summary>
    public IReadOnlyDictionary<string, string> ErrorBases { get; init; } = new Dictionary<string, string>();

    /// <summary>Errors that all others, or nearly all, are kinds of.</summary>
    public IReadOnlySet<string> RootErrors { get; init; } = new HashSet<string>();

    /// <summary>Errors of elements that are not there.</summary>
    public IReadOnlySet<string> MissingErrors { get; init; } = new HashSet<string>();

    /// <summary>Errors of dividing, and of numbers that are too large.</summary>
    public IReadOnlySet<string> DivisionErrors { get; init; } = new HashSet<string>();

    /// <summary>Errors of arguments, raised by hand or by library functions that check theirs.</summary>
    public IReadOnlySet<string> ArgumentErrors { get; init; } = new HashSet<string>();

    /// <summary>Errors of objects in a wrong state, raised by hand or by library functions that check theirs.</summary>
    public IReadOnlySet<string> StateErrors { get; init; } = new HashSet<string>();

    /// <summary>Errors that any code may raise: of types, of nothing where something is wanted, of memory.</summary>
    public IReadOnlySet<string> AnywhereErrors { get; init; } = new HashSet<string>();

    /// <summary>What functions and properties give, by their names.</summary>
    public IReadOnlyDictionary<string, ValueSort> Values { get; init; } = new Dictionary<string, ValueSort>();

    /// <summary>What ends the names of functions that say whether something is so; null where nothing does.</summary>
    public string? TruthEnding { get; init; }

    /// <summary>What types stand for, by their names without arguments.</summary>
    public IReadOnlyDictionary<string, ValueSort> Types { get; init; } = new Dictionary<string, ValueSort>();

    /// <summary>Types of what is to be waited for, with the type of the outcome in brackets.</summary>
    public IReadOnlySet<string> AwaitedTypes { get; init; } = new HashSet<string>();

    /// <summary>Types of what may be missing, themselves never nothing.</summary>
    public IReadOnlySet<string> OptionalTypes { get; init; } = new HashSet<string>();

    /// <summary>Types of an outcome or a failure, the outcome's type first in brackets.</summary>
    public IReadOnlySet<string> ResultTypes { get; init; } = new HashSet<string>();

    /// <summary>Names that stand where code starts something that runs beside the rest.</summary>
    public IReadOnlySet<string> Concurrent { get; init; } = new HashSet<string>();

    /// <summary>Functions that wait for several things at once.</summary>
    public IReadOnlySet<string> Gathering { get; init; } = new HashSet<string>();

    /// <summary>Names that stand where code waits and lets nothing else run meanwhile.</summary>
    public IReadOnlySet<string> Blocking { get; init; } = new HashSet<string>();

    /// <summary>The names of a text, blanks between them.</summary>
    internal static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A base for each name of the texts.</summary>
    internal static Dictionary<string, string> Kinds(params ReadOnlySpan<(string Base, string Names)> groups)
    {
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (parent, names) in groups)
        {
            foreach (var name in Names(names)) bases[name] = parent;
        }

        return bases;
    }

    /// <summary>A sort for each name of the texts.</summary>
    internal static Dictionary<string, ValueSort> Sorts(params ReadOnlySpan<(ValueSort Sort, string Names)> groups)
    {
        var sorts = new Dictionary<string, ValueSort>(StringComparer.Ordinal);
        foreach (var (sort, names) in groups)
        {
            foreach (var name in Names(names)) sorts[name] = sort;
        }

        return sorts;
    }
}
