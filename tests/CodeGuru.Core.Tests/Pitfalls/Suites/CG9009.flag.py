#: returns
def f(x):
    if x:  # <-
        return 1
    else:
        return 1
#: several statements, other blanks
def f(x):
    if x > 2:  # <-
        y = x+1
        print( y )
    else:
        y = x+1
        print( y )
#: a conditional expression
def f(x):
    return "a" if x else "a"  # <-
#: a member on both sides
def f(x, y):
    return y.name if x else y.name  # <-
