using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class VisitorType
{
    public static CodePattern? In(PatternSubject subject)
    {
        var visits = subject.Symbol.Members.Where(member => member.IsCallable && member.Name.StartsWith("visit", StringComparison.OrdinalIgnoreCase) && member.Name.Length > 5).ToList();
        return visits.Count < 2 ? null : new CodePattern(
            "Visitor", $"it has a method for each kind of thing: {Wording.Listed([.. visits.Select(member => $"{Wording.Code(member.Name)} (line {subject.File.LineOf(member.NameSpan)})")], 6)}",
            "What is done with a structure stands apart from the structure, a method for each kind of node.").WithTradeOff("Another kind of node needs a method in every visitor.");
    }
}
