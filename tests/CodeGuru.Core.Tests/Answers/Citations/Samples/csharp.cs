using System.Collections.Generic;
using System.Threading.Tasks;

namespace Mail;

public sealed record Letter(string To, string Text);

public interface ISender
{
    Task SendAsync(Letter letter);
}

public sealed class Outbox(ISender sender)
{
    private readonly Queue<Letter> waiting = new();

    public int Count => waiting.Count;

    public void Add(Letter letter)
    {
        if (string.IsNullOrEmpty(letter.To)) throw new ArgumentException("no address", nameof(letter));
        waiting.Enqueue(letter);
    }

    public async Task<int> FlushAsync()
    {
        var sent = 0;
        while (waiting.Count > 0)
        {
            await sender.SendAsync(waiting.Dequeue());
            sent++;
        }

        return sent;
    }

    public string Describe()
    {
        var kind = Count > 10 ? "many" : "few";
        return $"{kind} letters";
    }

    public static int Depth(string path) => path.Contains('/') ? 1 + Depth(path[(path.IndexOf('/') + 1)..]) : 0;

    public bool TryPeek(out Letter? letter)
    {
        try
        {
            letter = waiting.Peek();
            return true;
        }
        catch (InvalidOperationException)
        {
            letter = null;
            return false;
        }
    }
}
