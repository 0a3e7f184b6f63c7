using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class AsyncFanOut
{
    private static readonly HashSet<string> Joins = ["gather", "all", "allSettled", "WhenAll"];

    public static CodePattern? In(PatternSubject subject)
    {
        var join = subject.Expressions.OfType<Expression.Await>().Select(await => await.Operand).OfType<Expression.Call>()
            .FirstOrDefault(call => call.Callee is Expression.Member member && Joins.Contains(member.Identifier));
        return join is null ? null : new CodePattern(
            "Asynchronous fan-out", $"line {subject.LineOf(join)} waits for several operations together with {Wording.Code(SourceLabel.Of(subject.File, join.Callee.Span))}, so that their waiting times overlap",
            "Several operations are started before any of them is waited for.", "asyncio", "promises-and-async-await", "async-await", "task-groups-and-cancellation").WithTradeOff("What each of them does must bear running at the same time as the others.");
    }
}
