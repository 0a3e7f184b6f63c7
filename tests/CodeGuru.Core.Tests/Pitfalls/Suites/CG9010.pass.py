#: a case that ends
def f(n):
    if n == 0:
        return 0
    return f(n - 1)
#: short circuit
def f(n):
    return n == 0 or f(n - 1)
#: a conditional expression
def f(n):
    return 1 if n == 0 else n * f(n - 1)
#: a loop over children
def walk(node):
    for child in node.children:
        walk(child)
#: another object's method
class A:
    def size(self):
        return self.inner.size()
#: a generator
def f(n):
    yield n
    yield from f(n + 1)
#: raises first
def f(n):
    if n > 9:
        raise ValueError
    f(n + 1)
#: its name means something else here
def f(n):
    def f(m):
        return m
    return f(n)
