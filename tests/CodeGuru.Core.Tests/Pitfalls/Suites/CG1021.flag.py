#: a method
class A:
    def f(self):
        raise NotImplemented  # <-
#: called
def f():
    raise NotImplemented("later")  # <-
#: a function
def f():
    raise NotImplemented  # <-
#: in a branch
def f(x):
    if x:
        raise NotImplemented  # <-
#: asynchronous
async def f():
    raise NotImplemented  # <-
#: with a cause
def f(e):
    raise NotImplemented from e  # <-
#: at the top
raise NotImplemented  # <-
#: in an else
try:
    f()
except ValueError:
    raise NotImplemented("x")  # <-
