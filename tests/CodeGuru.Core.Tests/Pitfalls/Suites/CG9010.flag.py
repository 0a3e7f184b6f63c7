#: no end
def f(n):
    print(n)
    f(n - 1)  # <-
#: both branches
def f(n):
    if n > 1:
        return f(n - 1)  # <-
    else:
        return f(n + 1)
#: a method
class A:
    def area(self):
        return self.area() * 2  # <-
#: the end comes too late
def f(n):
    f(n - 1)  # <-
    if n == 0:
        return
#: within an expression
def f(n):
    return 1 + f(n - 1)  # <-
