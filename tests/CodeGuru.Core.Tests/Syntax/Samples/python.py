"""A shop's orders, kept in memory."""
from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field

MAX_ITEMS = 0x10
RATE: float = 1.5e-3


@dataclass(frozen=True)
class Order:
    number: int
    lines: list[str] = field(default_factory=list)

    @property
    def total(self) -> float:
        return sum(len(line) for line in self.lines) * RATE


async def ship(orders: dict[str, Order], *names, fast=False, **options):
    # Only what is there.
    for name, order in orders.items():
        if name not in names and not fast:
            continue
        try:
            await asyncio.sleep(0.1)
            print(f"{name!r}: {order.total:.2f}\n", end="")
        except (KeyError, ValueError) as error:
            raise RuntimeError("lost") from error
        else:
            yield order


class Cart(defaultdict):
    def __missing__(self, key):
        self[key] = value = None
        return lambda x=True: (x, value, r"\d+", b'\x00')


match MAX_ITEMS:
    case 0 | 1:
        pass
    case _ if (n := MAX_ITEMS) > 3:
        del n
