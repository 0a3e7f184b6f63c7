using System.Text;

namespace Shop.Orders;

public sealed class Receipt(Basket basket)
{
    public string Print()
    {
        var text = new StringBuilder();
        foreach (var line in basket.Lines)
        {
            text.Append(line.Count).Append(" x ").Append(line.Article).Append(": ").AppendLine(line.Total.ToString());
        }

        return text.Append("Total: ").Append(basket.Total()).ToString();
    }
}
