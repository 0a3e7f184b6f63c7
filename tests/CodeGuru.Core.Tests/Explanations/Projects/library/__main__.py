"""Lends books from the command line."""
import argparse
import sys

from .catalogue import Catalogue
from .desk import Desk
from .errors import LibraryError
from .storage import load, save


def parse(arguments):
    parser = argparse.ArgumentParser(prog="library")
    parser.add_argument("action", choices=["lend", "return", "overdue"])
    parser.add_argument("--isbn")
    parser.add_argument("--reader")
    return parser.parse_args(arguments)


def main(arguments=None):
    options = parse(arguments)
    catalogue = load("books.json", Catalogue())
    desk = Desk(catalogue)
    try:
        if options.action == "lend":
            desk.lend(options.isbn, options.reader)
        elif options.action == "return":
            desk.take_back(options.isbn)
        else:
            for loan in desk.overdue():
                print(loan.book.title, loan.reader)
    except LibraryError as error:
        print(error, file=sys.stderr)
        return 1
    save("books.json", catalogue)
    return 0


if __name__ == "__main__":
    sys.exit(main())
