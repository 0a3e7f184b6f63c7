#: time
import time
def f(at=time.time()):  # <-
    return at
#: datetime
from datetime import datetime
def f(at=datetime.now()):  # <-
    return at
#: random
import random
def f(n=random.randint(1, 6)):  # <-
    return n
#: uuid
import uuid
def f(id=uuid.uuid4()):  # <-
    return id
#: its own function
def make():
    return []
def f(xs=make()):  # <-
    return xs
#: a method's
import time
class A:
    def f(self, at=time.monotonic()):  # <-
        return at
#: a lambda's
import time
f = lambda at=time.time(): at  # <-
#: only by name
import time
def f(*, at=time.time()):  # <-
    return at
#: within an expression
import time
def f(end=time.time() + 10):  # <-
    return end
#: what can be gone through once
def f(xs=map(str, [1, 2]), ys=zip([1], [2]), zs=(n for n in [1])):  # <- 3
    return list(xs), list(ys), list(zs)
#: a lambda that is called
def f(x=(lambda: [])()):  # <-
    return x
#: a new list by another way
def f(words="a b".split(), rows=sorted([2, 1]), pairs=dict.fromkeys("ab")):  # <- 3
    return words, rows, pairs
#: its own class, which changes
class Counter:
    def __init__(self):
        self.n = 0
    def add(self):
        self.n += 1
def f(counter=Counter()):  # <-
    counter.add()
#: within a call that is harmless itself
import time
def f(at=int(time.time())):  # <-
    return at
#: where the program was started
import os
from pathlib import Path as P
def f(folder=os.getcwd(), other=P.cwd() / "a"):  # <- 2
    return folder, other
#: a generator function
def numbers():
    yield 1
async def f(*, source=numbers()):  # <-
    return list(source)
#: an object that the function changes itself
from dataclasses import dataclass
@dataclass
class Options:
    n: int = 0
def f(options=Options()):  # <-
    options.n += 1
