using System.Globalization;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Providers.Chat;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Prompts;

/// <summary>Writes the messages that a model is given.</summary>
internal static class PromptComposer
{
    /// <summary>What quotes the text of others; the rules in <c>character.md</c> name each as material that is never obeyed.</summary>
    public static readonly IReadOnlyList<string> Quotations = ["reference", "file", "earlier", "failure"];

    /// <param name="question">What is asked.</param>
    /// <param name="references">Lessons found, best first, as slug and text.</param>
    /// <param name="parts">What the question calls for; empty for an answer of free form.</param>
    /// <param name="today">The date told to the model, whose knowledge ends earlier.</param>
    public static IReadOnlyList<ChatMessage> Compose(
        Question question, IReadOnlyList<(string Slug, string Text)> references, IReadOnlyList<AnswerPart> parts, DateOnly today)
    {
        var messages = new List<ChatMessage> { new ChatMessage(ChatRole.System, Rules(question, parts, today)).As(PromptPart.Essential) };
        for (var i = 0; i < references.Count; i++)
        {
            var (slug, text) = references[i];
            var quoted = Fenced("reference", $"slug=\"{slug}\"", text);
            messages.Add(new ChatMessage(ChatRole.User, i == 0 ? $"{PromptFile.Read("reference")}\n\n{quoted}" : quoted).As(PromptPart.Reference));
        }

        foreach (var turn in question.History)
            messages.Add(new ChatMessage(turn.IsPerson ? ChatRole.User : ChatRole.Assistant, turn.IsPerson ? Fenced("earlier", "by=\"the person\"", turn.Text) : turn.Text).As(PromptPart.History));
        var files = question.Files.Select(file => Fenced("file", $"path=\"{Attribute(file.Path)}\"", file.Text));
        var language = question.Language is { } named ? $" (about {named})" : "";
        messages.Add(new ChatMessage(ChatRole.User, string.Join("\n\n", [.. files, $"The question{language}:\n\n{question.Text}"])).As(PromptPart.Essential));
        return messages;
    }

    /// <summary>The prompt that asks for parts that a finished answer lacks.</summary>
    public static IReadOnlyList<ChatMessage> Repair(IReadOnlyList<ChatMessage> prompt, string answer, IReadOnlyList<AnswerPart> missing) =>
    [
        .. prompt,
        new ChatMessage(ChatRole.Assistant, answer),
        new ChatMessage(ChatRole.User, PromptFile.Read("repair").Replace("{parts}", string.Join(" and ", missing.Select(Describe)), StringComparison.Ordinal)),
    ];

    /// <summary>The prompt that asks for blocks of a finished answer again, which failed when they were run.</summary>
    /// <param name="prompt">What was asked.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="failures">Of each block its number, its language, and what was said when it failed.</param>
    public static IReadOnlyList<ChatMessage> Correct(
        IReadOnlyList<ChatMessage> prompt, string answer, IReadOnlyList<(int Number, string Language, string What)> failures)
    {
        var told = failures.Select(failure => Fenced("failure", string.Create(CultureInfo.InvariantCulture, $"example=\"{failure.Number}\" language=\"{failure.Language}\""), failure.What.Trim()));
        return
        [
            .. prompt,
            new ChatMessage(ChatRole.Assistant, answer),
            new ChatMessage(ChatRole.User, PromptFile.Read("correct").Replace("{failures}", string.Join("\n\n", told), StringComparison.Ordinal)),
        ];
    }

    private static string Rules(Question question, IReadOnlyList<AnswerPart> parts, DateOnly today) => string.Join("\n\n",
        PromptFile.Read("character").Replace("{date}", today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal),
        PromptFile.Read("level-" + question.Level.ToString().ToLowerInvariant()),
        PromptFile.Read("depth-" + question.Depth.ToString().ToLowerInvariant()),
        PromptFile.Read(parts.Count == 0 || question.Depth == Depth.Simple ? "shape-free" : parts.Contains(AnswerPart.Differences) ? "shape-compare" : "shape-explain"));

    /// <summary>Quotes text as data. It cannot end its own quotation: its closing tags are broken.</summary>
    public static string Fenced(string tag, string attributes, string text)
    {
        foreach (var name in Quotations)
            text = text.Replace("</" + name, "<\\/" + name, StringComparison.OrdinalIgnoreCase);
        return $"<{tag} {attributes}>\n{text}\n</{tag}>";
    }

    /// <summary>Text as the value of an attribute of such a quotation.</summary>
    public static string Attribute(string text) => string.Concat(text.Select(letter => letter is '"' or '<' or '>' || char.IsControl(letter) ? '_' : letter));

    private static string Describe(AnswerPart part) => part switch
    {
        AnswerPart.CoreConcept => "the core concept",
        AnswerPart.Example => "a runnable example with its output",
        AnswerPart.Differences => "a table of the differences",
        AnswerPart.Pitfalls => "the pitfalls, each with its fix",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
