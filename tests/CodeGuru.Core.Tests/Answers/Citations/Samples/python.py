"""Keeps orders and prices them."""
import asyncio
import json
from dataclasses import dataclass
from functools import lru_cache


class OrderError(Exception):
    """An order that cannot be priced."""


@dataclass
class Order:
    customer: str
    items: list


class OrderBook:
    def __init__(self, limit=100):
        self.limit = limit
        self.orders = {}

    def add(self, order):
        """Stores an order; the oldest one goes when the book is full."""
        if len(self.orders) >= self.limit:
            self.evict()
        self.orders[order.customer] = order
        return order

    def evict(self):
        oldest = next(iter(self.orders))
        del self.orders[oldest]

    def total(self, customer):
        order = self.orders.get(customer)
        if order is None:
            raise OrderError(f"no order of {customer}")
        amount = 0
        for item in order.items:
            if item["price"] < 0 or item["count"] < 0:
                continue
            amount += item["price"] * item["count"]
        return amount

    def names(self):
        found = []
        for name in self.orders:
            found.append(name.upper())
        return found

    def __len__(self):
        return len(self.orders)


@lru_cache(maxsize=None)
def steps(n):
    if n < 2:
        return 1
    return steps(n - 1) + steps(n - 2)


def parse(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return None


def label(order):
    prefix = "VIP"
    return f"{prefix}: {order.customer}"


def is_large(order):
    return len(order.items) > 10


def pairs(items):
    for index, item in enumerate(items):
        yield index, item


async def fetch(client, url):
    async with client.get(url) as response:
        return await response.text()


async def fetch_all(client, urls):
    tasks = [fetch(client, url) for url in urls]
    return await asyncio.gather(*tasks)


def load(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return parse(text)


def main():
    book = OrderBook()
    for row in load("orders.json") or []:
        book.add(Order(**row))
    print(book.names())


if __name__ == "__main__":
    main()
