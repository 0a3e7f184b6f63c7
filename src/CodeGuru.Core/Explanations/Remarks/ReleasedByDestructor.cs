using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>An object that gives back what it holds when its life ends, so that nobody has to remember it.</summary>
internal static class ReleasedByDestructor
{
    private static readonly string[] Releases = ["close", "free", "release", "destroy", "unlock", "join", "delete", "shutdown", "stop", "unmap"];

    public static Remark? In(PatternSubject subject)
    {
        if (subject.Symbol.Members.FirstOrDefault(member => member is { IsCallable: true, Name: ['~', ..], Body: not null }) is not { } destructor) return null;
        if (Releasing(destructor).FirstOrDefault() is not { } release) return null;
        return new Remark("released by destructor", false, $"the destructor (line {subject.LineOf(release)}) gives back what an object of {subject.Name} holds, in whatever way the code that uses the object is left: by its end, by a return or by an exception", subject.LineOf(release));
    }

    /// <summary>What a destructor does to let go of something.</summary>
    public static IEnumerable<Expression> Releasing(Symbol destructor) => CodeWalk.Expressions(destructor.Body).Where(each => each is Expression.Unary { Operator: "delete" or "delete[]" }
        || (each is Expression.Call call && ExpressionPhrases.NameOf(call.Callee) is { } name && Releases.Any(release => name.Contains(release, StringComparison.OrdinalIgnoreCase))));
}
