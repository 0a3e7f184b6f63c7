using System.Text;
using CodeGuru.Cli.Chat.Editing;
using CsCheck;

namespace CodeGuru.Cli.Tests.Chat.Editing;

public sealed class KeyDecoderTests
{
    [Fact]
    public void Sequences_are_keys()
    {
        Assert.Equal(new Key(KeyCode.Up), One("\e[A"));
        Assert.Equal(new Key(KeyCode.Up), One("\eOA"));
        Assert.Equal(new Key(KeyCode.Left, "", KeyModifiers.Control), One("\e[1;5D"));
        Assert.Equal(new Key(KeyCode.Delete), One("\e[3~"));
        Assert.Equal(new Key(KeyCode.Tab, "", KeyModifiers.Shift), One("\e[Z"));
        Assert.Equal(new Key(KeyCode.Enter, "", KeyModifiers.Alt), One("\e\r"));
        Assert.Equal(new Key(KeyCode.Enter, "", KeyModifiers.Shift), One("\e[27;2;13~"));
        Assert.Equal(new Key(KeyCode.Character, "b", KeyModifiers.Alt), One("\eb"));
        Assert.Equal(new Key(KeyCode.Character, "j", KeyModifiers.Control), One("\n"));
        Assert.Equal(new Key(KeyCode.Reply, "]11;rgb:0000/0000/0000"), One("\e]11;rgb:0000/0000/0000\e\\"));
    }

    [Fact]
    public void Pasted_text_cannot_press_keys() =>
        Assert.Equal(new Key(KeyCode.Paste, "a\nb[A\tc"), One("\e[200~a\rb\e[A\tc\u0003\e[201~"));

    [Fact]
    public void Any_bytes_in_any_pieces_give_the_same_keys_and_no_error() =>
        Gen.Select(Gen.OneOf(Gen.Byte, Gen.Byte[0x1B, 0x1B], Gen.Byte[0x5B, 0x5B], Gen.Byte[0x30, 0x3B], Gen.Byte[0x7E, 0x7E]).Array[0, 60], Gen.Int[1, 5].Array[1, 10]).Sample((bytes, sizes) =>
        {
            var decoder = new KeyDecoder();
            var keys = new List<Key>();
            for (int at = 0, i = 0; at < bytes.Length; i++)
            {
                var length = Math.Min(sizes[i % sizes.Length], bytes.Length - at);
                decoder.Feed(bytes.AsSpan(at, length));
                while (decoder.TryRead(out var key)) keys.Add(key);
                at += length;
            }

            Assert.Equal(All(bytes), keys);
        });

    private static Key One(string text) => Assert.Single(All(Encoding.UTF8.GetBytes(text)));

    private static List<Key> All(byte[] bytes)
    {
        var decoder = new KeyDecoder();
        decoder.Feed(bytes);
        var keys = new List<Key>();
        while (decoder.TryRead(out var key)) keys.Add(key);
        return keys;
    }
}
