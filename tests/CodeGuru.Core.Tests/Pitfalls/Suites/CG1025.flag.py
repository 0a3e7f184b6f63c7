#: append
class Cart:
    items = []  # <-

    def add(self, item):
        self.items.append(item)
#: an entry
class Store:
    rows = {}  # <-

    def put(self, k, v):
        self.rows[k] = v
#: a set
class Seen:
    names = set()  # <-

    def see(self, name):
        self.names.add(name)
#: list()
class A:
    jobs = list()  # <-

    def push(self, job):
        self.jobs.extend([job])
#: beside an initialiser
class A:
    tags = []  # <-

    def __init__(self, name):
        self.name = name

    def tag(self, t):
        self.tags.append(t)
#: update
class A:
    options = {}  # <-

    def set(self, **kw):
        self.options.update(kw)
#: an underscore
class A:
    _rows = []  # <-

    def add(self, row):
        if row:
            self._rows.append(row)
#: a base class of abc
import abc
class A(abc.ABC):
    parts = []  # <-

    def add(self, p):
        self.parts.insert(0, p)
#: grown in place, beside a class that has its own
class A:
    items = []  # <-
    def add(self, x):
        self.items += [x]
class B:
    items = []
    def __init__(self):
        self.items = []
