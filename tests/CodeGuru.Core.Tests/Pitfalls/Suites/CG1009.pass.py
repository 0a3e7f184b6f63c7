#: None
def f(x):
    return x is None
#: not None
def f(x):
    return x is not None
#: True
def f(x):
    return x is True
#: two names
def f(x, y):
    return x is y
#: equal
def f(x):
    return x == "a"
#: a sentinel
MISSING = object()
def f(x):
    return x is MISSING
#: a class
def f(x):
    return type(x) is int
#: Ellipsis
def f(x):
    return x is ...
