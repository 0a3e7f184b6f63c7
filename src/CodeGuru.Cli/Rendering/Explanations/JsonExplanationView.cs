using CodeGuru.Cli.Json;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Explanations;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>Explained code as a JSON document: the answer with its facts; a list of them where several targets were named.</summary>
internal sealed class JsonExplanationView(TextWriter output, bool several) : IAnswerView
{
    private readonly List<AnswerDocument> documents = [];
    private readonly List<string> notices = [];
    private ExplainedCode? code;

    public ExitCode ExitCode => ExitCode.Done;

    public void Show(MentorEvent step)
    {
        switch (step)
        {
            case MentorEvent.FactsReady ready:
                code = ready.Code;
                break;
            case MentorEvent.CallersFound found:
                code = found.Code;
                break;
            case MentorEvent.Notice notice:
                notices.Add(notice.Text);
                break;
            case MentorEvent.Completed { Answer: var answer }:
                documents.Add(AnswerDocument.Of(answer with { Notices = [.. notices.Union(answer.Notices)] }) with { Facts = code is null ? null : AnalysisDocument.Of(code) });
                notices.Clear();
                break;
        }
    }

    public void Finish()
    {
        if (several) JsonOutput.Write(output, new ExplanationsDocument(1, documents), CodeGuruJson.Default.ExplanationsDocument);
        else if (documents is [var document]) JsonOutput.Write(output, document, CodeGuruJson.Default.AnswerDocument);
    }
}
