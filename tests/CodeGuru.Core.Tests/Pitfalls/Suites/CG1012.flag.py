#: a function
def g():
    yield 1
g()  # <-
#: in a function
def g(xs):
    for x in xs:
        print(x)
        yield x
def f():
    g([1])  # <-
#: a method
class A:
    def rows(self):
        yield 1
    def go(self):
        self.rows()  # <-
#: yield from
def g():
    yield from [1, 2]
g()  # <-
#: an asynchronous generator
async def g():
    yield 1
async def f():
    g()  # <-
#: a generator expression
(print(x) for x in [1, 2])  # <-
#: of another file
#: file a.py
from b import g
g()  # <-
#: file b.py
def g():
    yield 1
#: recursion without yield from
def walk(node):
    yield node
    for child in node.children:
        walk(child)  # <-
#: map and filter
def f(xs):
    map(print, xs)  # <-
    filter(print, xs)  # <-
