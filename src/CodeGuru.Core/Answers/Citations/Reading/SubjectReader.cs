using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Reading;

/// <summary>Finds out what a verb's subject is: the function named before it, what the sentence or the heading is about, or what is explained.</summary>
internal sealed partial class SubjectReader(CitedCode code)
{
    private CitedSentence? current;
    private IReadOnlyList<Symbol> previous = [];

    /// <summary>Begins with a sentence; the ones before it are what pronouns mean.</summary>
    public void Enter(CitedSentence sentence)
    {
        if (current is not null && current.Heading == sentence.Heading) previous = Opening(current) is { Count: > 0 } opening ? opening : Pronoun().IsMatch(current.Text) ? previous : [];
        else previous = [];
        current = sentence;
    }

    /// <summary>What the verb at <paramref name="index"/> is said of; empty where that is not certain.</summary>
    public IReadOnlyList<Symbol> Of(CitedSentence sentence, int index)
    {
        var before = sentence.Text[..index].TrimEnd();
        // "`f`, which calls", "`f` calls".
        if (Constructor().Match(before) is { Success: true } of && of.Groups["mark"].Success && Constructors(Resolve(sentence.MarkOf(of.Groups["mark"].Value[0]))) is { Count: > 0 } constructors) return constructors;
        if (Named().Match(before) is { Success: true } named && Resolve(sentence.MarkOf(named.Groups["mark"].Value[0])) is { Count: > 0 } symbols) return Own(symbols);
        if (before.Length > 0 && CitedSentence.IsMark(before[^1])) return [];
        // What follows a semicolon goes on with what stood before it.
        if (before.Length == 0) return char.IsLower(sentence.Text[0]) && previous.Count > 0 ? previous : About(sentence);
        if (Constructor().IsMatch(before) && Constructors(About(sentence)) is { Count: > 0 } made) return made;
        if (GenericSubject().IsMatch(before)) return About(sentence);
        // "until it returns false", "if it throws": a condition, and often another's.
        if (Condition().IsMatch(before)) return [];
        if (Pronoun().Match(before) is { Success: true } pronoun && pronoun.Index + pronoun.Length == before.Length)
            return Opening(sentence) is { Count: > 0 } own && pronoun.Index > 0 ? own : previous.Count > 0 ? previous : About(sentence);
        // "Calling `f` without a key raises": what is done with the one function that is named.
        if (Doing().IsMatch(before) && before.Where(CitedSentence.IsMark).Select(letter => Resolve(sentence.MarkOf(letter)).Where(symbol => symbol.IsCallable).ToList()).Where(each => each.Count > 0).ToList() is [var used]) return Own(used);
        // "`f` opens the file, reads it and calls": goes on with what the sentence began with.
        if (GoesOn().IsMatch(before))
        {
            if (Opening(sentence) is { Count: > 0 } opening) return opening;
            if (Pronoun().Match(before) is { Success: true, Index: 0 }) return previous.Count > 0 ? previous : About(sentence);
            if (GenericStart().IsMatch(before) || VerbStart().IsMatch(before)) return About(sentence);
        }

        return [];
    }

    /// <summary>What something is done in of which no one is said to do it: the one function that the sentence names, else what it is about.</summary>
    public IReadOnlyList<Symbol> Within(CitedSentence sentence)
    {
        var named = sentence.Marks.Select(each => Resolve(each.Mark)).Where(found => found.Any(symbol => symbol.IsCallable)).ToList();
        if (named.Count == 0) return Pronoun().Match(sentence.Text) is { Success: true, Index: 0 } && previous.Count > 0 ? previous : About(sentence);
        // "An unknown name passed to `f`": what comes of it is said of that.
        if (named is [var passed] && PassedTo().IsMatch(sentence.Text)) return Own(passed);
        // Another function that is named may be what is called, gone through, spoken of.
        return named.TrueForAll(found => found.SequenceEqual(named[0])) && (Opening(sentence).Count > 0 || (code.Subject is { } subject && named[0].Contains(subject))) ? Own(named[0]) : [];
    }

    /// <summary>What a sentence says that something does without another subject: what it begins with, or is about if it begins with no name.</summary>
    public IReadOnlyList<Symbol> Acting(CitedSentence sentence) => Opening(sentence) is { Count: > 0 } opening ? opening
        : Pronoun().Match(sentence.Text) is { Success: true, Index: 0 } ? previous.Count > 0 ? previous : About(sentence) : GenericStart().IsMatch(sentence.Text) || VerbStart().IsMatch(sentence.Text) ? About(sentence) : [];

