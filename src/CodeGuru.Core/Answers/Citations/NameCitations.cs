using System.Text.RegularExpressions;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>Looks up every name and file that an explanation sets as code.</summary>
internal sealed partial class NameCitations(CitedCode code)
{
    public IEnumerable<Citation> Check(CitedSentence sentence)
    {
        var isAdvice = IsAdvice(sentence);
        foreach (var (mark, index) in sentence.Marks)
        {
            if (PlaceCitations.IsPlace(mark.Text) || !MayName(mark.Text) || mark.Name is { Last.Length: 1, Parts.Count: 1 } letter && !code.Contains(letter.Last)) continue;
            if (FileName().IsMatch(mark.Text) && !IsMember(mark.Name))
            {
                if (File(mark) is { } file) yield return file;
                continue;
            }

            var isExempt = isAdvice || Comparison().IsMatch(sentence.Text[Math.Max(0, index - 28)..index]);
            var name = mark.Name;
            if (name is not null && Looked(name, mark) is { } citation && (citation.Verdict == CitationVerdict.Fine || !isExempt)) yield return citation;
            if (isExempt) continue;
            foreach (var word in Words(name is null ? mark.Text : name.Rest).Where(word => !code.Knows(word) && name?.Parts.Contains(word) != true).Distinct())
                yield return Unknown(word, mark);
        }
    }

    /// <summary>Null for what is nothing of this code: a keyword, a type of the language.</summary>
    private Citation? Looked(CodeName name, CodeMark mark)
    {
        // What a library has is not known.
        if (name.Parts.Count > 1 && code.IsLibrary(name.Parts[0])) return null;
        if (name.Parts.FirstOrDefault(part => !code.Knows(part)) is { } stranger) return mark.IsMarked || stranger == name.Last ? Unknown(name.Dotted == stranger ? stranger : name.Dotted, mark, stranger) : null;
        for (var index = 1; index < name.Parts.Count; index++)
        {
            if (Owner(name.Parts[index - 1], name.Parts[index]) is { } owner)
            {
                var elsewhere = code.Find(new CodeName([name.Parts[index]], "")).Select(Shown).Distinct().Take(2).ToList();
                return new Citation(name.Dotted, mark.Start, mark.End, CitationVerdict.Unknown,
                    $"{owner} has no `{name.Parts[index]}`{(elsewhere.Count > 0 ? $"; there is {string.Join(" and ", elsewhere)}" : "")}");
            }
        }

        return name.Parts.All(part => !code.Contains(part)) ? null : new Citation(name.Dotted, mark.Start, mark.End, CitationVerdict.Fine, null);
    }

    /// <summary>The type or module that lacks the member, where all of its members are known.</summary>
    private string? Owner(string owner, string member)
    {
        // A constructor or destructor bears its type's name, and what the code itself writes is there.
        if ((code.IsBuiltIn(member) && !code.Contains(member)) || member.TrimStart('~') == owner || code.Writes($"{owner}.{member}") || code.Writes($"{owner}::{member}")) return null;
        var types = code.Find(new CodeName([owner], "")).Where(symbol => symbol.IsType).ToList();
        if (types.Count > 0) return types.Any(type => MayHave(type, member, [])) ? null : $"`{owner}`";
        var module = code.Files.FirstOrDefault(file => file.Code.Module.Name == owner && file.Code.Imports.All(import => import.Alias != owner));
        return module is null || code.Files.Any(file => file.Code.Space == module.Code.Space && file.Code.Space.Length > 0 && file != module) || CodeWords.Has(module.Code.Text, member)
            ? null : $"`{module.Path}`";
    }

    private bool MayHave(Core.Code.Symbol type, string member, HashSet<Core.Code.Symbol> seen)
    {
        if (!seen.Add(type)) return false;
        if (type.Parameters.Any(parameter => parameter.Name == member) || code.MembersOf(type).Any(symbol => CodeName.Plain(symbol.Name) == member)) return true;
        // What is assigned to objects without being declared is seen where it is used; and of enumerations, not all that they declare is known.
        Func<string, bool> has = type.Kind == Core.Code.SymbolKind.Class ? text => CodeWords.HasMember(text, member) : text => CodeWords.Has(text, member);
        if (has(code.TextOf(type).ToString()) || code.MembersOf(type).Any(symbol => has(code.TextOf(symbol).ToString()))) return true;
        foreach (var written in type.Bases)
        {
            var words = CodeWords.In(code.FileOf(type).Code.TextOf(written.Span).ToString()).ToList();
            var bases = words.Select(word => code.Find(new CodeName([word], ""))).FirstOrDefault(found => found.Any(symbol => symbol.IsType));
            // What a base from elsewhere has is not known.
            if (bases is null || bases.Any(each => each.IsType && MayHave(each, member, seen))) return true;
        }

        return false;
    }

