using System.Runtime.CompilerServices;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Analysis.Storage;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Syntax;
using CsCheck;

namespace CodeGuru.Core.Tests.Languages;

/// <summary>Texts that nobody wrote by hand. Whatever comes, there is an answer: facts, or why there are none.</summary>
public sealed class HostileTextTests
{
    /// <summary>Seconds that the mutations of all languages together may take; without it a few dozen of each are tried.</summary>
    private const string Variable = "CODEGURU_FUZZ_SECONDS";

    private const int StackSize = 16 << 20;
    private const int Deep = 50_000;

    private static readonly string[] Pieces =
        ["(", ")", "{", "}", "[", "]", "<", ">", "\"", "'", "`", "/*", "*/", "//", "#", "\n", "\r\n", "\t", " ", ";", ":", ",", ".", "=", "=>", "->", "::", "$", "@", "\\", "\0", "é", "\ud800", "𝒳", "if", "else", "for", "class", "async", "return", "yield", "match", "…"];

    public static TheoryData<string> Languages => [.. LanguageCatalog.All.Select(language => language.Id)];

    public static TheoryData<string, string> Texts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in LanguageCatalog.All)
            {
                foreach (var name in Shapes.Keys) data.Add(language.Id, name);
            }

            return data;
        }
    }

    private static Dictionary<string, Func<string, string>> Shapes { get; } = new()
    {
        ["round brackets"] = _ => Nested("(", "x", ")"),
        ["square brackets"] = _ => Nested("[", "x", "]"),
        ["curly brackets"] = _ => Nested("{", "x", "}"),
        ["brackets that nobody closes"] = source => source + new string('(', Deep),
        ["strings that nobody closes"] = source => source + "\"" + source,
        ["comments that nobody closes"] = source => source + "/* \"\"\" " + source,
        ["a text that is cut off"] = source => source[..(source.Length * 3 / 5)],
        ["a long sum"] = source => source + "\nx = " + string.Concat(Enumerable.Repeat("a + ", Deep)) + "a\n",
        ["a long chain of calls"] = source => source + "\nx = f" + string.Concat(Enumerable.Repeat(".g()", Deep / 4)) + "\n",
        ["a long chain of branches"] = _ => "if (a) { f(); }" + string.Concat(Enumerable.Repeat(" else if (a) { f(); }", Deep / 10)),
        ["bytes that mean nothing"] = _ => string.Concat(Enumerable.Range(1, Deep).Select(at => (char)(at * 7919 % 253 + 1))),
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_has_an_answer(string id, string shape)
    {
        var language = LanguageCatalog.ForName(id)!;
        OnDeepStack(() => Analyse(language, Shapes[shape](File.ReadAllText(Sample(language)))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_real_source_that_was_damaged_has_an_answer(string id)
    {
        var language = LanguageCatalog.ForName(id)!;
        var source = File.ReadAllText(Sample(language));
        var others = LanguageCatalog.All.Select(Sample).Select(File.ReadAllText).ToArray();
        var piece = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(which => Pieces[which]), Gen.Select(Gen.Int[0, others.Length - 1], Gen.Double[0, 1], Gen.Int[1, 200])
            .Select((which, place, length) => Part(others[which], place, length)));
        var change = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 200], piece, Gen.Int[1, 3]);
        var seconds = int.TryParse(Environment.GetEnvironmentVariable(Variable), out var all) ? Math.Max(1, all / LanguageCatalog.All.Count) : -1;
        OnDeepStack(() => change.Array[1, 6].Sample(
            changes =>
            {
                var text = source;
                foreach (var (place, cut, put, times) in changes)
                {
                    var at = (int)(place * text.Length);
                    text = text[..at] + string.Concat(Enumerable.Repeat(put, times)) + text[Math.Min(text.Length, at + cut)..];
                }

                Analyse(language, text);
            },
            iter: seconds < 0 ? 30 : -1, time: seconds, threads: 1));
    }

    private static void Analyse(Language language, string text)
    {
        switch (InstalledGrammars.Parser.Parse(language.Grammar, text))
        {
            case ParseOutcome.Parsed parsed:
                var file = language.Lower("folder/x", parsed.Tree);
                var outline = Outline.Of(file);
                Assert.All(outline, entry => Assert.InRange(entry.EndLine, entry.Line, Math.Max(1, file.Lines.Count)));
                CallGraph.Of([file]);
                Assert.NotNull(StoredFacts.Read(StoredFacts.Write(file, outline)!, file.Path, file.Language, file.Text, file.Conventions));
                break;
            case ParseOutcome.Stopped stopped:
                Assert.NotEmpty(stopped.Reason);
                break;
            case var other:
                Assert.Fail(other.ToString()!);
                break;
        }
    }

    private static string Nested(string open, string inner, string close) => string.Concat(Enumerable.Repeat(open, Deep)) + inner + string.Concat(Enumerable.Repeat(close, Deep));

    private static string Part(string text, double place, int length)
    {
        var at = (int)(place * text.Length);
        return text.Substring(at, Math.Min(length, text.Length - at));
    }

    /// <summary>As files are read: with room for deep recursion.</summary>
    private static void OnDeepStack(Action work)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception error)
                {
                    failure = error;
                }
            }, StackSize);
        thread.Start();
        thread.Join();
        if (failure is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }

    private static string Sample(Language language) => Sample(language, "");

    private static string Sample(Language language, string under, [CallerFilePath] string testFile = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(testFile)!, under, "Samples"), language.Id + ".*").Single();
}
