#: create_task
import asyncio
async def f():
    asyncio.create_task(g())  # <-
#: ensure_future
import asyncio
async def f():
    asyncio.ensure_future(g())  # <-
#: from import
from asyncio import create_task
async def f():
    create_task(g())  # <-
#: the running loop
import asyncio
async def f():
    asyncio.get_running_loop().create_task(g())  # <-
#: a name for the loop
import asyncio
async def f():
    loop = asyncio.get_event_loop()
    loop.create_task(g())  # <-
#: assigned to nothing
import asyncio
async def f():
    _ = asyncio.create_task(g())  # <-
#: in a loop
import asyncio
async def f(xs):
    for x in xs:
        asyncio.create_task(g(x))  # <-
#: under an alias
import asyncio as aio
async def f():
    aio.create_task(g())  # <-
#: in a list that nobody keeps
import asyncio
async def f(xs):
    [asyncio.create_task(g(x)) for x in xs]  # <-
    [asyncio.create_task(g(1)), asyncio.create_task(g(2))]  # <- 2
#: behind an and
import asyncio
async def f(x):
    x and asyncio.create_task(g(x))  # <-
#: only asked whether it is true
import asyncio
async def f(x):
    if asyncio.create_task(g(x)):  # <-
        return 1 if asyncio.ensure_future(g(x)) else 2  # <-
#: as a comprehension's condition
import asyncio
async def f(xs):
    return [x for x in xs if asyncio.create_task(g(x))]  # <-
#: a loop that is kept in the object
import asyncio
class Server:
    def __init__(self):
        self.loop = asyncio.get_event_loop()
    def start(self):
        self.loop.create_task(g())  # <-
#: a loop by its annotation
import asyncio
def start(loop: asyncio.AbstractEventLoop):
    loop.create_task(g())  # <-
#: gathered and not awaited
import asyncio
async def f():
    asyncio.gather(g(1), g(2))  # <-
#: a local variable that nobody reads
import asyncio
def start(job):
    task = asyncio.create_task(job())  # <-
#: on one way only
import asyncio
async def start(job, eager):
    if eager:
        task = asyncio.create_task(job())  # <-
    else:
        task = None
