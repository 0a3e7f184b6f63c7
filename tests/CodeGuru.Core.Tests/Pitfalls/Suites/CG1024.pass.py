#: nothing
class A:
    def __init__(self):
        self.x = 1
#: a bare return
class A:
    def __init__(self, x):
        if not x:
            return
        self.x = x
#: None
class A:
    def __init__(self):
        return None
#: the base's
class A(B):
    def __init__(self):
        return super().__init__()
#: __new__
class A:
    def __new__(cls):
        return object.__new__(cls)
#: a function of that name
def __init__(x):
    return x
#: a function within
class A:
    def __init__(self):
        def key(x):
            return x + 1
        self.key = key
#: a lambda
class A:
    def __init__(self):
        self.f = lambda: 1
