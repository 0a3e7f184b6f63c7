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
#: numpy's older names, and decimals
import numpy as np
from decimal import Decimal
def missing(x):
    return x == np.NaN or x == Decimal("nan")  # <- 2
