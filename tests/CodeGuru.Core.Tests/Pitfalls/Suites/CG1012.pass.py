#: gone through
def g():
    yield 1
for x in g():
    print(x)
#: a list
def g():
    yield 1
list(g())
#: kept
def g():
    yield 1
it = g()
#: no generator
def g():
    return [1]
g()
#: a decorated one
import contextlib
@contextlib.contextmanager
def g():
    yield 1
g()
#: next
def g():
    yield 1
next(g())
#: returned
def g():
    yield 1
def f():
    return g()
#: yield from
def g():
    yield 1
def f():
    yield from g()
#: its own map
def map(g, xs):
    return [g(x) for x in xs]
def f(xs):
    map(print, xs)
    list(filter(print, xs))
