#: kept
import asyncio
async def f():
    task = asyncio.create_task(g())
    await task
#: in a set
import asyncio
tasks = set()
async def f():
    tasks.add(asyncio.create_task(g()))
#: a task group
import asyncio
async def f():
    async with asyncio.TaskGroup() as group:
        group.create_task(g())
#: awaited
import asyncio
async def f():
    await asyncio.create_task(g())
#: returned
import asyncio
def f():
    return asyncio.ensure_future(g())
#: a list
import asyncio
async def f(xs):
    await asyncio.gather(*[asyncio.create_task(g(x)) for x in xs])
#: another object's
async def f(board):
    board.create_task("clean")
#: with a callback on it
import asyncio
async def f():
    asyncio.create_task(g()).add_done_callback(print)
#: one of two, kept
import asyncio
async def f(x):
    task = asyncio.create_task(g()) if x else None
    other = x or asyncio.create_task(g())
    return task, other
#: kept by a walrus
import asyncio
async def f():
    if (task := asyncio.create_task(g())):
        await task
#: the elements of a list that is kept
import asyncio
async def f(xs):
    tasks = [asyncio.create_task(g(x)) for x in xs]
    await asyncio.wait(tasks)
#: handed to a function
import asyncio
async def f(keep):
    keep(asyncio.create_task(g()))
#: a lambda's result
import asyncio
start = lambda: asyncio.create_task(g())
#: added to an object's own
import asyncio
class A:
    async def f(self):
        self.tasks |= {asyncio.create_task(g())}
        self.task = asyncio.create_task(g())
#: gathered
import asyncio
async def f():
    await asyncio.gather(g(1), g(2))
    both = asyncio.gather(g(1), g(2))
    return both
#: awaited on one way, and given elsewhere
import asyncio
async def start(job, eager):
    task = None
    if eager:
        task = asyncio.create_task(job())
    if task:
        await task
#: a function within uses it
import asyncio
def start(job):
    task = asyncio.create_task(job())
    def stop():
        task.cancel()
    return stop
#: the module's own variable
import asyncio
task = None
def start(job):
    global task
    task = asyncio.create_task(job())
