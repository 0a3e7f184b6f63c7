#: with
def f(p):
    with open(p) as file:
        return file.read()
#: closed
def f(p):
    file = open(p)
    try:
        return file.read()
    finally:
        file.close()
#: returned
def f(p):
    return open(p)
#: returned by its name
def f(p):
    file = open(p)
    return file
#: stored
class A:
    def f(self, p):
        self.file = open(p)
#: handed over
def f(p):
    file = open(p)
    return Reader(file)
#: with later
def f(p):
    file = open(p)
    with file:
        return file.read()
#: yielded
def f(p):
    file = open(p)
    yield file
#: its own open
def open(p):
    return p
def f(p):
    return open(p).read()
#: an exit stack
def f(stack, p):
    file = stack.enter_context(open(p))
    return file.read()
#: handed to who knows whom
import csv
from pathlib import Path
def f(p, use):
    use(open(p))
    with Path(p).open() as file:
        return csv.reader(open(p)), file.read()
#: an opening of another kind
def f(door, webbrowser):
    door.open().read()
    for x in webbrowser.open():
        print(x)
