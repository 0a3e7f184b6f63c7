using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A kind of queue between threads or tasks that comes with a language or its library, and how it is filled and emptied.</summary>
/// <param name="Types">What its objects are declared or made with.</param>
/// <param name="IsCertain">Whether nothing else bears such a name: else something must be seen that runs beside it.</param>
internal sealed record QueueKind(IReadOnlySet<string> Types, IReadOnlySet<string> Puts, IReadOnlySet<string> Takes, bool IsCertain)
{
    /// <summary>Whether every queue of the kind has a limit.</summary>
    public bool IsBounded { get; private init; }

    private static readonly IReadOnlyList<QueueKind> Kinds =
    [
        Of("chan", "<-", "<-", true) with { IsBounded = true },
        Of("BlockingQueue LinkedBlockingQueue ArrayBlockingQueue PriorityBlockingQueue SynchronousQueue TransferQueue LinkedTransferQueue DelayQueue BlockingDeque LinkedBlockingDeque", "put offer add transfer", "take poll takeFirst takeLast", true),
        Of("BlockingCollection", "Add TryAdd", "Take TryTake GetConsumingEnumerable", true),
        Of("Channel ChannelWriter ChannelReader", "WriteAsync TryWrite", "ReadAsync TryRead ReadAllAsync", true),
        Of("Sender SyncSender UnboundedSender", "send try_send blocking_send", "", true),
        Of("Receiver UnboundedReceiver", "", "recv try_recv recv_timeout recv_async blocking_recv iter into_iter", true),
        Of("Queue SimpleQueue LifoQueue PriorityQueue JoinableQueue SizedQueue", "put put_nowait push << enq", "get get_nowait pop deq shift", false),
    ];

    private static readonly HashSet<string> Methods = [.. Kinds.SelectMany(kind => kind.Puts.Concat(kind.Takes))];

    /// <summary>Whether a method of that name puts into any queue or takes from it: most calls need not be followed further.</summary>
    public static bool IsUse(string method) => Methods.Contains(method);

    public static QueueKind? OfPlace(PatternSubject subject, Expression place)
    {
        var types = PlaceTypes.Of(subject, place).ToList();
        return types.Count == 0 ? null : Kinds.FirstOrDefault(kind => types.Any(kind.Types.Contains));
    }

    /// <summary>Both ends of what a library makes as a pair.</summary>
    public static (QueueKind In, QueueKind Out) Pair { get; } = (Kinds[4], Kinds[5]);

    private static QueueKind Of(string types, string puts, string takes, bool isCertain) => new(Words(types), Words(puts), Words(takes), isCertain);

    private static HashSet<string> Words(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
