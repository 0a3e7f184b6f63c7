using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Finds in a sentence what is claimed of one kind, and compares it with what the code can do.</summary>
internal abstract class ClaimCheck(CitedCode code, SubjectReader subjects)
{
    protected CitedCode Code => code;

    protected SubjectReader Subjects => subjects;

    public abstract IEnumerable<Citation> Check(CitedSentence sentence);

    /// <summary>The verbs of a sentence that are said of functions whose code is known. What would or could be so is not said of this code.</summary>
    protected IEnumerable<Predicate> Predicates(CitedSentence sentence, Regex verb)
    {
        foreach (Match match in verb.Matches(sentence.Text))
        {
            var aux = match.Groups["aux"].Value;
            if (!ClaimWords.IsSupposed(aux) && Functions(subjects.Of(sentence, match.Index)) is { Count: > 0 } functions) yield return new Predicate(match, functions, ClaimWords.IsNegated(aux) || match.Groups["not"].Success || ClaimWords.IsDenied(sentence.Text[..match.Index]));
        }
    }

    /// <summary>Words of a sentence that say something of the function it is about, whoever their subject is.</summary>
    protected IEnumerable<Predicate> Mentions(CitedSentence sentence, Regex words)
    {
        foreach (Match match in words.Matches(sentence.Text))
        {
            if (Functions(subjects.Within(sentence)) is { Count: > 0 } functions) yield return new Predicate(match, functions, false);
        }
    }

    /// <summary>The errors that are named in a part of a sentence, of those that the code or its library knows.</summary>
    protected IEnumerable<string> ErrorTypes(CitedSentence sentence, Group list) =>
        list.Value.Where(CitedSentence.IsMark).Select(letter => sentence.MarkOf(letter).Name).OfType<CodeName>().Select(name => name.Last).Where(name => Facts.Failures.IsError(Code, name)).Where(Code.Knows);

    protected static List<Symbol> Functions(IReadOnlyList<Symbol> symbols) => [.. symbols.Where(symbol => symbol is { IsCallable: true, Body: not null })];

    /// <summary>What is said of several functions of one name is wrong where it is wrong of each.</summary>
    protected static Citation Judge(CitedSentence sentence, Predicate predicate, string text, Func<Symbol, string?> problemOf)
    {
        var problems = predicate.Functions.Select(problemOf).ToList();
        return Cite(sentence, predicate.Match.Index, predicate.Match.Length, text, problems.Contains(null) ? null : problems[0]);
    }

    protected static Citation Cite(CitedSentence sentence, int index, int length, string text, string? problem)
    {
        var (start, end) = sentence.Place(index, length);
        return new Citation(text, start, end, problem is null ? CitationVerdict.Fine : CitationVerdict.False, problem);
    }
}
