using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>
/// Walks the postings of a term: for each lesson the distance from the one before, a byte of <see cref="Fields"/>, and the three sets of bits.
/// </summary>
internal ref struct PostingReader(ReadOnlySpan<byte> section, TermRecord term)
{
    private CompiledReader reader = new(section, term.Postings);
    private int left = term.Lessons;
    private int lesson = -1;

    public Posting Current { get; private set; }

    public bool MoveNext()
    {
        if (left == 0) return false;
        left--;
        lesson += reader.Number();
        Current = new Posting(lesson, (Fields)reader.Byte(), reader.Number64(), reader.Number64(), reader.Number64());
        return true;
    }

    /// <param name="writer">The section of postings.</param>
    /// <param name="postings">In the order of their lessons.</param>
    public static void Write(CompiledWriter writer, IEnumerable<Posting> postings)
    {
        var last = -1;
        foreach (var posting in postings)
        {
            writer.Number(posting.Lesson - last);
            writer.Byte((byte)posting.Fields);
            writer.Number64(posting.Passages);
            writer.Number64(posting.Keywords);
            writer.Number64(posting.Blocks);
            last = posting.Lesson;
        }
    }
}
