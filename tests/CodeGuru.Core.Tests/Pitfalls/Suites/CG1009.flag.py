#: a text
def f(x):
    return x is "a"  # <-
#: a number
def f(x):
    if x is 0:  # <-
        return 1
#: is not
def f(x):
    return x is not 1  # <-
#: on the left
def f(x):
    return "" is x  # <-
#: a list
def f(x):
    return x is []  # <-
#: a tuple
def f(x):
    return x is ()  # <-
#: negative
def f(x):
    return x is -1  # <-
#: an f-string
def f(x, y):
    return x is f"{y}"  # <-
#: bytes
def f(x):
    while x is not b"":  # <-
        x = x[1:]
#: a comprehension is a new object too
def same(names):
    return names is [name for name in "ab"]  # <-
