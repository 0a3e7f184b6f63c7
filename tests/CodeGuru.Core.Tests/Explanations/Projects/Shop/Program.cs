using Shop.Orders;
using Shop.Pricing;

var basket = new Basket(new PriceList());
basket.Add("lamp", 2);
basket.Add("chair", 1);
Console.WriteLine(new Receipt(basket).Print());
