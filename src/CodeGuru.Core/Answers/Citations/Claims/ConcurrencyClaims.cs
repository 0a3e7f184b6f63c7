using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Facts;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Checks what is said to run beside other work, one after the other, or under a lock.</summary>
internal sealed partial class ConcurrencyClaims(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        if (OfNone().Match(sentence.Text) is { Success: true } none && !Lockstep().IsMatch(sentence.Text) && !ClaimWords.IsHedged(sentence.Text, none.Index) && sentence.Marks.Any(each => Functions(Subjects.Resolve(each.Mark)).Count > 0) && Code.Files.All(IsPlain))
            yield return Cite(sentence, none.Index, none.Length, "the code works beside other work", "nothing in the code runs beside the rest");
        foreach (var predicate in Predicates(sentence, Waits()).Where(predicate => !predicate.IsNegated && !ClaimWords.IsHedged(sentence.Text, predicate.Match.Index) && !Computing().IsMatch(sentence.Text)))
            yield return Judge(sentence, predicate, $"{predicate.Name} blocks", BlocksNothing);
        foreach (var predicate in Predicates(sentence, Blocks()).Where(predicate => !predicate.IsNegated && !ClaimWords.IsHedged(sentence.Text, predicate.Match.Index)))
        {
            var mark = sentence.MarkIn(predicate.Match.Groups["by"].Value);
            var means = mark?.Text.Trim('.', '(', ')');
            if (means is { Length: > 2 }) yield return Judge(sentence, predicate, $"{predicate.Name} blocks with {means}", function => Code.ReachedFrom(function).Any(each => CodeWords.Has(Code.TextOf(each), means.Split('.')[^1])) ? null : $"`{function.Name}` has no `{means}`");
        }

        if (ClaimWords.IsHedged(sentence.Text)) yield break;
        foreach (var predicate in Mentions(sentence, Concurrently()))
        {
            var isNone = !Code.Files.Any(file => IsConcurrent(file.Code.Text));
            yield return Judge(sentence, predicate, $"{predicate.Name} works {sentence.Written(predicate.Match.Index, predicate.Match.Length)}", _ => isNone ? "nothing in the code runs beside the rest" : null);
        }

        foreach (var predicate in Predicates(sentence, AtOnce()).Where(predicate => !predicate.IsNegated && !Lockstep().IsMatch(sentence.Text))) yield return Judge(sentence, predicate, $"{predicate.Name} works at once", OneByOne);
        foreach (var predicate in Predicates(sentence, Starts()).Where(predicate => !predicate.IsNegated)) yield return Judge(sentence, predicate, $"{predicate.Name} starts something", StartsNothing);
        foreach (var predicate in Predicates(sentence, InOrder()).Where(predicate => !predicate.IsNegated)) yield return Judge(sentence, predicate, $"{predicate.Name} works in order", AllAtOnce);
        foreach (var predicate in Predicates(sentence, Locks()).Where(predicate => !predicate.IsNegated)) yield return Judge(sentence, predicate, $"{predicate.Name} locks", function => Code.Files.Any(file => Locking().IsMatch(file.Code.Text)) ? null : "nothing in the code locks");
    }

    /// <summary>Whether a text names threads, promises, callbacks or the like.</summary>
    public static bool IsConcurrent(ReadOnlySpan<char> text) => Concurrent().IsMatch(text);

    /// <summary>What is wrong with "in parallel": it awaits one after the other, and starts nothing besides.</summary>
    private string? OneByOne(Symbol function) =>
        Code.EvidenceOf(function) is { AwaitsInLoop: true } && !Code.ReachedFrom(function).Any(Starts) ? $"`{function.Name}` awaits one after the other" : null;

    /// <summary>Whether a file names nothing that could run beside the rest.</summary>
    private bool IsPlain(Explanations.ExplainedFile file) =>
        file.Code.Module.WithDescendants().All(symbol => !symbol.Has("async") && !Code.EvidenceOf(symbol).StartsBeside && Code.EvidenceOf(symbol).Awaits.Count == 0) && !file.Code.Conventions.Library.Concurrent.Any(name => CodeWords.Has(file.Code.Text, name)) && !Imported().IsMatch(file.Code.Text);

    /// <summary>What is wrong with "blocks the event loop": it is asynchronous, and calls nothing that waits in any other way.</summary>
    private string? BlocksNothing(Symbol function)
    {
        var blocking = Code.LibraryOf(function).Blocking;
        if (blocking.Count == 0 || !function.Has("async") || Code.EvidenceOf(function).Awaits.Count == 0) return null;
        return Code.ReachedFrom(function).Any(each => Code.EvidenceOf(each).Calls.Any(call => ValueReader.CalledName(call) is { } name && blocking.Contains(name) && !Code.EvidenceOf(each).Awaits.Any(awaited => awaited.Span.Start <= call.Span.Start && call.Span.End <= awaited.Span.End))
            || blocking.Any(name => Code.TextOf(each).ToString().Contains("." + name, StringComparison.Ordinal) && !Code.EvidenceOf(each).Calls.Any(call => ValueReader.CalledName(call) == name))) ? null : $"`{function.Name}` awaits what it waits for";
    }

    private string? StartsNothing(Symbol function) =>
        Code.ReachedFrom(function).Any(each => Starts(each) || each.Body is null && each.IsCallable) ? null : $"`{function.Name}` starts nothing beside the rest";

    /// <summary>What is wrong with "one after the other": it waits for all at once, and awaits in no loop.</summary>
    private string? AllAtOnce(Symbol function) =>
        Code.EvidenceOf(function) is { AwaitsInLoop: false } evidence && evidence.Awaits.Any(awaited => IsGathering(function, awaited)) ? $"`{function.Name}` waits for all at once" : null;

    private bool IsGathering(Symbol function, Expression awaited) =>
        Code.FileOf(function).Code.TextOf(awaited.Span).ToString() is var text && Code.LibraryOf(function).Gathering.Any(name => CodeWords.Has(text, name));

    private bool Starts(Symbol function)
    {
        if (Code.EvidenceOf(function).StartsBeside) return true;
        var text = Code.TextOf(function).ToString();
        return Code.LibraryOf(function).Concurrent.Any(name => CodeWords.Has(text, name));
    }

    [GeneratedRegex(@"\b(?:in\s+(?:a\s+)?parallel(?:\s+streams?)?\b(?!\s+arrays?)|(?:in|on|to|starts|spawns)\s+(?:an?\s+)?(?:background|separate|worker|several|multiple|own|new|different)\s+threads?|thread\s+pool|(?:runs?|works?|executed?|processe[sd])\s+(?:asynchronously|concurrently)|(?:an?|the)\s+promises?\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfNone();

    /// <summary>Two things that are gone through side by side.</summary>
    [GeneratedRegex(@"\b(?:both|two|pairs?|zip\w*|lockstep|arrays|lists|slices|sequences|strings|iterators|indices|pointers)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lockstep();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)blocks\s+(?:the\s+)?(?:whole\s+|entire\s+|calling\s+|current\s+)?(?:event\s+loop|thread)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Waits();

    [GeneratedRegex(@"\b(?:cpu|comput\w+|pars\w+|synchronous|heavy|serializ\w+|sort\w*|work)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Computing();

    [GeneratedRegex("pthread|threading|concurrent|parallel|<thread>|<future>|async|rayon|tokio|crossbeam|Thread|react|promise", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Imported();

    [GeneratedRegex(@"\b(?:in\s+(?:its|their|an?)\s+(?:own|new|separate|background|dedicated|different)\s+(?:goroutine|thread|coroutine)|(?:spawns|starts|launches)\s+(?:an?\s+|new\s+|several\s+|multiple\s+)*(?:goroutine|thread|coroutine)s?|(?:\p{Ll}+ed|runs?|works?)\s+(?:asynchronously|concurrently|in\s+parallel)|(?:over|through|via|on)\s+an?\s+(?:channel|promise))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Concurrently();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?!is\b|are\b)\p{Ll}+s\s+(?:(?:all|each|every|the|its|both|several|these)\s+)*(?:(?:of\s+)?(?:the\s+)?(?:\p{Ll}+|" + CitedSentence.Mark + @")\s+){0,4}(?:in\s+parallel|concurrently|simultaneously|at\s+the\s+same\s+time)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AtOnce();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:spawns|starts|launches|creates|kicks\s+off)\s+(?:(?:an?|one|new|separate|background|several|multiple|dedicated|own|its)\s+)*(?:goroutine|thread|worker\s+thread|background\s+task)s?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Starts();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?!is\b|are\b)\p{Ll}+s\s+(?:(?:\p{Ll}+|" + CitedSentence.Mark + @"),?\s+){0,6}(?:sequentially|one\s+after\s+(?:the\s+other|another)|one\s+by\s+one|one\s+at\s+a\s+time)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InOrder();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)blocks\s+(?:the\s+|its\s+|on\s+)?(?:\p{Ll}+\s+){0,8}(?:with|by|using|via|through)\s+(?:calling\s+|the\s+|an?\s+)*(?<by>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Blocks();

    [GeneratedRegex(ClaimWords.Aux + @"(?<!\w)(?:(?:is|are)\s+(?:(?<not>not|never)\s+)?(?:synchroni[sz]ed|protected\s+by\s+an?\s+(?:\p{Ll}+\s+)?(?:lock|mutex)|guarded\s+by\s+an?\s+(?:\p{Ll}+\s+)?(?:lock|mutex))|(?:acquires|takes|holds|locks|grabs)\s+(?:(?:an?|the|its)\s+)?(?:\p{Ll}+\s+)?(?:lock|mutex))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Locks();

    [GeneratedRegex(@"lock|mutex|synchronized|atomic|semaphore|monitor|concurrent|@GuardedBy", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Locking();

    [GeneratedRegex(@"async|await|promise|future|\btask|coroutine|thread|\bgo\s|goroutine|spawn|executor|timeout|\.then\(|callback|channel|parallel|concurren|fiber", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Concurrent();
}
