using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>Something the person should know, on its way up through the decorators; no part of the answer.</summary>
internal sealed class NoticeContent(string text) : AIContent
{
    public string Text { get; } = text;

    public static ChatResponseUpdate Update(string text) => new() { Contents = [new NoticeContent(text)] };
}
