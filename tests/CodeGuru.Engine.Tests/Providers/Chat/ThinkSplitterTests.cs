using System.Text;
using CodeGuru.Engine.Providers.Chat;
using CsCheck;

namespace CodeGuru.Engine.Tests.Providers.Chat;

public sealed class ThinkSplitterTests
{
    [Theory]
    [InlineData("<think>hm</think>\n\nHello", "hm", "Hello")]
    [InlineData("\n<think>a<b</thin></think>x", "a<b</thin>", "x")]
    [InlineData("Hello <think>text</think>", "", "Hello <think>text</think>")]
    [InlineData("<thinking>x", "", "<thinking>x")]
    [InlineData("<think>never closed", "never closed", "")]
    [InlineData("<think></think>", "", "")]
    [InlineData("<thi", "", "<thi")]
    [InlineData("", "", "")]
    public void Thinking_is_apart_however_the_text_is_cut(string text, string thinking, string answer) =>
        Gen.Int[0, 1].Array[text.Length].Sample(cuts =>
        {
            var splitter = new ThinkSplitter();
            var (thoughts, words) = (new StringBuilder(), new StringBuilder());
            void Take((string Thinking, string Answer) part)
            {
                thoughts.Append(part.Thinking);
                words.Append(part.Answer);
            }

            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && cuts[i] == 0) continue;
                Take(splitter.Add(text[start..i]));
                start = i;
            }

            Take(splitter.End());
            Assert.Equal((thinking, answer), (thoughts.ToString(), words.ToString()));
        }, iter: 200);

    [Fact]
    public void A_long_thought_in_small_pieces_costs_no_more_than_its_length()
    {
        var splitter = new ThinkSplitter();
        splitter.Add("<think>");
        var length = 0;
        for (var i = 0; i < 200_000; i++) length += splitter.Add("thought ").Thinking.Length;
        Assert.Equal(1_600_000, length);
    }
}
