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
#: a list that the loop grows by `+=`
def spread(seed):
    queue = [seed]
    for item in queue:
        queue += [item + 1]  # <-
#: a set that loses elements
def thin():
    seen = {1, 2, 3}
    for number in seen:
        seen -= {number}  # <-
#: an entry under a key that is made from the loop's
def lower(headers):
    for name in headers.keys():
        headers[name.lower()] = headers[name]  # <-
#: a made key in a variable
def rename():
    prices = {"Tea": 3}
    for label in prices:
        short = label[:2] + "_"
        prices[short] = 1  # <-
#: pop in a condition that nothing leaves
def drain(jobs):
    for job in jobs:
        if jobs.pop() == job:  # <-
            print(job)
#: another loop within does not end the outer one
def cross(left, right):
    for a in left:
        for b in right:
            if a == b:
                left.remove(a)  # <-
                break
#: sorting what is gone through
def order(rows):
    for row in rows:
        rows.sort()  # <-
#: sets that are narrowed
def narrow(wanted):
    known = set(wanted)
    for name in known:
        known.intersection_update({name})  # <-
