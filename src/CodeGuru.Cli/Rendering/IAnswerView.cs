using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>Draws the events of one answer.</summary>
internal interface IAnswerView
{
    /// <summary>How the process ends, as far as the events shown so far decide it.</summary>
    ExitCode ExitCode { get; }

    void Show(MentorEvent step);

    /// <summary>Nothing comes any more.</summary>
    void Finish()
    {
    }

    /// <summary>The person broke the answer off: what has come is kept.</summary>
    void BreakOff()
    {
    }
}
