using System.Text;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Benchmarks.Providers;

/// <summary>Groq's wire format on loopback, as many deltas as wanted.</summary>
internal static class PacedServer
{
    /// <param name="deltas">Pieces of the answer.</param>
    /// <param name="letters">Letters a piece.</param>
    /// <param name="rest">Time between the first piece and the others, so that the first can be seen to come alone.</param>
    public static ScriptedServer Start(int deltas, int letters, TimeSpan rest)
    {
        var piece = GroqWire.Delta(string.Concat(Enumerable.Repeat("word and ", (letters / 9) + 1))[..letters]);
        var reply = GroqWire.Stream().Then(GroqWire.First() + piece);
        if (rest > TimeSpan.Zero) reply = reply.Then(new Act.Pause(rest));
        // A few pieces a chunk, as a server sends them that is faster than its reader.
        var chunk = new StringBuilder();
        for (var i = 1; i < deltas; i++)
        {
            chunk.Append(piece);
            if (i % 4 != 0 && i + 1 < deltas) continue;
            reply = reply.Then(chunk.ToString());
            chunk.Clear();
        }

        reply = reply.Then(GroqWire.Finish("stop") + GroqWire.Done).End();
        return ScriptedServer.Start().On(GroqWire.Models, GroqWire.ModelList(GroqWire.Model)).On(GroqWire.Chat, reply);
    }
}
