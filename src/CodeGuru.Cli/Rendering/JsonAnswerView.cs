using CodeGuru.Cli.Json;
using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>The finished answer as one JSON document.</summary>
internal sealed class JsonAnswerView(TextWriter output) : IAnswerView
{
    public ExitCode ExitCode { get; private set; }

    public void Show(MentorEvent step)
    {
        if (step is not MentorEvent.Completed completed) return;
        JsonOutput.Write(output, AnswerDocument.Of(completed.Answer), CodeGuruJson.Default.AnswerDocument);
        ExitCode = completed.Answer.Covered ? ExitCode.Done : ExitCode.NotCovered;
    }
}
