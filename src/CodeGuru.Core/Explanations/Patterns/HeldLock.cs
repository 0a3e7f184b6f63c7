namespace CodeGuru.Core.Explanations.Patterns;

internal static class HeldLock
{
    public static CodePattern? In(PatternSubject subject)
    {
        // A lock that a call gives out is left alone: what it shuts out, as a lock for readers, cannot be seen here.
        if (LockedCode.In(subject).FirstOrDefault() is not { } held) return null;
        var locked = held.Lock is { } place ? subject.Quoted(place) : "its object";
        var evidence = held.How switch
        {
            LockedWay.Method => $"all of {subject.Name} runs while its object is locked, so that one thread at a time is in it",
            LockedWay.Block => $"from line {subject.File.LineOf(held.Code)} on, {locked} is locked, so that one {held.Who} at a time runs the block",
            LockedWay.Guard => $"line {subject.File.LineOf(held.Code)} locks {locked} until the end of the block, in whatever way that is left",
            LockedWay.Deferred => $"line {subject.File.LineOf(held.Code)} locks {locked} and line {held.Until} unlocks it when the function ends; whoever else locks it waits until then",
            LockedWay.Finally => $"line {subject.File.LineOf(held.Code)} locks {locked} and line {held.Until} unlocks it in the end, also after an error; whoever else locks it waits until then",
            LockedWay.Calls => $"line {subject.File.LineOf(held.Code)} locks {locked} and line {held.Until} unlocks it; whoever else locks it waits until then",
            _ => throw new InvalidOperationException(held.ToString()),
        };
        return new CodePattern("Mutual exclusion", evidence, $"Only one {held.Who} at a time may be in the code that a lock guards.", "race-conditions", "deadlock", "threading").WithTradeOff("Whoever waits for the lock stands still meanwhile: what is slow is best done outside of it.");
    }
}
