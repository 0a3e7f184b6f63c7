using CodeGuru.Cli.Json;
using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>Every event as a line of JSON, written as soon as it is there.</summary>
internal sealed class JsonLinesAnswerView(TextWriter output) : IAnswerView
{
    public ExitCode ExitCode { get; private set; }

    public void Show(MentorEvent step)
    {
        JsonOutput.Write(output, EventDocument.Of(step), CodeGuruJson.Default.EventDocument, indented: false);
        output.Flush();
        if (step is MentorEvent.Completed { Answer.Covered: false }) ExitCode = ExitCode.NotCovered;
    }
}
