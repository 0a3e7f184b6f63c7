#: a list
def add(item, items=[]):  # <-
    items.append(item)
    return items
#: a dictionary and a set, on lines of their own
def remember(
    key,
    cache={},  # <-
    seen={1},  # <-
):
    cache[key] = True
    seen.add(key)
#: made by a call
def collect(a=list(), b=dict(x=1), c=set(), d=bytearray(3)):  # <- 4
    return a, b, c, d
#: a container of collections under another name
import collections as c
from collections import defaultdict as dd

def group(rows, by=dd(list), order=c.OrderedDict()):  # <- 2
    return rows, by, order
#: a method, and one that is asynchronous
class Queue:
    def push(self, job, jobs=[]):  # <-
        jobs.append(job)

    async def drain(self, jobs={}):  # <-
        return jobs
#: a lambda within a comprehension
makers = [lambda n, out=[]: out.append(n) or out for _ in range(3)]  # <-
#: a comprehension as the default
def table(rows=[n * n for n in range(3)]):  # <-
    return rows
#: a nested function with a decorator
import functools

def outer():
    @functools.wraps(outer)
    def inner(*args, acc=[], **kwargs):  # <-
        acc.append(args)
        return acc
    return inner
#: only read, which is information
def find(key, places=["a", "b"], *, names={}):  # <- 2
    for place in places:
        if key in place:
            return names.get(key)
#: kept on purpose, which is information
def square(n, _known={}):  # <-
    if n not in _known:
        _known[n] = n * n
    return _known[n]
#: behind a star, and in a class body's lambda
class Shop:
    add = lambda self, *, items=[]: items.append(self)  # <-
    def __init__(self, *args, options=dict()):  # <-
        self.options = options
#: replaced in one branch only
def rows(of=[], n=0):  # <-
    if n:
        of = [n]
    of.append(1)
    return of
#: one of two
import os
def f(a=None or [], b=[] if os.name else None, c=[0] * 3, d=(e := [])):  # <- 4
    return a, b, c, d
#: only read and handed on, which is information
def f(call, options={}):  # <-
    if options:
        call(options)
#: a tuple that holds a list
def gather(item, pair=([], 0)):  # <-
    pair[0].append(item)
    return pair
#: the module's own dictionary, changed for all
SETTINGS = {"colour": "red"}
def paint(colour, settings=SETTINGS):  # <-
    settings["colour"] = colour
    return settings
#: a field of a named tuple
from typing import NamedTuple
class Route(NamedTuple):
    name: str
    stops: list[str] = []  # <-
#: read-only by annotation, and changed all the same
from collections.abc import Sequence
def put(item, items: Sequence[int] = []):  # <-
    items.append(item)
    return items
