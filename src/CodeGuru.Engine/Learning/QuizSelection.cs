using CodeGuru.Core.Handbook;
using CodeGuru.Core.Learning;

namespace CodeGuru.Engine.Learning;

/// <summary>Which questions to ask, and in which order.</summary>
public static class QuizSelection
{
    /// <summary>For a quiz about these lessons: what was never asked, in the lessons' order; then what was asked longest ago.</summary>
    public static IReadOnlyList<QuizQuestion> ForQuiz(IEnumerable<Lesson> lessons, LearningStore store, int count)
    {
        ArgumentNullException.ThrowIfNull(store);
        var asked = store.Cards.ToDictionary(card => card.Question, card => card.Asked);
        return [.. lessons.SelectMany(QuizReader.Read).OrderBy(question => asked.GetValueOrDefault(question.Id)).Take(count)];
    }

    /// <summary>What is due, what is most likely forgotten first. What stands in no lesson any more is left out.</summary>
    public static IReadOnlyList<QuizQuestion> Due(Func<string, Lesson?> find, LearningStore store, int count)
    {
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(store);
        var now = store.Now;
        var due = store.Cards.Where(card => card.Due <= now).OrderBy(card => SpacedRepetition.Retrievability(card.Memory, (now - card.Asked).TotalDays)).ToList();
        var questions = due.Select(card => card.Lesson).Distinct().Select(find).OfType<Lesson>().SelectMany(QuizReader.Read).ToDictionary(question => question.Id);
        return [.. due.Select(card => questions.GetValueOrDefault(card.Question)).OfType<QuizQuestion>().Take(count)];
    }
}
