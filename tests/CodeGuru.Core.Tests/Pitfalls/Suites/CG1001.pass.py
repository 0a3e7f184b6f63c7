#: None
def add(item, items=None):
    items = [] if items is None else items
    items.append(item)
    return items
#: values that cannot change
def draw(at=(0, 0), size=10, name="box", scale=1.5, on=True):
    return at, size, name, scale, on
#: a tuple with a function call that is not a container
import time

def log(text, at=time.time()):
    return text, at
#: a name
EMPTY = ()

def rows(of=EMPTY):
    return of
#: list is the file's own function here
def list():
    return ()

def rows(of=list()):
    return of
#: an argument of a call, not a default
def run(names):
    return sorted(names, key=[].count)
#: a frozenset
def allowed(kinds=frozenset({"a"})):
    return kinds
#: a generator expression, which is no container
def first(of=(n for n in range(3))):
    return next(of)
#: a field of a class with a list
class Shelf:
    books = []

    def add(self, book):
        self.books.append(book)
#: a type annotation with a list
from typing import Annotated
def f(x: Annotated[list, []] = None, y: "dict[str, list]" = None) -> list[int]:
    return x, y
#: a field of a dataclass with a factory
from dataclasses import dataclass, field
@dataclass
class A:
    xs: list = field(default_factory=list)
    ys: tuple = ()
#: a method called list
class A:
    def list(self):
        return ()
    def f(self, xs=None):
        return self.list()
#: an argument by name in a call
def f(**options):
    return options
f(items=[], names={})
#: a local list in a nested function
def outer(n=0):
    items = []
    def inner(items=None):
        return items or []
    return items, inner
#: a name that is a list elsewhere
DEFAULT = ["a"]
def f(xs=DEFAULT):
    return list(xs)
#: annotated as what can only be read
from collections.abc import Mapping, Sequence, Set
from typing import Annotated, Optional
def show(items: Sequence[int] | None = [], names: Optional[Mapping[str, int]] = {}, seen: Annotated[Set[str], "ids"] = set()):
    return items, names, seen
#: the module's own dictionary, only read
SETTINGS = {"colour": "red"}
def colour(settings=SETTINGS):
    return settings["colour"]
#: a named tuple with tuples
from typing import NamedTuple
class Route(NamedTuple):
    name: str
    stops: tuple[str, ...] = ()
#: handed in under its own name
found = []
def keep(item, found=found):
    found.append(item)
