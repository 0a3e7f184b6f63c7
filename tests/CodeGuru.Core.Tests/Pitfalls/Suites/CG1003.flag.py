#: in an asynchronous function
async def save(): ...
async def f():
    save()  # <-
#: in a plain function
async def save(): ...
def f():
    save()  # <-
#: at the top
async def main(): ...
main()  # <-
#: a method
class A:
    async def save(self): ...
    async def go(self):
        self.save()  # <-
#: asyncio.sleep
import asyncio
async def f():
    asyncio.sleep(1)  # <-
#: imported from another file
#: file a.py
from b import save
async def f():
    save()  # <-
#: file b.py
async def save(): ...
#: an object's method
class Db:
    async def close(self): ...
async def f():
    db = Db()
    db.close()  # <-
#: in a loop
async def send(x): ...
async def f(xs):
    for x in xs:
        send(x)  # <-
#: asked whether it is true
async def ready(): ...
async def f(x):
    if ready():  # <-
        return 1
    while not ready():  # <-
        pass
    return 1 if x and ready() else 2  # <-
#: in a boolean operation
async def ready(): ...
async def save(): ...
async def f(x):
    x and save()  # <-
    return ready() or x  # <-
#: compared and calculated with
async def count(): ...
async def f():
    return count() == 3, count() + 1  # <- 2
#: asked for an attribute or an element
async def fetch(u): ...
async def f(u):
    a = fetch(u).json()  # <-
    return a, fetch(u)[0]  # <-
#: gone through
async def rows(): ...
async def f():
    for row in rows():  # <-
        print(row)
    return [row for row in rows()]  # <-
#: printed, and in a text
async def name(): ...
async def f():
    print(name())  # <-
    return f"hello {name()}"  # <-
#: kept in a variable with which nothing is done
async def fetch(): ...
async def f():
    data = fetch()  # <-
    return 1
#: kept in a variable that is taken for the result
async def fetch(): ...
async def f():
    data = fetch()  # <-
    if data:
        print(data["a"], len(data))
#: an argument that is only read
async def fetch(): ...
def show(data, title):
    print(title, data["a"])
async def f():
    show(fetch(), title="x")  # <-
    show(title="x", data=fetch())  # <-
#: a comprehension as a statement
async def send(x): ...
async def f(xs):
    [send(x) for x in xs if x]  # <-
    [send(1), send(2)]  # <- 2
    [x for x in xs if send(x)]  # <-
#: a queue of tasks
import asyncio
class Worker:
    def __init__(self):
        self.jobs = asyncio.Queue()
    async def add(self, job):
        self.jobs.put(job)  # <-
        stop = asyncio.Event()
        stop.wait()  # <-
#: handed to a thread and to a timer
import asyncio, threading
async def work(): ...
class A:
    async def stop(self): ...
    def start(self, loop):
        threading.Thread(target=work).start()  # <-
        loop.call_later(1, work)  # <-
        loop.add_signal_handler(15, self.stop)  # <-
#: a static method, and one that is overridden
from typing import override
class A:
    @staticmethod
    async def one(): ...
    @override
    async def two(self): ...
    async def f(self):
        A.one()  # <-
        self.two()  # <-
