using CodeGuru.Core.Syntax.Hosting;

namespace CodeGuru.Core.Tests.Syntax.Hosting;

public sealed class DylinkSectionTests
{
    private static readonly byte[] Module =
    [
        0, (byte)'a', (byte)'s', (byte)'m', 1, 0, 0, 0,
        0, 17, 8, (byte)'d', (byte)'y', (byte)'l', (byte)'i', (byte)'n', (byte)'k', (byte)'.', (byte)'0', 1, 5, 0x80, 0x08, 4, 7, 0,
    ];

    [Fact]
    public void Needs_are_read_from_the_first_section() => Assert.Equal(new DylinkSection(1024, 16, 7), DylinkSection.Read(Module));

    [Fact]
    public void Anything_cut_short_or_changed_is_refused_or_read_but_never_crashes()
    {
        for (var length = 0; length < Module.Length - 1; length++)
        {
            var cut = Module[..length];
            Assert.Throws<InvalidDataException>(() => DylinkSection.Read(cut));
        }

        for (var at = 8; at < Module.Length; at++)
        {
            var changed = (byte[])Module.Clone();
            changed[at] ^= 0xff;
            Record.Exception(() => DylinkSection.Read(changed));
            Assert.True(Record.Exception(() => DylinkSection.Read(changed)) is null or InvalidDataException);
        }
    }
}
