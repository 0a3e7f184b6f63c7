#: they differ
def f(x):
    if x:
        return 1
    else:
        return 2
#: a chain
def f(x):
    if x == 1:
        return 1
    elif x == 2:
        return 1
    else:
        return 2
#: pass on both sides
def f(x):
    if x:
        pass
    else:
        pass
#: without else
def f(x):
    if x:
        return 1
    return 1
#: other strings
def f(x):
    return "a" if x else "b"
