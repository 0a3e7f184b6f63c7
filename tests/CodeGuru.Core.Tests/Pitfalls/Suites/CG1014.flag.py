#: read at once
def f(p):
    return open(p).read()  # <-
#: written at once
open("a", "w").write("x")  # <-
#: a local
def f(p):
    file = open(p)  # <-
    return file.read()
#: readlines
def f(p):
    for line in open(p).readlines():  # <-
        print(line)
#: gzip
import gzip
def f(p):
    return gzip.open(p).read()  # <-
#: a writer
def f(p):
    out = open(p, "w")  # <-
    out.write("x")
#: in a method
class A:
    def f(self, p):
        file = open(p)  # <-
        self.text = file.read()
#: in a comprehension
def f(ps):
    return [open(p).read() for p in ps]  # <-
#: gone through and used up
import json, os
from pathlib import Path
def f(p):
    for line in open(p):  # <-
        print(line)
    rows = [line for line in open(p)]  # <-
    file = Path(p).open()  # <-
    other = os.fdopen(3)  # <-
    return json.load(open(p)), rows, file.read(), other.read()  # <-
