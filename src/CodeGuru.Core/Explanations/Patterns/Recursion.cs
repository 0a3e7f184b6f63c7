using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class Recursion
{
    public static CodePattern? In(PatternSubject subject) => Lines(subject) is not { Count: > 0 } lines ? null : new CodePattern(
        "Recursion", $"{subject.Name} calls itself on {Wording.Lines(lines)}", "A function that calls itself, each time on a part of the task, until a case needs no further call.", "recursion").WithTradeOff("Every call in progress takes a piece of the stack, which a very deep recursion can exhaust.");

    /// <summary>Where a function calls itself. Overloads share a name; only one declaration can call itself by it.</summary>
    public static IReadOnlyList<int> Lines(PatternSubject subject) =>
        subject.In.Outline.Count(entry => entry.Symbol.Kind != SymbolKind.Module && entry.Symbol.QualifiedName == subject.Symbol.QualifiedName) != 1 ? [] :
        [
            .. CalledAtOnce.In(subject.Symbol).Prepend(subject.Symbol).SelectMany(code => subject.Code.CallsFrom(code.QualifiedName))
                .Where(edge => edge.Callee == subject.Symbol.QualifiedName && edge.Path == subject.File.Path).Select(edge => edge.Line),
        ];
}
