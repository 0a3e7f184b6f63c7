using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Core.Tests.Handbook.Search;

public sealed class SearchIndexDamageTests
{
    private const int Flips = 200;

    private static readonly string[] Questions = ["asyncio vs threading in python", "what is a decoratr", "difference between gil and racecondition"];

    [Fact]
    public void A_truncation_is_told_at_opening()
    {
        // Every length of the head and of the end; of the millions between, one in a thousand.
        for (var length = 0; length < HandbookIndex.Bytes.Length; length += length is > 4096 and var far && far < HandbookIndex.Bytes.Length - 2048 ? 997 : 1)
        {
            var cut = HandbookIndex.Bytes[..length];
            Assert.Throws<InvalidDataException>(() => SearchIndex.Open(cut));
        }
    }

    [Fact]
    public void Bytes_behind_the_end_are_told_at_opening() => Assert.Throws<InvalidDataException>(() => SearchIndex.Open((byte[])[.. HandbookIndex.Bytes.Span, 0]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_changed_byte_gives_a_result_or_is_told_as_damage(int seed)
    {
        var random = new Random(seed);
        for (var flip = 0; flip < Flips / 2; flip++)
        {
            var bytes = HandbookIndex.Bytes.ToArray();
            var at = random.Next(bytes.Length);
            bytes[at] ^= (byte)random.Next(1, 256);
            AssertToldOrAnswered(bytes, at);
        }
    }

    [Fact]
    public void A_changed_byte_of_the_head_is_told_or_harmless()
    {
        for (var at = 0; at < 96; at++)
        {
            var bytes = HandbookIndex.Bytes.ToArray();
            bytes[at] ^= 0x41;
            AssertToldOrAnswered(bytes, at);
        }
    }

    private static void AssertToldOrAnswered(byte[] bytes, int at)
    {
        try
        {
            var index = SearchIndex.Open(bytes);
            foreach (var question in Questions)
            {
                Assert.NotNull(index.Search(question));
                Assert.NotNull(index.Lookup(question));
            }

            Assert.NotNull(index.Nearest("python/treading"));
            Assert.NotNull(index.Languages);
        }
        catch (InvalidDataException)
        {
            // Told, as it should be.
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"Byte {at} changed: {error}");
        }
    }
}
