using System.Text.Json.Serialization;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Reviewing;

namespace CodeGuru.Cli.Json;

/// <summary>A review in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), as code hosts read it.</summary>
internal sealed record SarifDocument([property: JsonPropertyName("$schema")] string SchemaAddress, string Version, IReadOnlyList<SarifDocument.Run> Runs)
{
    private const string Address = "https://json.schemastore.org/sarif-2.1.0.json";

    public static SarifDocument Of(CodeReview review, string version)
    {
        var rules = PitfallCatalog.All.Select(rule => rule.About).ToList();
        var numbers = rules.Select((about, number) => (about.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        return new SarifDocument(Address, "2.1.0",
        [
            new Run(
                new Tool(new Driver("CodeGuru", version, [.. rules.Select(Rule.Of)])), "utf16CodeUnits",
                [.. review.Files.SelectMany(file => Baseline.Entries(file).Select(each => Result.Of(file.File.Path, each.Pitfall, each.Entry, numbers[each.Pitfall.About.Id])))]),
        ]);
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    internal sealed record Run(Tool Tool, string ColumnKind, IReadOnlyList<Result> Results);

    internal sealed record Tool(Driver Driver);

    internal sealed record Driver(string Name, string SemanticVersion, IReadOnlyList<Rule> Rules);

    internal sealed record Rule(string Id, string Name, Message ShortDescription, Message FullDescription, MarkdownMessage Help, Configuration DefaultConfiguration, RuleProperties Properties)
    {
        public static Rule Of(PitfallAbout about) => new(
            about.Id, string.Concat(about.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])), new Message(about.Summary), new Message(about.Why),
            new MarkdownMessage($"{about.Why}\n\nWrong:\n\n{about.Wrong}\n\nRight:\n\n{about.Right}", $"{about.Why}\n\nWrong:\n\n```{about.Languages[0]}\n{about.Wrong}\n```\n\nRight:\n\n```{about.Languages[0]}\n{about.Right}\n```"),
            new Configuration(LevelOf(about.Severity)), new RuleProperties([.. about.Languages], about.Severity == Severity.Error ? "high" : "medium"));
    }

    internal sealed record RuleProperties(IReadOnlyList<string> Tags, string Precision);

    internal sealed record Configuration(string Level);

    internal sealed record Message(string Text);

    internal sealed record MarkdownMessage(string Text, string Markdown);

    internal sealed record Result(
        string RuleId, int RuleIndex, string Level, Message Message, IReadOnlyList<Location> Locations, IReadOnlyDictionary<string, string> PartialFingerprints,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Fix>? Fixes)
    {
        public static Result Of(string path, Pitfall pitfall, string fingerprint, int rule)
        {
            var artifact = new Artifact(Uri(path));
            return new Result(
                pitfall.About.Id, rule, LevelOf(pitfall.About.Severity), new Message($"{pitfall.Message} {pitfall.Advice}"), [new Location(new PhysicalLocation(artifact, Region.Of(pitfall, pitfall.Span)))],
                new Dictionary<string, string> { ["codeguru/v1"] = fingerprint.Replace('\t', ' ') },
                pitfall.Fix is not { } fix ? null : [new Fix(new Message(fix.Title), [new Change(artifact, [.. fix.Edits.Select(edit => new Replacement(Region.Of(pitfall, edit.Span), new Inserted(edit.Text)))])])]);
        }

        /// <summary>Relative to where the review was started, with slashes; each part escaped.</summary>
        private static string Uri(string path) => string.Join('/', path.Replace('\\', '/').Split('/').Where(part => part != ".").Select(System.Uri.EscapeDataString));
    }

    internal sealed record Location(PhysicalLocation PhysicalLocation);

    internal sealed record PhysicalLocation(Artifact ArtifactLocation, Region Region);

    internal sealed record Artifact(string Uri);

    internal sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn)
    {
        public static Region Of(Pitfall pitfall, Core.Code.SourceSpan span)
        {
            var (start, end) = (pitfall.File.Lines.PositionOf(span.Start), pitfall.File.Lines.PositionOf(span.End));
            return new Region(start.Line, start.Column, end.Line, end.Column);
        }
    }

    internal sealed record Fix(Message Description, IReadOnlyList<Change> ArtifactChanges);

    internal sealed record Change(Artifact ArtifactLocation, IReadOnlyList<Replacement> Replacements);

    internal sealed record Replacement(Region DeletedRegion, Inserted InsertedContent);

    internal sealed record Inserted(string Text);
}