    /// <summary>The functions, types and modules that a mark names.</summary>
    public IReadOnlyList<Symbol> Resolve(CodeMark mark) =>
        mark.Name is { } name ? [.. code.Find(name).Where(symbol => symbol.IsCallable || symbol.IsType || symbol.Kind == SymbolKind.Module)] : [];

    /// <summary>What a sentence is about that names nothing itself.</summary>
    public IReadOnlyList<Symbol> About(CitedSentence sentence)
    {
        if (sentence.Heading is { } heading && heading.Marks.Select(each => Resolve(each.Mark)).Where(found => found.Count > 0).ToList() is [var only]) return only;
        return code.Subject is { } subject ? [subject] : [];
    }

    /// <summary>The constructors of what is spoken of, else of the only type that has any.</summary>
    private List<Symbol> Constructors(IReadOnlyList<Symbol> about)
    {
        var all = code.Files.SelectMany(file => file.Code.Module.WithDescendants().Where(symbol => symbol is { IsCallable: true, Owner: { IsType: true } owner } && (symbol.Name == owner.Name || symbol.Name == file.Code.Conventions.Constructor))).ToList();
        var own = all.Where(symbol => about.Contains(symbol) || about.Contains(symbol.Owner)).ToList();
        all.RemoveAll(symbol => all.Exists(other => other.Owner == symbol.Owner!.Owner));
        return own.Count > 0 ? own : about.Count == 0 && all.Select(symbol => symbol.Owner).Distinct().Count() == 1 ? all : [];
    }

    /// <summary>Of several functions of one name, the one that is explained.</summary>
    private IReadOnlyList<Symbol> Own(IReadOnlyList<Symbol> found) => found.Count > 1 && code.Subject is { } subject && found.Contains(subject) ? [subject] : found;

    /// <summary>What the sentence begins with: "`f` ...", "The function `f` ...", "**`f`**: ...".</summary>
    public IReadOnlyList<Symbol> Opening(CitedSentence sentence) =>
        Start().Match(sentence.Text) is { Success: true } start ? Own(Resolve(sentence.MarkOf(start.Groups["mark"].Value[0]))) : [];

    [GeneratedRegex("(?<mark>" + CitedSentence.Mark + @")(?:\s*\([^()]*\))?(?:,?\s+(?:which|that|who|itself)|\s+is\s+(?:the|an?)\s+(?:\w+\s+)?(?:function|method|one|helper|place)\s+(?:that|which))?(?:\s*[:–—-])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:(?:in|inside|within)\s+)?(?:(?:the|this|an?|async|asynchronous|static|private|public|helper|main|inner|nested|class|its?|then|first|next|here|finally)[\s,]+)*(?:function|method|coroutine|generator|constructor|class|helper|decorator|procedure|routine|module)?\s*(?<mark>" + CitedSentence.Mark + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    [GeneratedRegex(@"(?:\bconstructor\s+of\s+(?:the\s+)?(?<mark>" + CitedSentence.Mark + @")|(?<mark>" + CitedSentence.Mark + @")['’]s\s+constructor|(?:^|[,:–—(]\s?|\band\s+)(?:the|its)\s+constructor)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Constructor();

    [GeneratedRegex(@"\b(?:passed|given|handed|supplied)\s+to\s+(?:the\s+)?" + CitedSentence.Mark, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PassedTo();

    [GeneratedRegex(@"^(?:Asking|Calling|Passing|Giving|Using|Invoking|Running|Handing)\b(?:(?!\b(?:that|which|who|because|and|but|so|then)\b)[^,;:.])*$", RegexOptions.CultureInvariant)]
    private static partial Regex Doing();

    [GeneratedRegex(@"\b(?:until|unless|whether|while|as\s+(?:long|soon)\s+as)\s+(?:it|this|that)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\b(?:it|this)$|^(?:it|this)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"(?:^|[,:–—(]\s?|\bthen\s|\bso\s|\bwhile\s|\bbecause\s)(?:the|this)\s+(?:whole\s+|entire\s+)?(?:function|method|coroutine|generator|constructor|procedure|routine|code)(?:\s+itself)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GenericSubject();

    [GeneratedRegex(@"^(?:the|this)\s+(?:whole\s+|entire\s+)?(?:function|method|coroutine|generator|constructor|procedure|routine|code)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GenericStart();

    [GeneratedRegex(@"(?:,|\band|\bthen|\bor|\bbut)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();

    // "Opens the file and calls": an infinitive or a third person without a subject.
    [GeneratedRegex(@"^[A-Z][a-z]+s\s", RegexOptions.CultureInvariant)]
    private static partial Regex VerbStart();
}
