#: self
class A:
    def __init__(self):
        return self  # <-
#: a number
class A:
    def __init__(self):
        return 1  # <-
#: in a branch
class A:
    def __init__(self, x):
        if x:
            return False  # <-
        self.x = x
#: yield
class A:
    def __init__(self):
        yield 1  # <-
#: an expression
class A:
    def __init__(self, x):
        return x + 1  # <-
#: a list
class A:
    def __init__(self):
        return []  # <-
#: in a try
class A:
    def __init__(self):
        try:
            self.x = f()
        except ValueError:
            return -1  # <-
#: a member
class A:
    def __init__(self, o):
        self.o = o
        return self.o  # <-
