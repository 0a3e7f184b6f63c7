#: rows
grid = [[0] * 3] * 3  # <-
#: empty lists
xs = [[]] * 4  # <-
#: dictionaries
ds = [{}] * n  # <-
#: the number first
xs = 3 * [[1, 2]]  # <-
#: a comprehension within
xs = [[c for c in "ab"]] * 2  # <-
#: list()
xs = [list()] * 3  # <-
#: fromkeys
d = dict.fromkeys(["a", "b"], [])  # <-
#: in a function
def f(n):
    return [[None] * n] * n  # <-
#: fromkeys with a dictionary
d = dict.fromkeys(ks, {})  # <-
#: a copy made once
import builtins
def groups(keys, first):
    return builtins.dict.fromkeys(keys, list(first))  # <-
