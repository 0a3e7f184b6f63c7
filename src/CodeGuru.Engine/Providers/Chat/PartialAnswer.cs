using CodeGuru.Core.Markdown;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>What to do with an answer that broke off.</summary>
internal static class PartialAnswer
{
    private static readonly string Instruction = Prompts.PromptFile.Read("continue");

    /// <summary>A line that marks the break, below whatever was said: a code block that was being written is closed first.</summary>
    public static string Mark(string said, string note)
    {
        var fence = OpenFence.In(said);
        var newLine = said.Length == 0 || said.EndsWith('\n') ? "" : "\n";
        return $"{newLine}{(fence is null ? "" : fence + "\n")}\n> *{note}*\n\n";
    }

    /// <summary>The prompt with what was said so far and the request to go on.</summary>
    public static IReadOnlyList<ChatMessage> Continue(IReadOnlyList<ChatMessage> prompt, string said) =>
        said.Length == 0 ? prompt : [.. prompt, new ChatMessage(ChatRole.Assistant, said), new ChatMessage(ChatRole.User, Instruction)];
}
