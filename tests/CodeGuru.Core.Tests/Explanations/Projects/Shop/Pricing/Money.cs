namespace Shop.Pricing;

/// <summary>An amount in cents.</summary>
public readonly record struct Money(long Cents)
{
    public static Money None => new(0);

    public Money Plus(Money other) => new(Cents + other.Cents);

    public Money Times(int count) => new(Cents * count);

    public override string ToString() => $"{Cents / 100}.{Cents % 100:00}";
}
