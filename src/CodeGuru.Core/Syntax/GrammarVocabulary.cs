namespace CodeGuru.Core.Syntax;

/// <summary>The names that a grammar gives to its nodes and fields; one per grammar and process, so that equal names are one object.</summary>
public sealed class GrammarVocabulary
{
    /// <summary>The kind of a node whose text the grammar could not make sense of.</summary>
    public const ushort ErrorKind = ushort.MaxValue;

    /// <summary>No field: the node is its parent's child without a name.</summary>
    public const ushort NoField = 0;

    private const string ErrorName = "ERROR";

    private readonly string[] kinds;
    private readonly bool[] named;
    private readonly string?[] fields;
    private readonly Dictionary<(string Name, bool Named), ushort> kindIds;
    private readonly Dictionary<string, ushort> fieldIds;

    internal GrammarVocabulary(Grammar grammar, string[] kinds, bool[] named, string?[] fields)
    {
        Grammar = grammar;
        this.kinds = kinds;
        this.named = named;
        this.fields = fields;
        kindIds = new Dictionary<(string, bool), ushort> { [(ErrorName, true)] = ErrorKind };
        for (var id = 0; id < kinds.Length; id++)
            kindIds.TryAdd((kinds[id], named[id]), (ushort)id);
        fieldIds = fields.Select((name, id) => (name, id)).Where(field => field.name is not null)
            .ToDictionary(field => field.name!, field => (ushort)field.id);
    }

    public Grammar Grammar { get; }

    /// <summary>A kind's name: <c>call_expression</c>, or the token itself (<c>"("</c>) where <see cref="IsNamed"/> is false.</summary>
    public string KindName(ushort kind) => kind < kinds.Length ? kinds[kind] : ErrorName;

    /// <summary>Whether the grammar's authors gave the kind a name; punctuation and keywords are called by their text.</summary>
    public bool IsNamed(ushort kind) => kind >= named.Length || named[kind];

    /// <summary>Null for <see cref="NoField"/>.</summary>
    public string? FieldName(ushort field) => fields[field];

    /// <summary>The kind called <paramref name="name"/>; null if this version of the grammar has none.</summary>
    public ushort? Kind(string name, bool isNamed = true) => kindIds.TryGetValue((name, isNamed), out var id) ? id : null;

    /// <summary>The field called <paramref name="name"/>; <see cref="NoField"/>, which no child has, if this version of the grammar has none.</summary>
    public ushort Field(string name) => fieldIds.GetValueOrDefault(name, NoField);
}
