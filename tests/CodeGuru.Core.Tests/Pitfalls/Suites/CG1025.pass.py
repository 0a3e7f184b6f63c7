#: in __init__
class Cart:
    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)
#: given its own
class Cart:
    items = []

    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)
#: only read
class A:
    names = []

    def has(self, n):
        return n in self.names
#: by the class
class A:
    found = []

    def add(self, x):
        A.found.append(x)
        self.found.append(x)
#: capitals
class A:
    ROWS = []

    def add(self, x):
        self.ROWS.append(x)
#: a cache
class A:
    _cache = {}

    def get(self, k):
        self._cache[k] = 1
#: a class variable
from typing import ClassVar
class A:
    rows: ClassVar[list] = []

    def add(self, x):
        self.rows.append(x)
#: a data class
from dataclasses import dataclass
@dataclass
class A:
    rows = []

    def add(self, x):
        self.rows.append(x)
#: a base that is not known
class A(Model):
    rows = []

    def add(self, x):
        self.rows.append(x)
#: a register of the objects themselves
class Patch:
    _active = []
    def start(self):
        self._active.append(self)
