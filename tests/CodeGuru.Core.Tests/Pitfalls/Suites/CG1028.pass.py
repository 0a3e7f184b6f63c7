#: None
import time
def f(at=None):
    return time.time() if at is None else at
#: fixed
import re
def f(pattern=re.compile("a"), xs=tuple(), s=frozenset()):
    return pattern, xs, s
#: a lambda that is the default
import time
def f(now=lambda: time.time()):
    return now()
#: lists are another rule's
def f(xs=list()):
    return xs
#: a function itself
import time
def f(now=time.time):
    return now()
#: float
def f(x=float("inf")):
    return x
#: a framework's marker
from fastapi import Depends
def f(db=Depends(get)):
    return db
#: its own class
class Option: ...
def f(o=Option()):
    return o
#: a call in the body
import time
def f():
    return time.time()
#: numbers written as texts
from decimal import Decimal
def f(x=float("3.5"), y=int("7", 16), z=Decimal("0.1"), n=len("abc")):
    return x, y, z, n
#: an iterator made into a tuple
def f(xs=tuple(map(str, (1, 2)))):
    return xs
#: its own class, which never changes
class Point:
    def __init__(self, x):
        self.x = x
    def moved(self):
        return Point(self.x + 1)
def f(at=Point(0)):
    return at
#: a local of the name
def f(time):
    def g(at=time.time()):
        return at
    return g
#: an annotation and a decorator
import functools
def register(n):
    return lambda g: g
@register(len("a"))
def f(x: "list(1)" = None):
    return x
#: a marker for "not given"
MISSING = object()
def f(x=MISSING, y=object()):
    return x, y
#: annotated as what can only be read
from collections.abc import Sequence
def show(names: Sequence[str] = sorted("ba")):
    return names
