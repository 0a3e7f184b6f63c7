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
#: texts and numbers make new ones
def shout(word):
    for letter in word:
        word += letter
    return word
#: the outer loop is left as well
def first(left, right):
    for a in left:
        for b in right:
            if a == b:
                left.remove(a)
                return a
#: finally leaves in any case
def once(items):
    for item in items:
        try:
            items.append(item)
        finally:
            return
#: the key is known to be there
def double(prices):
    for label in prices.keys():
        other = label.lower()
        if other in prices:
            prices[other] = 2
#: the same key
def reset():
    counts = {"a": 1}
    for name in counts:
        counts[name] = 0
#: another collection from there on
def renew(rows):
    for row in rows:
        rows = list(rows)
        rows.append(row)
#: a condition whose branch leaves the loop
def search(jobs):
    for job in jobs:
        if jobs.pop() == 2:
            break
#: a list of what is still to do, filled in a loop within
def closure(start, following):
    todo = [start]
    for state in todo:
        for other in following(state):
            if other not in todo:
                todo.append(other)
    return todo
