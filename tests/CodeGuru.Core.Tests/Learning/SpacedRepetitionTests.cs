using CodeGuru.Core.Learning;
using CsCheck;

namespace CodeGuru.Core.Tests.Learning;

public sealed class SpacedRepetitionTests
{
    private static readonly Gen<Recall> Grades = Gen.Enum<Recall>();
    private static readonly Gen<MemoryState> Memories = Gen.Select(Gen.Double[0.02, 3000], Gen.Double[1, 10], (stability, difficulty) => new MemoryState(stability, difficulty));

    [Fact]
    public void The_first_answer_sets_what_the_published_parameters_say()
    {
        Assert.Equal([0.40255, 1.18385, 3.173, 15.69105], Enum.GetValues<Recall>().Select(grade => SpacedRepetition.First(grade).Stability));
        Assert.Equal(7.1949, SpacedRepetition.First(Recall.Again).Difficulty, 4);
        Assert.Equal(7.1949 - Math.Exp(0.5345 * 2) + 1, SpacedRepetition.First(Recall.Good).Difficulty, 9);
    }

    /// <summary>Worked out apart from this code, by the formulas of the wiki.</summary>
    [Fact]
    public void A_history_comes_to_what_the_formulas_give()
    {
        var memory = SpacedRepetition.First(Recall.Again);
        foreach (var days in new[] { 0, 1, 3, 8, 21 }) memory = SpacedRepetition.Next(memory, days, Recall.Good);

        Assert.Equal(48.2655, memory.Stability, 4);
        Assert.Equal(7.1044, memory.Difficulty, 4);
    }

    [Fact]
    public void What_is_known_each_time_comes_back_ever_later()
    {
        var memory = SpacedRepetition.First(Recall.Good);
        var intervals = new List<int>();
        for (var i = 0; i < 5; i++)
        {
            intervals.Add(SpacedRepetition.Interval(memory));
            memory = SpacedRepetition.Next(memory, intervals[^1], Recall.Good);
        }

        Assert.Equal([3, 11, 35, 101, 269], intervals);
    }

    [Fact]
    public void After_as_many_days_as_it_is_stable_nine_of_ten_are_known() =>
        Memories.Sample(memory => Math.Abs(SpacedRepetition.Retrievability(memory, memory.Stability) - 0.9) < 1e-9);

    [Fact]
    public void A_better_answer_never_makes_it_come_back_sooner() =>
        Gen.Select(Memories, Gen.Double[0, 500]).Sample((memory, days) =>
        {
            var after = Enum.GetValues<Recall>().Select(grade => SpacedRepetition.Next(memory, days, grade)).ToList();
            Assert.Equal(after.OrderBy(each => each.Stability), after);
            Assert.Equal(after.OrderByDescending(each => each.Difficulty), after);
        });

    [Fact]
    public void Forgetting_never_makes_a_memory_stronger() =>
        Gen.Select(Memories, Gen.Double[0, 500]).Sample((memory, days) => SpacedRepetition.Next(memory, days, Recall.Again).Stability <= memory.Stability);

    [Fact]
    public void Every_history_stays_within_bounds() =>
        Gen.Select(Grades, Gen.Double[0, 400]).Array[1, 40].Sample(history =>
        {
            var memory = SpacedRepetition.First(history[0].Item1);
            foreach (var (grade, days) in history.Skip(1)) memory = SpacedRepetition.Next(memory, days, grade);
            Assert.InRange(memory.Difficulty, 1, 10);
            Assert.InRange(memory.Stability, 0.01, double.MaxValue);
            Assert.InRange(SpacedRepetition.Interval(memory), 1, 36_500);
        });
}
