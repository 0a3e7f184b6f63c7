using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Composing;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A type that deletes what a field points to, and leaves it to the compiler how it is copied.</summary>
internal static class CopiedPointer
{
    public static Remark? In(PatternSubject subject)
    {
        var type = subject.Symbol;
        if (type.IsElsewhere || type.Bases.Count > 0 || type.Members.FirstOrDefault(member => member is { IsCallable: true, Name: ['~', ..], Body: not null }) is not { } destructor) return null;
        // Whoever says anything about it, or holds something that cannot be copied, has seen to it.
        if (type.Members.Any(member => member.IsCallable && SymbolName.Copying(member) is not null)) return null;
        var fields = type.Members.Where(member => member.Kind == SymbolKind.Field && !member.Has("static")).ToList();
        if (fields.Any(field => field.Type?.Contains('<', StringComparison.Ordinal) == true || field.Type?.Contains("mutex", StringComparison.Ordinal) == true || field.Type?.Contains('&') == true || field.Type?.Contains("thread", StringComparison.Ordinal) == true)) return null;
        foreach (var deleted in CodeWalk.Expressions(destructor.Body).OfType<Expression.Unary>().Where(each => each.Operator is "delete" or "delete[]"))
        {
            if (ExpressionPhrases.NameOf(deleted.Operand) is not { } name || fields.Find(field => field.Name == name && field.Type?.EndsWith('*') == true) is null) continue;
            return new Remark("copied pointer", true, $"an object of {subject.Name} can be copied, and the copy has the same pointer {Wording.Code(name)}: both destructors delete what it points to (line {subject.LineOf(deleted)})", subject.LineOf(deleted));
        }

        return null;
    }
}
