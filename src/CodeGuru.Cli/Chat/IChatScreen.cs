using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Core;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Chat;

/// <summary>Where a conversation is held: a terminal with all its arts, or plain lines.</summary>
internal interface IChatScreen : IDisposable
{
    /// <summary>Reads what the person says next; <paramref name="draft"/> stands in the line already.</summary>
    Task<Entry> ReadAsync(EditorContext context, string draft, CancellationToken cancellation);

    /// <summary>Draws an answer as it comes; Ctrl-C ends it.</summary>
    Task<AnswerEnd> ShowAsync(Func<CancellationToken, IAsyncEnumerable<MentorEvent>> answer, CancellationToken cancellation);

    /// <summary>Says something that is no answer, in Markdown.</summary>
    void Say(string markdown);

    /// <summary>Says one sentence of lesser weight.</summary>
    void Note(string text);

    void ShowError(CodeGuruException error);

    /// <summary>Puts text into the clipboard by way of the terminal; false where that is impossible.</summary>
    bool Copy(string text);

    void Clear();
}
