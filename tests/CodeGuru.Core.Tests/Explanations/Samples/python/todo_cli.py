#!/usr/bin/env python3
"""Keep a to-do list in a JSON file."""
import argparse
import json
import os
import sys
import tempfile
from datetime import date
from pathlib import Path

try:
    import tomllib
except ImportError:
    tomllib = None

DEFAULT_FILE = Path.home() / ".todo.json"
PRIORITIES = {"low": 3, "normal": 2, "high": 1}
_verbose = False


class UsageProblem(Exception):
    exit_code = 2


def say(*words, **options):
    if _verbose:
        print(*words, file=sys.stderr, **options)


def load(path):
    try:
        with path.open(encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return []
    except json.JSONDecodeError as error:
        raise UsageProblem(f"{path} is damaged: {error}") from None


def save(path, items):
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(items, file, indent=2)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def add(items, options):
    number = max((item["number"] for item in items), default=0) + 1
    items.append({
        "number": number,
        "text": " ".join(options.words),
        "priority": options.priority,
        "due": options.due and options.due.isoformat(),
        "done": False,
    })
    print(f"added {number}")
    return True


def finish(items, options):
    open_items = {item["number"]: item for item in items if not item["done"]}
    for number in options.numbers:
        if (item := open_items.get(number)) is None:
            print(f"no open item {number}", file=sys.stderr)
            continue
        item["done"] = True
    return True


def show(items, options):
    shown = [item for item in items if options.all or not item["done"]]
    shown.sort(key=lambda item: (PRIORITIES[item["priority"]], item["due"] or "9999"))
    for item in shown:
        mark = "x" if item["done"] else " "
        late = item["due"] and date.fromisoformat(item["due"]) < date.today()
        print(f"[{mark}] {item['number']:>3} {item['text']}{' (late)' if late else ''}")
    else:
        say(f"{len(shown)} of {len(items)} items")
    return False


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, default=DEFAULT_FILE)
    parser.add_argument("-v", "--verbose", action="store_true")
    commands = parser.add_subparsers(required=True)
    adding = commands.add_parser("add")
    adding.add_argument("words", nargs="+")
    adding.add_argument("--priority", choices=PRIORITIES, default="normal")
    adding.add_argument("--due", type=date.fromisoformat)
    adding.set_defaults(run=add)
    finishing = commands.add_parser("done")
    finishing.add_argument("numbers", nargs="+", type=int)
    finishing.set_defaults(run=finish)
    showing = commands.add_parser("list")
    showing.add_argument("--all", action="store_true")
    showing.set_defaults(run=show)
    return parser.parse_args(arguments)


def main(arguments=None):
    global _verbose
    options = parse(arguments)
    _verbose = options.verbose
    items = load(options.file)
    if options.run(items, options):
        save(options.file, items)


if __name__ == "__main__":
    try:
        main()
    except UsageProblem as problem:
        print(problem, file=sys.stderr)
        sys.exit(problem.exit_code)
    except (KeyboardInterrupt, BrokenPipeError):
        sys.exit(130)
