using System.Text.RegularExpressions;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Looks up every name and file that an explanation sets as code.</summary>
internal sealed partial class NameCitations(CitedCode code, SubjectReader subjects) : ClaimCheck(code, subjects)
{
    public override IEnumerable<Citation> Check(CitedSentence sentence)
    {
        var isAdvice = IsAdvice(sentence);
        foreach (var (mark, index) in sentence.Marks)
        {
            if (PlaceCitations.IsPlace(mark.Text) || !MayName(mark.Text) || mark.Name is { Last.Length: 1, Parts.Count: 1 } letter && !Code.Contains(letter.Last)) continue;
            if (FileName().IsMatch(mark.Text) && !IsMember(mark.Name))
            {
                if (File(mark) is { } file) yield return file;
                continue;
            }

            var isExempt = (isAdvice && !IsTold(sentence, index)) || Comparison().IsMatch(sentence.Text[Math.Max(0, index - 28)..index]);
            var name = mark.Name;
            if (name is not null && Looked(name, mark) is { } citation && (citation.Verdict == CitationVerdict.Fine || !isExempt)) yield return citation;
            if (isExempt) continue;
            foreach (var word in Words(name is null ? mark.Text : name.Rest).Where(word => !Code.Knows(word) && name?.Parts.Contains(word) != true).Distinct())
                yield return Unknown(word, mark);
        }
    }

    /// <summary>Null for what is nothing of this code: a keyword, a type of the language.</summary>
    private Citation? Looked(CodeName name, CodeMark mark)
    {
        // What a library has is not known.
        if (name.Parts.Count > 1 && Code.IsLibrary(name.Parts[0])) return null;
        if (name.Parts.FirstOrDefault(part => !Code.Knows(part)) is { } stranger) return mark.IsMarked || stranger == name.Last ? Unknown(name.Dotted == stranger ? stranger : name.Dotted, mark, stranger) : null;
        for (var index = 1; index < name.Parts.Count; index++)
        {
            if (Owner(name.Parts[index - 1], name.Parts[index]) is { } owner)
            {
                var elsewhere = Code.Find(new CodeName([name.Parts[index]], "")).Select(Shown).Distinct().Take(2).ToList();
                return new Citation(name.Dotted, mark.Start, mark.End, CitationVerdict.Unknown,
                    $"{owner} has no `{name.Parts[index]}`{(elsewhere.Count > 0 ? $"; there is {string.Join(" and ", elsewhere)}" : "")}");
            }
        }

        return name.Parts.All(part => !Code.Contains(part)) ? null : new Citation(name.Dotted, mark.Start, mark.End, CitationVerdict.Fine, null);
    }

    /// <summary>The type or module that lacks the member, where all of its members are known.</summary>
    private string? Owner(string owner, string member)
    {
        // A constructor or destructor bears its type's name, and what the code itself writes is there.
        if ((Code.IsBuiltIn(member) && !Code.Contains(member) && (Inherited().IsMatch(member) || Code.Find(new CodeName([owner], "")).Any(symbol => symbol.Kind != Core.Code.SymbolKind.Class || symbol.Bases.Count > 0 || symbol.Decorators.Count > 0))) || member.TrimStart('~') == owner || Code.Writes($"{owner}.{member}") || Code.Writes($"{owner}::{member}")) return null;
        var types = Code.Find(new CodeName([owner], "")).Where(symbol => symbol.IsType).ToList();
        if (types.Count > 0) return types.Any(type => MayHave(type, member, [])) ? null : $"`{owner}`";
        var module = Code.Files.FirstOrDefault(file => file.Code.Module.Name == owner && file.Code.Imports.All(import => import.Alias != owner));
        return module is null || Code.Files.Any(file => file.Code.Space == module.Code.Space && file.Code.Space.Length > 0 && file != module) || CodeWords.Has(module.Code.Text, member)
            ? null : $"`{module.Path}`";
    }

    private bool MayHave(Core.Code.Symbol type, string member, HashSet<Core.Code.Symbol> seen)
    {
        if (!seen.Add(type)) return false;
        if (type.Parameters.Any(parameter => parameter.Name == member) || Code.MembersOf(type).Any(symbol => CodeName.Plain(symbol.Name) == member)) return true;
        // What is assigned to objects without being declared is seen where it is used; and of enumerations, not all that they declare is known.
        var fields = Code.MembersOf(type).Where(symbol => symbol.Kind is Core.Code.SymbolKind.Field or Core.Code.SymbolKind.Property).Select(symbol => CodeName.Plain(symbol.Name)).ToHashSet();
        Func<string, bool> has = type.Kind == Core.Code.SymbolKind.Class ? text => CodeWords.HasMember(text, member, fields) : text => CodeWords.Has(text, member);
        if (has(Code.TextOf(type).ToString()) || Code.MembersOf(type).Any(symbol => has(Code.TextOf(symbol).ToString()))) return true;
        foreach (var written in type.Bases)
        {
            var words = CodeWords.In(Code.FileOf(type).Code.TextOf(written.Span).ToString()).ToList();
            var bases = words.Select(word => Code.Find(new CodeName([word], ""))).FirstOrDefault(found => found.Any(symbol => symbol.IsType));
            // What a base from elsewhere has is not known.
            if (bases is null || bases.Any(each => each.IsType && MayHave(each, member, seen))) return true;
        }

        return false;
    }

