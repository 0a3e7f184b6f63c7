using System.Globalization;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Engine.Prompts;
using CodeGuru.Engine.Providers.Chat;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Explaining.Models;

/// <summary>Writes the messages by which a model is asked to explain code.</summary>
internal static class ExplanationPrompt
{
    /// <param name="code">What is explained.</param>
    /// <param name="panel">What is known of it.</param>
    /// <param name="settings">How it is to be explained.</param>
    /// <param name="lessons">Lessons on what it uses, best first.</param>
    /// <param name="today">The date told to the model.</param>
    public static IReadOnlyList<ChatMessage> Compose(ExplainedCode code, FactsPanel panel, ExplainSettings settings, IReadOnlyList<Answer> lessons, DateOnly today)
    {
        var path = code.Part is ExplainedPart.Folder folder ? folder.Path : code.Files[0].Path;
        var rules = string.Join("\n\n",
            PromptFile.Read("character").Replace("{date}", today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal),
            PromptFile.Read("level-" + settings.Level.ToString().ToLowerInvariant()),
            PromptFile.Read("explain").Replace("{sections}", Sections(ExplanationSection.For(settings.Depth)), StringComparison.Ordinal).Replace("{path}", PromptComposer.Attribute(path), StringComparison.Ordinal));
        var messages = new List<ChatMessage>
        {
            new ChatMessage(ChatRole.System, rules).As(PromptPart.Essential),
            new ChatMessage(ChatRole.User, PromptComposer.Fenced("reference", "kind=\"facts\"", FactsText.Of(code, panel))).As(PromptPart.Essential),
        };
        messages.AddRange(CodeAround.Of(code).Select(quoted => new ChatMessage(ChatRole.User, File(quoted)).As(PromptPart.Reference)));
        messages.AddRange(lessons.Select(lesson => new ChatMessage(ChatRole.User,
            $"{PromptFile.Read("reference")}\n\n{PromptComposer.Fenced("reference", $"slug=\"{lesson.Source.Lessons[0]}\"", lesson.Markdown)}").As(PromptPart.Reference)));
        messages.Add(new ChatMessage(ChatRole.User, string.Join("\n\n", [.. CodeAround.Target(code).Select(File), $"Explain {panel.Kind} `{panel.Name}` ({panel.Place})."])).As(PromptPart.Essential));
        return messages;
    }

    /// <summary>Asks for sections that a finished explanation lacks.</summary>
    public static IReadOnlyList<ChatMessage> Complete(IReadOnlyList<ChatMessage> prompt, string text, IReadOnlyList<ExplanationSection> missing) =>
        Again(prompt, text, PromptFile.Read("explain-missing").Replace("{sections}", Sections(missing), StringComparison.Ordinal));

    /// <summary>Asks for paragraphs again that say what is not so.</summary>
    public static IReadOnlyList<ChatMessage> Correct(IReadOnlyList<ChatMessage> prompt, string text, IReadOnlyList<FlawedParagraph> paragraphs) =>
        Again(prompt, text, PromptFile.Read("explain-correct").Replace("{paragraphs}", string.Join("\n\n", paragraphs.Select((paragraph, at) =>
            $"### Paragraph {at + 1}\n\n{paragraph.Text}\n\n{string.Join('\n', paragraph.Problems.Select(problem => $"- `{problem.Text}`: {problem.Problem}"))}")), StringComparison.Ordinal));

    private static IReadOnlyList<ChatMessage> Again(IReadOnlyList<ChatMessage> prompt, string text, string request) =>
        [.. prompt, new ChatMessage(ChatRole.Assistant, text), new ChatMessage(ChatRole.User, request)];

    private static string File(QuotedCode quoted) => PromptComposer.Fenced("file",
        string.Create(CultureInfo.InvariantCulture, $"path=\"{PromptComposer.Attribute(quoted.Path)}\" lines=\"{quoted.From}-{quoted.To}\"{(quoted.Why is { } why ? $" is=\"{why}\"" : "")}"), quoted.Text);

    private static string Sections(IEnumerable<ExplanationSection> sections) => string.Join('\n', sections.Select(section => $"  - `## {section.Heading}`: {section.About}."));
}
