using CodeGuru.Cli.Json;
using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>The finished answer as one JSON document.</summary>
internal sealed class JsonAnswerView(TextWriter output) : IAnswerView
{
    private readonly List<string> notices = [];

    public ExitCode ExitCode { get; private set; }

    public void Show(MentorEvent step)
    {
        if (step is MentorEvent.Notice notice) notices.Add(notice.Text);
        if (step is not MentorEvent.Completed completed) return;
        var answer = completed.Answer with { Notices = [.. notices.Union(completed.Answer.Notices)] };
        JsonOutput.Write(output, AnswerDocument.Of(answer), CodeGuruJson.Default.AnswerDocument);
        ExitCode = answer.Covered ? ExitCode.Done : ExitCode.NotCovered;
    }
}
