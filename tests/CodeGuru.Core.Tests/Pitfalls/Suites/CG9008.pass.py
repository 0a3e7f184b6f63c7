#: a call may answer differently
def f(it):
    if it.next():
        return 1
    elif it.next():
        return 2
#: other values
def f(x):
    if x > 3:
        return 1
    elif x > 2:
        return 2
#: separate ifs
def f(x):
    if x:
        a()
    if x:
        b()
#: nested
def f(x, y):
    if x:
        if x:
            return 1
    elif y:
        return 2
#: a walrus
def f(read):
    if (n := read):
        return n
    elif (n := read):
        return 2
