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
