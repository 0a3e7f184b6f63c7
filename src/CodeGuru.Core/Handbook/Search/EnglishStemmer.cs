namespace CodeGuru.Core.Handbook.Search;

/// <summary>
/// The English stemmer known as Porter2 (M. F. Porter, https://snowballstem.org/algorithms/english/stemmer.html): "threading" and "threads" become
/// "thread". Names of steps, regions and endings are those of the description.
/// </summary>
internal ref struct EnglishStemmer
{
    // Longer words are identifiers or noise; no ending of English makes them equal to anything.
    private const int LongestWord = 40;

    private Span<char> word;
    private int length;
    private int r1;
    private int r2;

    /// <summary>Stems a lower-case word. What holds other characters than a to z comes back as it is.</summary>
    public static string Stem(string word)
    {
        if (word.Length is <= 2 or > LongestWord) return word;
        foreach (var c in word)
        {
            if (c is < 'a' or > 'z') return word;
        }

        if (Exception(word) is { } known) return known;
        Span<char> buffer = stackalloc char[LongestWord + 1];
        word.CopyTo(buffer);
        var stemmer = new EnglishStemmer { word = buffer, length = word.Length };
        stemmer.Run();
        var stem = stemmer.word[..stemmer.length];
        stem.Replace('Y', 'y');
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    private void Run()
    {
        MarkConsonantY();
        FindRegions();
        Step1a();
        if (ExceptionAfterStep1a()) return;
        Step1b();
        Step1c();
        Step2();
        Step3();
        Step4();
        Step5();
    }

    private static string? Exception(string word) => word switch
    {
        "skis" => "ski",
        "skies" => "sky",
        "dying" => "die",
        "lying" => "lie",
        "tying" => "tie",
        "idly" => "idl",
        "gently" => "gentl",
        "ugly" => "ugli",
        "early" => "earli",
        "only" => "onli",
        "singly" => "singl",
        "sky" or "news" or "howe" or "atlas" or "cosmos" or "bias" or "andes" => word,
        _ => null,
    };

    private readonly bool ExceptionAfterStep1a() => word[..length] is
        "inning" or "outing" or "canning" or "herring" or "earring" or "proceed" or "exceed" or "succeed";

    private void MarkConsonantY()
    {
        for (var i = 0; i < length; i++)
        {
            if (word[i] == 'y' && (i == 0 || IsVowel(i - 1))) word[i] = 'Y';
        }
    }

    private void FindRegions()
    {
        r1 = StartsWith("gener") || StartsWith("arsen") ? 5 : StartsWith("commun") ? 6 : AfterVowelAndConsonant(0);
        r2 = AfterVowelAndConsonant(r1);
    }

    private readonly int AfterVowelAndConsonant(int from)
    {
        for (var i = from + 1; i < length; i++)
        {
            if (!IsVowel(i) && IsVowel(i - 1)) return i + 1;
        }

        return length;
    }

    private void Step1a()
    {
        if (EndsWith("sses")) length -= 2;
        else if (EndsWith("ied") || EndsWith("ies")) length -= length > 4 ? 2 : 1;
        else if (EndsWith("us") || EndsWith("ss")) return;
        else if (EndsWith("s") && HasVowel(length - 2)) length--;
    }

    private void Step1b()
    {
        if (EndsWith("eedly")) ReplaceInR1(5, "ee");
        else if (EndsWith("eed")) ReplaceInR1(3, "ee");
        else if (EndsWith("ingly") && HasVowel(length - 5)) AfterRemoval(5);
        else if (EndsWith("edly") && HasVowel(length - 4)) AfterRemoval(4);
        else if (EndsWith("ing") && HasVowel(length - 3)) AfterRemoval(3);
        else if (EndsWith("ed") && HasVowel(length - 2)) AfterRemoval(2);
    }

    private void AfterRemoval(int ending)
    {
        length -= ending;
        if (EndsWith("at") || EndsWith("bl") || EndsWith("iz")) word[length++] = 'e';
        else if (EndsWithDouble()) length--;
        else if (r1 >= length && EndsInShortSyllable()) word[length++] = 'e';
    }

    private readonly void Step1c()
    {
        if (length > 2 && word[length - 1] is 'y' or 'Y' && !IsVowel(length - 2)) word[length - 1] = 'i';
    }

    private void Step2()
    {
        _ = InR1("ization", "ize") || InR1("ational", "ate") || InR1("fulness", "ful") || InR1("ousness", "ous") || InR1("iveness", "ive")
            || InR1("tional", "tion") || InR1("biliti", "ble") || InR1("lessli", "less") || InR1("entli", "ent") || InR1("ation", "ate")
            || InR1("alism", "al") || InR1("aliti", "al") || InR1("ousli", "ous") || InR1("iviti", "ive") || InR1("fulli", "ful")
            || InR1("enci", "ence") || InR1("anci", "ance") || InR1("abli", "able") || InR1("izer", "ize") || InR1("ator", "ate")
            || InR1("alli", "al") || InR1("bli", "ble") || AfterL("ogi") || AfterValidLi();
    }

    private void Step3()
    {
        _ = InR1("ational", "ate") || InR1("tional", "tion") || InR1("alize", "al") || InR1("icate", "ic") || InR1("iciti", "ic")
            || InR2("ative") || InR1("ical", "ic") || InR1("ness", "") || InR1("ful", "");
    }

    private void Step4()
    {
        _ = InR2("ement") || InR2("ance") || InR2("ence") || InR2("able") || InR2("ible") || InR2("ment") || AfterSOrT("ion")
            || InR2("ant") || InR2("ent") || InR2("ism") || InR2("ate") || InR2("iti") || InR2("ous") || InR2("ive") || InR2("ize")
            || InR2("al") || InR2("er") || InR2("ic");
    }

    private void Step5()
    {
        if (EndsWith("e"))
        {
            if (length - 1 >= r2) length--;
            else if (length - 1 >= r1 && !EndsInShortSyllable(length - 1)) length--;
        }
        else if (EndsWith("l") && length - 1 >= r2 && word[length - 2] == 'l')
        {
            length--;
        }
    }

    // Each of these is true if the ending is there, whether or not it is in the region: the longest ending that matches decides the step.
    private bool InR1(string ending, string replacement)
    {
        if (!EndsWith(ending)) return false;
        ReplaceInR1(ending.Length, replacement);
        return true;
    }

    private bool InR2(string ending)
    {
        if (!EndsWith(ending)) return false;
        if (length - ending.Length >= r2) length -= ending.Length;
        return true;
    }

    private bool AfterSOrT(string ending)
    {
        if (!EndsWith(ending)) return false;
        var at = length - ending.Length;
        if (at >= r2 && at > 0 && word[at - 1] is 's' or 't') length = at;
        return true;
    }

    private bool AfterL(string ending)
    {
        if (!EndsWith(ending)) return false;
        if (length - ending.Length >= r1 && word[length - ending.Length - 1] == 'l') length--;
        return true;
    }

    private bool AfterValidLi()
    {
        if (!EndsWith("li")) return false;
        if (length - 2 >= r1 && word[length - 3] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't') length -= 2;
        return true;
    }

    private void ReplaceInR1(int ending, string replacement)
    {
        if (length - ending < r1) return;
        length -= ending;
        replacement.CopyTo(word[length..]);
        length += replacement.Length;
    }

    private readonly bool EndsInShortSyllable() => EndsInShortSyllable(length);

    private readonly bool EndsInShortSyllable(int end)
    {
        if (end == 2) return IsVowel(0) && !IsVowel(1);
        return end > 2 && !IsVowel(end - 1) && word[end - 1] is not ('w' or 'x' or 'Y') && IsVowel(end - 2) && !IsVowel(end - 3);
    }

    private readonly bool EndsWithDouble() =>
        length > 1 && word[length - 1] == word[length - 2] && word[length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't'
        && word[length - 1] == word[length - 2];

    private readonly bool HasVowel(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(i)) return true;
        }

        return false;
    }

    private readonly bool IsVowel(int at) => word[at] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private readonly bool EndsWith(string ending) => word[..length].EndsWith(ending);

    private readonly bool StartsWith(string start) => word[..length].StartsWith(start);
}
