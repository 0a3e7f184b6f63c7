using Shop.Pricing;

namespace Shop.Orders;

public sealed record OrderLine(string Article, int Count, Money Price)
{
    public Money Total => Price.Times(Count);
}
