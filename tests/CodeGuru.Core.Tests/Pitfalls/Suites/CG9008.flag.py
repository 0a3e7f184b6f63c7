#: elif
def f(x):
    if x > 3:
        return 1
    elif x > 3:  # <-
        return 2
#: the third branch
def f(x, y):
    if x == 1:
        a()
    elif y == 1:
        b()
    elif x  ==  1:  # <-
        c()
#: names
def f(self):
    if self.ready:
        return 1
    elif self.ready:  # <-
        return 2
    else:
        return 3
