#: sum
def f(rows):
    sum = 0
    for row in rows:
        sum += sum(row)  # <-
    return sum
#: list
def f(x):
    list = [1, 2]
    return list(x)  # <-
#: max
def f(xs):
    max = -1
    for x in xs:
        max = max(x, 1) if x else 0
    return max(1, 2)
def g():
    str = "a"
    return str(3)  # <-
#: at the top
dict = {"a": 1}
x = dict(b=2)  # <-
#: an f-string
def f(x):
    str = f"{x}"
    return str(x)  # <-
#: a number
def f(xs):
    len = 3
    return len(xs)  # <-
#: a comprehension
def f(xs):
    set = {x for x in xs}
    return set([1])  # <-
#: a tuple
def f():
    type = ("a", "b")
    return type(3)  # <-
#: before it is given
def f(xs):
    n = len(xs)  # <-
    len = 3
    return n + len
#: a local that is given its own first value
def f(xs):
    input = input("?")  # <-
    max = max(xs) + 1  # <-
    return input, max
