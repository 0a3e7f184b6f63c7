using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class HeldLock
{
    public static CodePattern? In(PatternSubject subject) =>
        subject.Statements.OfType<Statement.Block>().FirstOrDefault(block => block.Lock is not null) is not { } held ? null : new CodePattern(
            "Mutual exclusion", $"from line {subject.LineOf(held)} on, {Wording.Code(SourceLabel.Of(subject.File, held.Lock!.Span))} is locked, so that one thread at a time runs the block",
            "Only one thread at a time may be in the code that a lock guards.", "race-conditions", "deadlock", "threading");
}
