#: isclose
import math
def f(x):
    return math.isclose(x * 1.1, 3.3)
#: an exact fraction
def f(x):
    return x / 2 == 0.5
#: whole
def f(x):
    return x * 2 == 3.0
#: not calculated
def f(x):
    return x == 0.1
#: less than
def f(x):
    return x * 2 < 0.1
#: integers
def f(x):
    return x + 1 == 3
#: a quarter
def f(x, y):
    return x - y == 0.25
#: two names
def f(x, y):
    return x + y == y
#: fractions that binary holds
def same(a, b):
    return a == b - 0.5
