#: the exception
def f():
    raise NotImplementedError
#: returned
class A:
    def __eq__(self, other):
        return NotImplemented
#: its own
class NotImplemented(Exception): ...
def f():
    raise NotImplemented
#: imported
from errors import NotImplemented
def f():
    raise NotImplemented()
#: compared
def f(x):
    if x is NotImplemented:
        return None
#: another exception with it
def f():
    raise ValueError(NotImplemented)
#: raised again
def f():
    try:
        g()
    except ValueError:
        raise
#: a member
def f():
    raise errors.NotImplemented
