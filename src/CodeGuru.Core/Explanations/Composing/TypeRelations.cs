using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What a type builds on, by the words that its language has for that, and for an interface who implements it.</summary>
internal static class TypeRelations
{
    public static IReadOnlyList<TypeRelation> Of(CodeFile file, Symbol type)
    {
        var relations = type.Bases.OrderBy(each => each.Span.Start).GroupBy(each => Label(BaseWords.VerbOf(file, type, each)), each => SourceLabel.Of(file, each.Span)).Select(group => new TypeRelation(group.Key, [.. group])).ToList();
        if (SatisfiedInterfaces.Of(file, type).Select(each => each.Replace("`", "", StringComparison.Ordinal)).ToList() is { Count: > 0 } satisfied) relations.Add(new TypeRelation("Satisfies", satisfied));
        if (type.Kind == SymbolKind.Interface && Implementations(file, type) is { Count: > 0 } others) relations.Add(new TypeRelation("Implemented by", others));
        return relations;
    }

    private static IReadOnlyList<string> Implementations(CodeFile file, Symbol face) =>
        [.. file.Module.WithDescendants().Where(type => type is { IsType: true, Kind: not SymbolKind.Interface } && type.Bases.Any(each => ExpressionPhrases.NameOf(each) == face.Name)).Concat(SatisfiedInterfaces.Having(file, face)).Distinct().Select(type => file.ShownName(type)).Where(name => !SymbolName.IsMadeUp(name))];

    private static string Label(string? verb) => verb switch
    {
        null => "Extends",
        "extends itself with" => "Extended with",
        "uses the trait" => "Uses",
        _ => Wording.Capital(verb),
    };
}