    private static string Shown(Core.Code.Symbol symbol) => symbol.Owner is { IsType: true } owner ? $"`{owner.Name}.{symbol.Name}`" : $"`{symbol.Name}`";

    private Citation Unknown(string name, CodeMark mark, string? part = null)
    {
        var near = code.Near(part ?? name);
        return new Citation(name, mark.Start, mark.End, CitationVerdict.Unknown,
            $"there is no `{part ?? name}` in the code{(near.Count > 0 ? $"; nearest: {string.Join(", ", near.Select(each => $"`{each}`"))}" : "")}");
    }

    private Citation? File(CodeMark mark)
    {
        if (code.FilesNamed(mark.Text).Any()) return new Citation(mark.Text, mark.Start, mark.End, CitationVerdict.Fine, null);
        var stem = mark.Text[(mark.Text.LastIndexOf('/') + 1)..];
        var dot = stem.LastIndexOf('.');
        // Data files, and files that the code itself names or imports, need not be among those that were read.
        if (GrammarCatalog.ForExtension(stem[dot..]) is null || code.Contains(stem[..dot])) return null;
        return new Citation(mark.Text, mark.Start, mark.End, CitationVerdict.Unknown, $"there is no `{mark.Text}` among the files read");
    }

    /// <summary><c>self.go</c> has the form of a file.</summary>
    private bool IsMember(CodeName? name) => name is { Parts.Count: >= 1 } && name.Parts.All(code.Contains) && !code.FilesNamed(name.Dotted).Any();

    private static IEnumerable<string> Words(string snippet)
    {
        var bare = Quoted().Replace(snippet, " ");
        return CompoundWord().Matches(bare).Select(match => match.Value.TrimEnd('('));
    }

    private static bool MayName(string text) => text.Length > 0 && !NoName().IsMatch(text);

    private static bool IsAdvice(CitedSentence sentence) =>
        Imperative().IsMatch(sentence.Text) || Advice().IsMatch(sentence.Text) || (sentence.Heading is { } heading && General().IsMatch(heading.Text));

    // Strings, costs in O-notation, numbers, shell commands, options, addresses.
    [GeneratedRegex(@"^(?:[""'].*|[OΘΩ]\(.*|[-+]?[\d.].*|\$ .*|--?\w.*|\w+://.*|/[\w/.-]*|(?:pip3?|npm|npx|node|python3?|git|cargo|go|dotnet|docker|make|java|javac|gcc|g\+\+|ruby|gem|php|composer|bundle|apt|brew|cd|ls|sudo|export|bash|sh) [\w./-].*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^(?:[\w.-]+/)*[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{1,4}|[ch]pp)$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // A word by itself may be a placeholder; one of several words or one that is called is meant.
    [GeneratedRegex(@"(?<![\w.])(?:[A-Za-z][a-z0-9]*(?:_[A-Za-z0-9]+)+|[a-z]+[a-z0-9]*[A-Z]\w*|[A-Z][a-z0-9]+[A-Z]\w*|[A-Za-z_]\w+(?=\())(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex CompoundWord();

    [GeneratedRegex(@"\b(?:instead|consider|could|would|should|prefer|recommend|alternative(?:ly)?|rather than|try|for example|might|future|improvements?|replac\w+|rewrit\w+|had|imagine|suppose|unless you|if you|you (?:can|may|might))\b|\be\.g\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Advice();

    [GeneratedRegex(@"^(?:use|using|prefer|avoid|keep|add|adding|replace|wrap|consider|pass|extract|move|rename|make|do|don['’]t|never|always|split|check|write|let|give|see|read|catch|compare|return|validate|document|test|limit|choose|set|store|call|close|log|handle|guard|mark|annotate|declare|define|cache|forgetting)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Imperative();

    [GeneratedRegex(@"\b(?:such as|resembles|compared (?:to|with)|like|unlike|similar to|equivalent to|equivalent of|as in|analogous to|than|comparable to|cousin of|counterpart of|known as|corresponds to)\s+(?:a\s|an\s|the\s|\w+['’]s\s)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\b(?:resources?|further reading|read on|key concepts?|best practices?|improvements?|alternatives?|related)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex General();
}
