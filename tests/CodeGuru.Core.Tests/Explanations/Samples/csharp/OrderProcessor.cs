using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Shop.Orders;

/// <summary>An order as it comes in from the web shop.</summary>
public sealed record Order(int Id, string Customer, IReadOnlyList<OrderLine> Lines)
{
    public decimal Total => Lines.Sum(line => line.Quantity * line.UnitPrice);
}

public sealed record OrderLine(string Sku, int Quantity, decimal UnitPrice);

/// <summary>What became of an order.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    public sealed record Accepted(int OrderId, string Reservation) : Outcome;

    public sealed record Rejected(int OrderId, string Reason) : Outcome;

    public sealed record Postponed(int OrderId, DateTimeOffset Until) : Outcome;
}

public interface IStock
{
    /// <returns>The reservation, or null if there is not enough.</returns>
    Task<string?> ReserveAsync(string sku, int quantity, CancellationToken cancellationToken);

    Task ReleaseAsync(string reservation, CancellationToken cancellationToken);
}

public sealed class StockUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// Takes orders from a bounded channel and reserves stock for them with several workers.
/// </summary>
public sealed class OrderProcessor : IAsyncDisposable
{
    private const int MaxAttempts = 3;

    private readonly IStock stock;
    private readonly TimeProvider time;
    private readonly Channel<Order> orders;
    private readonly ConcurrentDictionary<int, Outcome> outcomes = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Task[] workers;

    public OrderProcessor(IStock stock, TimeProvider time, int workerCount = 4, int capacity = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(workerCount);
        this.stock = stock;
        this.time = time;
        orders = Channel.CreateBounded<Order>(new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.Wait });
        workers = [.. Enumerable.Range(0, workerCount).Select(_ => WorkAsync(stopping.Token))];
    }

    /// <summary>Raised after each order, on the worker's thread.</summary>
    public event EventHandler<Outcome>? Processed;

    public IReadOnlyDictionary<int, Outcome> Outcomes => outcomes;

    /// <summary>Waits until the channel has room.</summary>
    public ValueTask SubmitAsync(Order order, CancellationToken cancellationToken = default) =>
        orders.Writer.WriteAsync(order, cancellationToken);

    /// <summary>Takes no more orders and waits for those that are under way.</summary>
    public async Task CompleteAsync()
    {
        orders.Writer.Complete();
        await Task.WhenAll(workers).ConfigureAwait(false);
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await foreach (var order in orders.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var outcome = await ProcessAsync(order, cancellationToken).ConfigureAwait(false);
            outcomes[order.Id] = outcome;
            Processed?.Invoke(this, outcome);
        }
    }

    private async Task<Outcome> ProcessAsync(Order order, CancellationToken cancellationToken)
    {
        if (order.Lines.Count == 0)
            return new Outcome.Rejected(order.Id, "the order is empty");
        if (order.Lines.FirstOrDefault(line => line.Quantity <= 0) is { Sku: var sku })
            return new Outcome.Rejected(order.Id, $"{sku} has no quantity");

        var reservations = new List<string>();
        try
        {
            foreach (var line in order.Lines)
            {
                var reservation = await ReserveWithRetriesAsync(line, cancellationToken).ConfigureAwait(false);
                if (reservation is null)
                {
                    await ReleaseAllAsync(reservations).ConfigureAwait(false);
                    return new Outcome.Rejected(order.Id, $"{line.Sku} is sold out");
                }

                reservations.Add(reservation);
            }
        }
        catch (StockUnavailableException)
        {
            await ReleaseAllAsync(reservations).ConfigureAwait(false);
            return new Outcome.Postponed(order.Id, time.GetUtcNow().AddMinutes(5));
        }

        return new Outcome.Accepted(order.Id, string.Join('+', reservations));
    }

    private async Task<string?> ReserveWithRetriesAsync(OrderLine line, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await stock.ReserveAsync(line.Sku, line.Quantity, cancellationToken).ConfigureAwait(false);
            }
            catch (HttpRequestException) when (attempt < MaxAttempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 << attempt), time, cancellationToken).ConfigureAwait(false);
            }
            catch (HttpRequestException error)
            {
                throw new StockUnavailableException($"no answer for {line.Sku} after {MaxAttempts} attempts", error);
            }
        }
    }

    private Task ReleaseAllAsync(IEnumerable<string> reservations) =>
        Task.WhenAll(reservations.Select(reservation => stock.ReleaseAsync(reservation, CancellationToken.None)));

    public async ValueTask DisposeAsync()
    {
        orders.Writer.TryComplete();
        await stopping.CancelAsync().ConfigureAwait(false);
        try
        {
            await Task.WhenAll(workers).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Stopping is what was asked for.
        }

        stopping.Dispose();
    }
}

public static class OutcomeReport
{
    public static string Describe(Outcome outcome) => outcome switch
    {
        Outcome.Accepted { Reservation: var reservation, OrderId: var id } => $"order {id} is reserved as {reservation}",
        Outcome.Rejected(var id, var reason) => $"order {id} was rejected: {reason}",
        Outcome.Postponed(var id, var until) when until > DateTimeOffset.UnixEpoch => $"order {id} waits until {until:t}",
        Outcome.Postponed(var id, _) => $"order {id} waits",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>The commonest reasons for a rejection, with how often each occurred.</summary>
    public static IEnumerable<(string Reason, int Count)> TopReasons(IEnumerable<Outcome> outcomes, int count) =>
        outcomes.OfType<Outcome.Rejected>()
            .GroupBy(rejected => rejected.Reason)
            .Select(group => (Reason: group.Key, Count: group.Count()))
            .OrderByDescending(entry => entry.Count)
            .ThenBy(entry => entry.Reason, StringComparer.Ordinal)
            .Take(count);
}
