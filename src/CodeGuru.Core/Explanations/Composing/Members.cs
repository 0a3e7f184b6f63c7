using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Purpose;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>A list of what a type or a file declares, each with what it is for.</summary>
internal static class Members
{
    public static string List(ExplainedCode code, ExplainedFile file, IReadOnlyList<Symbol> members)
    {
        var lines = new List<string>();
        var fields = members.Where(member => member.Kind == SymbolKind.Field || (member.Kind == SymbolKind.Property && member.Body is null)).DistinctBy(member => member.Name).ToList();
        if (fields.Count > 0) lines.Add($"- It keeps {Wording.Listed([.. fields.Select(field => Wording.Code(field.Name))], 12)} ({Wording.Lines(fields.Select(field => file.Code.LineOf(field.NameSpan)))}).");
        foreach (var member in members.Where(member => (member.IsCallable || member.IsType) && member.Name.Length > 0 && !member.Name.StartsWith('<')))
        {
            var place = Wording.Lines(file.Code.LineOf(member.Span), file.Code.EndLineOf(member.Span));
            lines.Add($"- {SymbolName.Of(file.Code, member)} ({place}): {(member.IsType ? OfType(file.Code, member) : new FunctionTraits(code, file, member).Sketch())}");
        }

        return string.Join('\n', lines);
    }

    private static string OfType(CodeFile file, Symbol type)
    {
        if (DocumentedPurpose.Of(type) is { } purpose) return purpose;
        var phrases = new ExpressionPhrases(file);
        var bases = type.Bases.Where(each => phrases.IsShort(each.Span)).Select(each => phrases.Text(each.Span)).ToList();
        var names = type.Members.Where(member => member.Name.Length > 0 && !member.Name.StartsWith('<') && !Constructors.IsOne(file, member)).Select(member => Wording.Code(member.Name)).Distinct().ToList();
        return Wording.Sentence($"{TypeWord.Of(file, type)}{(bases.Count > 0 ? $" based on {Wording.Listed(bases)}" : "")}{(names.Count > 0 ? $" with {Wording.Listed(names, 8)}" : "")}");
    }
}
