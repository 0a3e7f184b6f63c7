namespace Shop.Pricing;

public sealed class PriceList
{
    private readonly Dictionary<string, Money> prices = new() { ["lamp"] = new Money(4500), ["chair"] = new Money(12000) };

    public Money Of(string article) => prices.TryGetValue(article, out var price) ? price : throw new KeyNotFoundException($"{article} has no price.");
}
