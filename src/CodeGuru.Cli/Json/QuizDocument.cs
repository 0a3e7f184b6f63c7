using CodeGuru.Core.Learning;
using CodeGuru.Engine.Learning;

namespace CodeGuru.Cli.Json;

/// <summary><c>quiz</c> and <c>practice</c> with <c>--format json</c>: the questions that would be asked, with their answers.</summary>
internal sealed record QuizDocument(int Schema, IReadOnlyList<QuizDocument.Asked> Questions)
{
    public static QuizDocument Of(IEnumerable<QuizQuestion> questions, LearningStore store) => new(1, [.. questions.Select(question => Asked.Of(question, store.Find(question.Id)))]);

    /// <param name="Expected">What a right answer prints, or the right letter.</param>
    /// <param name="Due">When it comes back; null for what was never asked.</param>
    internal sealed record Asked(
        string Id, string Lesson, string Kind, string Question, string Text, string? Language, string? Program, string? Expected, IReadOnlyList<string> Hints, string Answer,
        DateTimeOffset? Due, int Reviews, int Lapses)
    {
        public static Asked Of(QuizQuestion question, Card? card) => new(
            question.Id, question.Lesson, CamelCase.Of(question.Kind), question.Title, question.Text, question.Program?.Language, question.Program?.Code,
            question.Choice?.ToString() ?? question.Output?.Code, question.Hints, question.Answer, card?.Due, card?.Reviews ?? 0, card?.Lapses ?? 0);
    }
}
