#: isnan
import math
def f(x):
    return math.isnan(x)
#: the file's own nan
nan = 3
def f(x):
    return x == nan
#: infinity
def f(x):
    return x == float("inf")
#: a value is returned
import math
def f():
    return math.nan
#: a variable that happens to hold it
import math
worst = math.nan
def is_open(value):
    return value == worst
