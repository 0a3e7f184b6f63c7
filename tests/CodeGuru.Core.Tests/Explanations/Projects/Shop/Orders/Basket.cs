using Shop.Pricing;

namespace Shop.Orders;

/// <summary>What a customer is about to buy.</summary>
public sealed class Basket(PriceList prices)
{
    private readonly List<OrderLine> lines = [];

    public IReadOnlyList<OrderLine> Lines => lines;

    public void Add(string article, int count)
    {
        if (count <= 0) throw new ArgumentOutOfRangeException(nameof(count));
        lines.Add(new OrderLine(article, count, prices.Of(article)));
    }

    public Money Total() => lines.Aggregate(Money.None, (sum, line) => sum.Plus(line.Total));
}
