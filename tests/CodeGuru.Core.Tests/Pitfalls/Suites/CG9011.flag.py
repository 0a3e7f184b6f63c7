#: remove
def f(rows):
    for row in rows:
        if not row:
            rows.remove(row)  # <-
#: a dictionary's keys
def f(d):
    for k in d.keys():
        if k:
            del d[k]  # <-
#: append makes it longer
def f(xs):
    for x in xs:
        xs.append(x + 1)  # <-
#: a member
class A:
    def __init__(self):
        self.xs = []

    def f(self):
        for x in self.xs:
            self.xs.pop()  # <-
#: items and pop with a result
def f(d):
    for k, v in d.items():
        old = d.pop(k)  # <-
        print(old)
#: enumerate
def f(xs):
    for i, x in enumerate(xs):
        if x:
            xs.insert(i, 0)  # <-
