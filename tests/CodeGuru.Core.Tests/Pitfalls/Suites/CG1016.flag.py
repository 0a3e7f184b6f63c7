#: a sum
if 0.1 + 0.2 == 0.3:  # <-
    pass
#: a product
def f(x):
    return x * 1.1 == 3.3  # <-
#: unequal
def f(x, y):
    return x / y != 0.1  # <-
#: on the left
def f(x):
    return 0.7 == x - 0.1  # <-
#: sum of a list
def f(xs):
    return sum(xs) == 0.9  # <-
#: in an assert
def test():
    assert a() + b() == 1.1  # <-
#: a power
def f(x):
    return x ** 2 == 0.01  # <-
#: in a while
def f(x):
    while x + 0.1 != 1.3:  # <-
        x += 0.1
#: the other side is anything
def same(a, b):
    return a == b - 0.1  # <-
