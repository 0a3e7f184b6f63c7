using System.Text.RegularExpressions;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>How a type stands to what it builds on, by the word that it says it with: a class extends one and implements another, and mixes in a third.</summary>
internal static partial class BaseWords
{
    private const int LongestType = 80;

    /// <summary>What follows the type's word, with a space in front: <c> based on `A` that implements `B`</c>; empty where it builds on nothing that can be named.</summary>
    public static string Of(CodeFile file, Symbol type)
    {
        var phrases = new ExpressionPhrases(file);
        // Bases stand in the order in which they are asked; people read them as they are written.
        var named = type.Bases.OrderBy(each => each.Span.Start).Where(each => phrases.IsShort(each.Span) && !TypeWord.Says(file, each)).Select(each => (Verb: VerbOf(file, type, each), Name: phrases.Text(each.Span))).ToList();
        var based = named.Where(each => each.Verb is null).Select(each => each.Name).ToList();
        if (type is { Kind: SymbolKind.Class or SymbolKind.Enum, Type: { Length: > 0 and <= LongestType } behind } && !type.Has("type") && TypeWord.Signature(file, type) is null) based.Add(Wording.Code(behind));
        if (type is { Kind: SymbolKind.Interface, Type: { Length: > 0 and <= LongestType } allowed } && !type.Has("type")) return $" for type parameters that may be {Wording.Code(allowed)}";
        if (TypeWord.Signature(file, type) is { Length: <= LongestType } signature) return $" with the signature {Wording.Code(signature)}";
        named.AddRange(SatisfiedInterfaces.Of(file, type).Select(each => ((string?)"satisfies", each)));
        var others = named.Where(each => each.Verb is not null).GroupBy(each => each.Verb!).Select(group => $"{group.Key} {Wording.Listed([.. group.Select(each => each.Name)])}").ToList();
        if (file.Conventions.Terms.Derived(file.Text[..type.Span.Start]) is { Count: > 0 } derived) others.Insert(0, $"derives {Wording.Listed([.. derived.Select(Wording.Code)])}");
        return $"{(based.Count > 0 ? $" based on {Wording.Listed(based)}" : "")}{(others.Count > 0 ? $" that {Wording.Listed(others)}" : "")}";
    }

    /// <summary>The verb for what a type builds on, as the code or the language has it; null where it simply extends that.</summary>
    public static string? VerbOf(CodeFile file, Symbol type, Expression each) => Verb(file, type, each) ?? (type.Kind == SymbolKind.Interface ? file.Conventions.Terms.InterfaceBaseVerb : null) ?? file.Conventions.Terms.BaseVerb;

    /// <summary>Null where the code has no word for it.</summary>
    public static string? Verb(CodeFile file, Symbol type, Expression each)
    {
        // Where it is said of a type that is declared elsewhere, it is only added to it.
        if (type.IsElsewhere || each.Span.Start >= type.Span.End || each.Span.End <= type.Span.Start) return "implements";
        var from = Math.Min(type.Span.Start, each.Span.Start);
        var before = file.TextOf(new SourceSpan(from, each.Span.Start)).ToString();
        // The last word decides, if nothing but other bases stands between.
        return Words().Matches(before).LastOrDefault() is { } match && Bases().IsMatch(before[(match.Index + match.Length)..]) ? match.Value switch
        {
            "implements" => "implements",
            "include" => "includes",
            "prepend" => "prepends",
            "extend" => "extends itself with",
            "use" => "uses the trait",
            _ => Implied(file, type, each),
        } : Implied(file, type, each);
    }

    private static string? Implied(CodeFile file, Symbol type, Expression each) => ExpressionPhrases.NameOf(each) is { } name ? file.Conventions.Terms.ImpliedBaseVerb(type, name) : null;

    [GeneratedRegex(@"\b(?:extends|implements|include|prepend|extend|use)\b")]
    private static partial Regex Words();

    [GeneratedRegex(@"^[\w.:\\<>,?&()\[\]\s]*$")]
    private static partial Regex Bases();
}
