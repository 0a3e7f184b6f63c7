"""The books that the library owns."""
from dataclasses import dataclass

from .errors import UnknownBook


@dataclass(frozen=True)
class Book:
    isbn: str
    title: str
    shelf: str


class Catalogue:
    def __init__(self):
        self._books = {}

    def add(self, book):
        self._books[book.isbn] = book

    def find(self, isbn):
        try:
            return self._books[isbn]
        except KeyError:
            raise UnknownBook(isbn) from None

    def __iter__(self):
        return iter(self._books.values())
