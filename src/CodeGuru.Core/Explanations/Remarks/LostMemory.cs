using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>Memory that is to get another size, and whose only pointer is overwritten before it is known whether it did.</summary>
internal static class LostMemory
{
    public static Remark? In(PatternSubject subject)
    {
        var resizers = subject.File.Conventions.Terms.ResizingFunctions;
        foreach (var assign in resizers.Count == 0 ? [] : subject.Statements.OfType<Statement.Assign>())
        {
            if (assign is not { Targets: [var target], Operator: null, Value: { } value } || Uncast(value) is not Expression.Call { Callee: Expression.Name { Identifier: var callee }, Arguments: [{ Value: var old }, ..] } || !resizers.Contains(callee)) continue;
            if (!CodeWalk.AreAlike(subject.File, target, old)) continue;
            var (line, name) = (subject.LineOf(assign), subject.Quoted(target));
            return new Remark("lost memory", true, $"line {line} gives {name} what {Wording.Code(callee)} returns for {name} itself: if there is not enough memory, that is a null pointer, and the pointer to the old memory, which is still there, is gone; a variable of its own for the result keeps it until it is checked", line);
        }

        return null;
    }

    private static Expression Uncast(Expression value) => value is Expression.Cast cast ? Uncast(cast.Operand) : value;
}