    private static string Shown(Core.Code.Symbol symbol) => symbol.Owner is { IsType: true } owner ? $"`{owner.Name}.{symbol.Name}`" : $"`{symbol.Name}`";

    private Citation Unknown(string name, CodeMark mark, string? part = null)
    {
        var near = Code.Near(part ?? name);
        return new Citation(name, mark.Start, mark.End, CitationVerdict.Unknown,
            $"there is no `{part ?? name}` in the code{(near.Count > 0 ? $"; nearest: {string.Join(", ", near.Select(each => $"`{each}`"))}" : "")}");
    }

    private Citation? File(CodeMark mark)
    {
        if (Code.FilesNamed(mark.Text).Any()) return new Citation(mark.Text, mark.Start, mark.End, CitationVerdict.Fine, null);
        var stem = mark.Text[(mark.Text.LastIndexOf('/') + 1)..];
        var dot = stem.LastIndexOf('.');
        // Data files, and files that the code itself names or imports, need not be among those that were read.
        if (GrammarCatalog.ForExtension(stem[dot..]) is null || Code.Contains(stem[..dot])) return null;
        return new Citation(mark.Text, mark.Start, mark.End, CitationVerdict.Unknown, $"there is no `{mark.Text}` among the files read");
    }

    /// <summary><c>self.go</c> has the form of a file.</summary>
    private bool IsMember(CodeName? name) => name is { Parts.Count: >= 1 } && name.Parts.All(Code.Contains) && !Code.FilesNamed(name.Dotted).Any();

    private static IEnumerable<string> Words(string snippet)
    {
        var bare = Quoted().Replace(snippet, " ");
        return CompoundWord().Matches(bare).Select(match => match.Value.TrimEnd('('));
    }

    private static bool MayName(string text) => text.Length > 0 && !NoName().IsMatch(text);

    /// <summary>Whether a sentence that supposes something says before that what the name is: "`f` is called when the level would fall".</summary>
    private static bool IsTold(CitedSentence sentence, int index) =>
        Told().Match(sentence.Text[(index + 1)..]) is { Success: true } told && !Advice().IsMatch(sentence.Text[..(index + 1 + told.Length)]) && !Imperative().IsMatch(sentence.Text) && Advice().Matches(sentence.Text).All(match => match.Value is "would" or "could" or "might");

    private static bool IsAdvice(CitedSentence sentence) =>
        Imperative().IsMatch(sentence.Text) || Advice().IsMatch(sentence.Text) || (sentence.Heading is { } heading && General().IsMatch(heading.Text));

    /// <summary>Members that types have without declaring them.</summary>
    [GeneratedRegex(@"^(?:new|names?|values?|valueOf|default|clone|copy|[tT]oString|[eE]quals|hashCode|GetHashCode|getClass|GetType|class|prototype|constructor|length|size|init|deinit|from|into|eq|ne|lt|cmp|hash|fmt|drop|to_s|to_string|inspect|send|freeze|dup|tap|then|call|apply|bind|entries|keys|items|type|self|this|of|index|Error|Err|Ok|__\w+__)$", RegexOptions.CultureInvariant)]
    private static partial Regex Inherited();

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

    [GeneratedRegex(@"^\s+(?:is|are|has|holds|keeps|returns|throws|raises|calls|stores|does|handles|takes)\b[^.;]*?\b(?:when|if|because|since|so|whenever|once)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:instead|consider|could|would|should|prefer|recommend|alternative(?:ly)?|rather than|try|for example|might|future|improvements?|replac\w+|rewrit\w+|had|imagine|suppose|unless you|if you|you (?:can|may|might))\b|\be\.g\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Advice();

    [GeneratedRegex(@"^(?:use|using|prefer|avoid|keep|add|adding|replace|wrap|consider|pass|extract|move|rename|make|do|don['’]t|never|always|split|check|write|let|give|see|read|catch|compare|return|validate|document|test|limit|choose|set|store|call|close|log|handle|guard|mark|annotate|declare|define|cache|forgetting)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Imperative();

    [GeneratedRegex(@"\b(?:such as|resembles|compared (?:to|with)|like|unlike|similar to|equivalent to|equivalent of|as in|analogous to|than|comparable to|cousin of|counterpart of|known as|corresponds to)\s+(?:a\s|an\s|the\s|\w+['’]s\s)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\b(?:resources?|further reading|read on|key concepts?|best practices?|improvements?|alternatives?|related)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex General();
}
