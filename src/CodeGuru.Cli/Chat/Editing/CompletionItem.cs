namespace CodeGuru.Cli.Chat.Editing;

/// <summary>A way to go on.</summary>
/// <param name="Text">What is inserted.</param>
/// <param name="Description">What it is, in a few words.</param>
internal sealed record CompletionItem(string Text, string Description = "");
