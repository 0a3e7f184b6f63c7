using System.Buffers.Binary;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Wording;

/// <summary>
/// The learned weights in an index: their number, the scale of a step, the hashes in order, where the weights of each begin, then answers and weights in a byte each
/// (lessons two), those that hardly count left out.
/// </summary>
internal static class WordingTable
{
    private const int HeadSize = 8;
    private const float Least = 0.06f;

    /// <summary>How much each feature of a question counts: longer ones do not shout.</summary>
    public static float ValueOf(int features) => 1 / MathF.Sqrt(Math.Max(1, features));

    /// <summary>Scores to probabilities that sum up to 1.</summary>
    public static void ToProbabilities(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }

    public static CompiledWriter Write(IReadOnlyDictionary<uint, float[]> weights)
    {
        var writer = new CompiledWriter();
        if (weights.Count == 0) return writer;
        var scale = Math.Max(1e-6f, weights.Values.Max(row => row.Max(Math.Abs))) / sbyte.MaxValue;
        var (hashes, starts, data) = (new CompiledWriter(), new CompiledWriter(), new CompiledWriter());
        var kept = 0;
        foreach (var (hash, row) in weights.OrderBy(pair => pair.Key))
        {
            var telling = row.Select((weight, answer) => (answer, weight)).Where(each => Math.Abs(each.weight) >= Math.Max(Least, scale / 2)).ToList();
            if (telling.Count == 0) continue;
            kept++;
            hashes.Fixed32((int)hash);
            starts.Fixed32(data.Position);
            data.Fixed16((ushort)telling.Count);
            foreach (var (answer, weight) in telling)
            {
                data.Fixed16((ushort)answer);
                data.Byte((byte)(sbyte)MathF.Round(weight / scale));
            }
        }

        writer.Fixed32(kept);
        writer.Fixed32(BitConverter.SingleToInt32Bits(scale));
        foreach (var part in new[] { hashes, starts, data }) writer.Raw(part.ToArray());
        return writer;
    }

    /// <summary>How likely each lesson answers a question that is worded so, and, last, that none does; empty where the index has learned nothing.</summary>
    public static float[] Probabilities(Question question, IndexLayout layout)
    {
        var section = layout[IndexSection.Wording];
        if (section.Length == 0) return [];
        var count = BinaryPrimitives.ReadInt32LittleEndian(section);
        var scale = BitConverter.Int32BitsToSingle(BinaryPrimitives.ReadInt32LittleEndian(section[4..]));
        var hashes = section.Slice(HeadSize, checked(count * 4));
        var starts = section.Slice(HeadSize + hashes.Length, hashes.Length);
        var data = section[(HeadSize + (2 * hashes.Length))..];

        var scores = new float[layout.LessonCount + 1];
        var features = WordingFeatures.Of(question);
        var known = 0;
        foreach (var feature in features)
        {
            if (Find(hashes, feature) is not (>= 0 and var at)) continue;
            Add(data[BinaryPrimitives.ReadInt32LittleEndian(starts[(at * 4)..])..], scale, scores);
            known++;
        }

        var value = ValueOf(known);
        for (var i = 0; i < scores.Length; i++) scores[i] *= value;
        if (Find(hashes, WordingFeatures.Bias) is >= 0 and var bias) Add(data[BinaryPrimitives.ReadInt32LittleEndian(starts[(bias * 4)..])..], scale, scores);
        ToProbabilities(scores);
        return scores;
    }

    private static void Add(ReadOnlySpan<byte> row, float scale, float[] scores)
    {
        var count = BinaryPrimitives.ReadUInt16LittleEndian(row);
        for (var i = 0; i < count; i++)
        {
            var entry = row.Slice(2 + (i * 3), 3);
            scores[BinaryPrimitives.ReadUInt16LittleEndian(entry)] += (sbyte)entry[2] * scale;
        }
    }

    private static int Find(ReadOnlySpan<byte> hashes, uint wanted)
    {
        var (low, high) = (0, (hashes.Length / 4) - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var hash = BinaryPrimitives.ReadUInt32LittleEndian(hashes[(middle * 4)..]);
            if (hash == wanted) return middle;
            if (hash < wanted) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
