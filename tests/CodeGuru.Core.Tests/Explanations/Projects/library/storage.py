"""Keeps the catalogue in a file between runs."""
import json
import os

from .catalogue import Book


def load(path, catalogue):
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            for entry in json.load(file):
                catalogue.add(Book(**entry))
    return catalogue


def save(path, catalogue):
    temporary = path + ".new"
    with open(temporary, "w", encoding="utf-8") as file:
        json.dump([vars(book) for book in catalogue], file)
    os.replace(temporary, path)
