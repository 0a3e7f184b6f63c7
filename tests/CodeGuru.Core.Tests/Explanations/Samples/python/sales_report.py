"""Monthly sales figures from exported orders."""

import csv
import json
import sqlite3
import statistics
from collections import Counter, defaultdict
from contextlib import closing, contextmanager
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from itertools import groupby, islice
from operator import attrgetter
from typing import NamedTuple


class Line(NamedTuple):
    order: str
    customer: str
    product: str
    quantity: int
    price: Decimal
    day: date

    @property
    def amount(self):
        return self.quantity * self.price


def read_lines(path):
    """Read order lines; broken rows are counted, not fatal."""
    rejected = Counter()
    lines = []
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            try:
                line = Line(
                    order=row["order"],
                    customer=row["customer"].strip().lower(),
                    product=row["product"],
                    quantity=int(row["quantity"]),
                    price=Decimal(row["price"]),
                    day=datetime.strptime(row["day"], "%Y-%m-%d").date(),
                )
            except KeyError as missing:
                rejected[f"column {missing} missing"] += 1
            except (ValueError, InvalidOperation):
                rejected["not a number or date"] += 1
            else:
                lines.append(line)
    return lines, rejected


def by_month(lines):
    ordered = sorted(lines, key=attrgetter("day"))
    for month, group in groupby(ordered, key=lambda line: line.day.replace(day=1)):
        yield month, list(group)


def running_total(amounts):
    total = Decimal(0)
    for amount in amounts:
        total += amount
        yield total


def best_customers(lines, count=5):
    spent = defaultdict(Decimal)
    for line in lines:
        spent[line.customer] += line.amount
    ranked = sorted(spent.items(), key=lambda item: (-item[1], item[0]))
    return list(islice(ranked, count))


def basket_sizes(lines):
    sizes = Counter(line.order for line in lines)
    return sorted(sizes.values())


def returning_customers(months):
    seen = set()
    shares = {}
    for month, lines in months:
        customers = {line.customer for line in lines}
        known = customers & seen
        shares[month] = len(known) / len(customers) if customers else 0.0
        seen |= customers
    return shares


def product_pairs(lines, minimum=2):
    """Products that were ordered together at least `minimum` times."""
    baskets = defaultdict(set)
    for line in lines:
        baskets[line.order].add(line.product)
    pairs = Counter(
        (first, second)
        for products in baskets.values()
        for first in products
        for second in products
        if first < second
    )
    return [(pair, count) for pair, count in pairs.most_common() if count >= minimum]


@contextmanager
def transaction(connection):
    """Commit at the end of the block, or roll back if it fails."""
    cursor = connection.cursor()
    try:
        yield cursor
    except sqlite3.Error:
        connection.rollback()
        raise
    else:
        connection.commit()
    finally:
        cursor.close()


def store(report, path):
    with closing(sqlite3.connect(path)) as connection:
        with transaction(connection) as cursor:
            cursor.execute("create table if not exists report (month text primary key, body text not null)")
            cursor.executemany(
                "insert or replace into report (month, body) values (?, ?)",
                [(month.isoformat(), json.dumps(body, default=str)) for month, body in report.items()],
            )


FORMATS = {}


def report_format(name):
    def register(function):
        FORMATS[name] = function
        return function

    return register


@report_format("text")
def as_text(report):
    rows = [
        f"{month:%B %Y}  revenue {body['revenue']:>12,.2f}  median basket {body['median_basket']}"
        for month, body in report.items()
    ]
    return "\n".join(rows)


@report_format("json")
def as_json(report):
    return json.dumps({month.isoformat(): body for month, body in report.items()}, default=str, indent=2)


def build_report(lines):
    months = list(by_month(lines))
    returning = returning_customers(months)
    totals = running_total(sum(line.amount for line in group) for _, group in months)
    report = {}
    for (month, group), total in zip(months, totals):
        report[month] = {
            "revenue": sum(line.amount for line in group),
            "revenue_so_far": total,
            "median_basket": statistics.median(basket_sizes(group)),
            "best_customers": best_customers(group),
            "returning_share": round(returning[month], 3),
        }
    return report


def main(path, format_name="text"):
    lines, rejected = read_lines(path)
    for reason, count in rejected.most_common():
        print(f"skipped {count} rows: {reason}")
    if not (write := FORMATS.get(format_name)):
        raise SystemExit(f"unknown format {format_name}; known: {', '.join(sorted(FORMATS))}")
    print(write(build_report(lines)))


if __name__ == "__main__":
    import sys

    main(*sys.argv[1:3])
