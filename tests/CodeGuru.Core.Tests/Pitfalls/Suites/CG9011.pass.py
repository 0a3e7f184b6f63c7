#: a copy
def f(rows):
    for row in list(rows):
        rows.remove(row)
#: a slice
def f(rows):
    for row in rows[:]:
        rows.remove(row)
#: break behind it
def f(rows, x):
    for row in rows:
        if row == x:
            rows.remove(row)
            break
#: return behind it
def f(rows, x):
    for row in rows:
        if row == x:
            rows.remove(row)
            return True
#: another collection
def f(rows, out):
    for row in rows:
        out.append(row)
#: other values for keys that are there
def f(d):
    for k in d:
        d[k] = 1
#: a new object under the name
def f(rows):
    for row in rows:
        rows = rows + [row]
        rows.append(1)
#: an object that gives out copies
class Box:
    def f(self):
        for key in self:
            self.discard(key)
#: a member that is not known
class A:
    def __init__(self, message):
        self.message = message

    def f(self):
        for header in self.message.keys():
            del self.message[header]
