using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>Words that mean something by following each other.</summary>
/// <param name="Terms">Their stems.</param>
/// <param name="Surfaces">The words as they are written, to tell "generate" from "generator".</param>
/// <param name="Kind">What kind of phrase it is.</param>
/// <param name="Value">By kind: the classes, the language, where the expansions start, or how strong a name it is in percent.</param>
/// <param name="Lesson">For a name the lesson.</param>
/// <param name="Subject">For a name the subject, or -1 where it names the lesson as a whole.</param>
internal readonly record struct PhraseRecord(int[] Terms, int[] Surfaces, PhraseKind Kind, int Value, int Lesson, int Subject)
{
    public static PhraseRecord Read(ReadOnlySpan<byte> section, int offset)
    {
        var reader = new CompiledReader(section, offset);
        var terms = new int[reader.Byte()];
        var surfaces = new int[terms.Length];
        for (var i = 0; i < terms.Length; i++) (terms[i], surfaces[i]) = (reader.Number(), reader.Number());
        var kind = (PhraseKind)reader.Byte();
        var value = reader.Number();
        return kind == PhraseKind.Name
            ? new PhraseRecord(terms, surfaces, kind, value, reader.Number(), reader.Number() - 1)
            : new PhraseRecord(terms, surfaces, kind, value, -1, -1);
    }

    public void Write(CompiledWriter writer)
    {
        writer.Byte(checked((byte)Terms.Length));
        for (var i = 0; i < Terms.Length; i++)
        {
            writer.Number(Terms[i]);
            writer.Number(Surfaces[i]);
        }

        writer.Byte((byte)Kind);
        writer.Number(Value);
        if (Kind != PhraseKind.Name) return;
        writer.Number(Lesson);
        writer.Number(Subject + 1);
    }
}
