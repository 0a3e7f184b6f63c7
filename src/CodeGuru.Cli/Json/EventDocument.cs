using System.Text.Json.Serialization;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Cli.Json;

/// <summary>A <see cref="MentorEvent"/> on a line, with <c>--format jsonl</c>; a field that an event does not have is left out.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record EventDocument(string Event)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Seconds { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnswerDocument.SourceEntry? Source { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProviderSwitch? Switch { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnswerDocument.ExampleEntry? Example { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnswerDocument? Answer { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnalysisDocument? Facts { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PlacedName>? Callers { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DiagramDocument? Diagram { get; init; }

    public static EventDocument Of(MentorEvent step) => step switch
    {
        MentorEvent.Answering answering => new("answering") { Source = AnswerDocument.SourceEntry.Of(answering.Source) },
        MentorEvent.TextDelta delta => new("textDelta") { Text = delta.Text },
        MentorEvent.ProviderSwitched switched => new("providerSwitched") { Switch = switched.Switch },
        MentorEvent.ExampleChecked example => new("exampleChecked") { Example = AnswerDocument.ExampleEntry.Of(example.Check) },
        MentorEvent.ThinkingDelta thinking => new("thinkingDelta") { Text = thinking.Text },
        MentorEvent.Waiting waiting => new("waiting") { Text = waiting.Provider, Seconds = Math.Round(waiting.Left.TotalSeconds, 1) },
        MentorEvent.Detail detail => new("detail") { Text = detail.Text },
        MentorEvent.Checking checking => new("checking") { Text = checking.What },
        MentorEvent.Notice notice => new("notice") { Text = notice.Text },
        MentorEvent.FactsReady ready => new("factsReady") { Facts = AnalysisDocument.Of(ready.Code) },
        MentorEvent.CallersFound found => new("callersFound") { Callers = found.Callers },
        MentorEvent.DiagramReady ready => new("diagramReady") { Diagram = DiagramDocument.Of(ready.Diagram, ready.Kind) },
        MentorEvent.Completed completed => new("completed") { Answer = AnswerDocument.Of(completed.Answer) },
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
