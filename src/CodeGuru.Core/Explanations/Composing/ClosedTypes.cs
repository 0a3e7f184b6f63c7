using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>Types of which all further ones are known: a decision by type can be complete.</summary>
internal static class ClosedTypes
{
    /// <summary>Why nothing else can build on a type; null where others can.</summary>
    public static string? Sentence(CodeFile file, Symbol type)
    {
        if (file.Conventions.Terms.ClosedWord is { } word && type.Has(word)) return $"It is {Wording.Code(word)}: only the types that it permits can build on it, so that a `switch` over it can cover them all.";
        var constructors = type.Members.Where(member => Constructors.IsOne(file, member)).ToList();
        var inner = type.Members.Where(member => member.IsType && member.Bases.Any(each => ExpressionPhrases.NameOf(each) == type.Name)).Select(member => Wording.Code(member.Name)).ToList();
        return type.Has("abstract") && constructors.Count > 0 && inner.Count > 1 && constructors.TrueForAll(constructor => constructor.Visibility == Visibility.Private)
            ? $"Its {(constructors.Count == 1 ? "constructor is" : "constructors are")} private, so that only types within it can build on it: {Wording.Listed(inner, 8)}." : null;
    }
}
