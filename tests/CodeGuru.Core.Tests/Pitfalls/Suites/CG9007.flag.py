#: math.nan
import math
def f(x):
    return x == math.nan  # <-
#: imported name
from math import nan
def f(x):
    return nan != x  # <-
#: float of a string
def f(x):
    if x == float("NaN"):  # <-
        return 0
#: numpy under its alias
import numpy as np
def f(x):
    return x == np.nan  # <-
