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
