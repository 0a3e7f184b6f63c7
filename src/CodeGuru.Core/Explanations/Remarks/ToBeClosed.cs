using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>What whoever makes an object of a type has to do in the end.</summary>
internal static class ToBeClosed
{
    public static Remark? In(PatternSubject subject)
    {
        // What runs by itself nobody has to see to.
        if (subject.File.Conventions.ResourceMethods.Count == 0 || ResourceType.In(subject) is null) return null;
        var last = subject.Symbol.Members.Where(member => member.IsCallable && subject.File.Conventions.ResourceMethods.Contains(member.Name)).GroupBy(member => member.Name).Last().MinBy(member => member.Parameters.Count)!;
        return new Remark("to be closed", false, $"whoever makes {Article.For(subject.Symbol.Name)} {subject.Name} has to see to it that {Wording.Code(last.Name)} (line {subject.File.LineOf(last.NameSpan)}) runs in the end: with a block around its use, that happens in whatever way the block is left", subject.File.LineOf(last.NameSpan));
    }
}
