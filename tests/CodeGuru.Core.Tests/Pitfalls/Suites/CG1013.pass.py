#: not called
def f(xs):
    list = [1]
    return list
#: a parameter
def f(list):
    return list(3)
#: a function
def f():
    def sum(a):
        return a
    return sum(3)
#: given a call's result
def f():
    open = make()
    return open(3)
#: another scope
def f():
    sum = 3
    return sum
def g(xs):
    return sum(xs)
#: a class attribute
class A:
    list = [1]
    def f(self):
        return list(self.list)
#: a method
class A:
    def f(self):
        return self.list(3)
#: no built-in
def f():
    total = 0
    return total(3)
#: imported
from numpy import sum
def f(xs):
    return sum(xs)
#: a name of a module, of a class, and of the module in a function
max = max([1])
class A:
    property = property(len)
def f():
    global sum
    sum = sum([1])
