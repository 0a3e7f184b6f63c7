using System.Globalization;
using CodeGuru.Core;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary>Commands about the code blocks of the last answer.</summary>
internal static class CodeCommands
{
    public static async Task CopyAsync(ChatSession session, string argument, CancellationToken cancellation)
    {
        if (session.Log.LastAnswer is not { } answer)
        {
            session.Screen.Note("There is no answer yet.");
            return;
        }

        var (text, what) = argument.Length == 0 ? (answer.Content, "The answer") : (Block(session, argument).Code + "\n", $"Code block {argument}");
        var byTool = await ClipboardTool.CopyAsync(text, session.Context.Host.Variable, cancellation).ConfigureAwait(false);
        var byTerminal = session.Screen.Copy(text);
        session.Screen.Note(byTool ? $"{what} is in the clipboard."
            : byTerminal ? $"{what} was sent to the terminal's clipboard (OSC 52)."
            : "No way to the clipboard: install xclip or wl-clipboard, or use /save.");
    }

    public static async Task SaveAsync(ChatSession session, string argument, CancellationToken cancellation)
    {
        var space = argument.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) throw new CodeGuruException(ExitCode.Usage, "Usage", "Say which code block and where to.", "/save 1 example.py");
        var block = Block(session, argument[..space]);
        var path = argument[(space + 1)..].Trim();
        try
        {
            using var stream = new FileStream(Path.Combine(session.Context.Host.WorkingFolder, path), FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(stream);
            await writer.WriteAsync((block.Code + "\n").AsMemory(), cancellation).ConfigureAwait(false);
            session.Screen.Note($"Saved to {path}.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CodeGuruException(ExitCode.CannotWrite, "Not saved", $"'{path}' was not written: {error.Message}", "Give another name: files that are there are never overwritten.", error);
        }
    }

    /// <summary>The nth code block of the last answer; what a program prints does not count.</summary>
    /// <exception cref="CodeGuruException">There is none of that number.</exception>
    public static FencedBlock Block(ChatSession session, string number)
    {
        var blocks = session.Log.LastAnswer is { } answer ? FencedBlock.In(answer.Content).Where(block => !block.IsOutput).ToList() : [];
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= blocks.Count) return blocks[n - 1];
        throw new CodeGuruException(ExitCode.NotFound, "No such code block",
            blocks.Count == 0 ? "The last answer has no code block." : $"The last answer has no code block {number}: they are numbered 1 to {blocks.Count}.");
    }
}
