using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A field that one method changes under a lock and another, which may be called from outside, changes without one.</summary>
internal static class UnlockedState
{
    public static Remark? In(PatternSubject subject)
    {
        var type = subject.Symbol;
        var methods = type.Members.Where(member => member is { IsCallable: true, Body: not null } && member.Name != type.Name && member.Name != subject.File.Conventions.Constructor).Select(subject.At).ToList();
        var guarded = methods.SelectMany(method => LockedCode.In(method).SelectMany(held => Changes(method).Where(change => Holds(held.Code, change.At.Span)).Select(change => (method, held, change)))).ToList();
        if (guarded.Count == 0) return null;
        foreach (var method in methods.Where(method => method.Symbol.Visibility == Visibility.Public && !LockedCode.In(method).Any() && !IsCalledWithin(subject, methods, method.Symbol)))
        {
            foreach (var (field, at) in Changes(method))
            {
                if (guarded.FirstOrDefault(each => each.change.Field == field) is not { method: not null } other) continue;
                return new Remark("unlocked state", true, $"{Wording.Code(other.method.Symbol.Name)} changes {Wording.Code(field)} under a lock (line {subject.LineOf(other.change.At)}), but {Wording.Code(method.Symbol.Name)} changes it without one (line {subject.LineOf(at)}): a lock helps only if all who change something take it", subject.LineOf(at));
            }
        }

        return null;
    }

    private static IEnumerable<(string Field, Expression At)> Changes(PatternSubject method)
    {
        var targets = method.Statements.OfType<Statement.Assign>().Where(assign => !assign.IsDeclaration).SelectMany(assign => assign.Targets)
            .Concat(method.Expressions.OfType<Expression.Assignment>().Select(assignment => assignment.Target))
            .Concat(method.Expressions.OfType<Expression.Unary>().Where(unary => unary.Operator is "++" or "--").Select(unary => unary.Operand));
        foreach (var target in targets)
        {
            var place = target is Expression.Index index ? index.Target : target;
            if (PlaceTypes.FieldOf(method, place) is { } field) yield return (field, target);
        }
    }

    /// <summary>Whoever calls it may hold the lock.</summary>
    private static bool IsCalledWithin(PatternSubject subject, List<PatternSubject> methods, Symbol called) => methods.Exists(method => method.Symbol.WithDescendants().SelectMany(symbol => CodeWalk.Expressions(symbol.Body)).OfType<Expression.Call>().Any(call => call.Callee switch
    {
        Expression.Name name => name.Identifier == called.Name,
        Expression.Member member => member.Identifier == called.Name,
        _ => false,
    })) || subject.Code.CallsTo(called.QualifiedName).Any();

    private static bool Holds(SourceSpan outer, SourceSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}
