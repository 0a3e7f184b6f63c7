using CodeGuru.Core.Handbook.Search.Wording;

namespace CodeGuru.Core.Tests.Handbook.Search.Wording;

public sealed class WordingTrainerTests
{
    [Fact]
    public void What_asks_for_an_answer_is_learned_and_one_occurrence_is_not()
    {
        var examples = Enumerable.Range(0, 20).Select(n => new WordingExample(n % 2 == 0 ? [1u, 3u] : [2u, 3u], n % 2)).Append(new WordingExample([9u, 1u], 0)).ToList();
        var weights = WordingTrainer.Train(examples, 3);
        Assert.True(weights[1][0] > weights[1][1] && weights[2][1] > weights[2][0]);
        Assert.DoesNotContain(9u, weights.Keys);
        Assert.Equal(weights[1], WordingTrainer.Train(examples, 3)[1]);
    }

    [Fact]
    public void Probabilities_sum_up_to_one()
    {
        float[] scores = [1000, 1001, -5];
        WordingTable.ToProbabilities(scores);
        Assert.Equal(1, scores.Sum(), 5);
        Assert.True(scores[1] > scores[0] && scores[2] < 1e-6f);
    }
}
