#: awaited
async def save(): ...
async def f():
    await save()
#: returned
async def save(): ...
def f():
    return save()
#: a task
import asyncio
async def save(): ...
async def f():
    t = asyncio.create_task(save())
    await t
#: kept
async def save(): ...
async def f():
    c = save()
    await c
#: not asynchronous
def save(): ...
async def f():
    save()
#: decorated
import functools
def sync(g):
    return lambda: None
@sync
async def save(): ...
def f():
    save()
#: asyncio.run
import asyncio
async def main(): ...
asyncio.run(main())
#: gathered
import asyncio
async def save(): ...
async def f():
    await asyncio.gather(save(), save())
#: one of two is not asynchronous
class A:
    async def go(self): ...
class B:
    def go(self): ...
def f(x):
    o = A() if x else B()
    o.go()
#: kept and gathered
import asyncio
async def fetch(x): ...
async def f(xs):
    jobs = [fetch(x) for x in xs]
    more = fetch(1)
    jobs.append(more)
    return await asyncio.gather(*jobs)
#: kept, asked and awaited
async def fetch(): ...
async def f(x):
    job = fetch()
    if job is not None and x:
        return await job
    job.close()
#: awaited before it is asked
async def fetch(): ...
async def f():
    if (await fetch()) and (await fetch()).ok:
        return (await fetch())["a"], f"{await fetch()}"
#: handed to a function that awaits it, and to one that is not known
async def fetch(): ...
async def run(job):
    return await job
async def f(spawn):
    await run(fetch())
    spawn(fetch())
#: a function that hands it on
import asyncio
async def fetch(): ...
def run(job):
    print(job)
    return asyncio.run(job)
def f():
    return run(fetch())
#: an asynchronous generator
async def rows():
    yield 1
async def f():
    async for row in rows():
        print(row)
    return [row async for row in rows()]
#: an asynchronous context manager
import contextlib
@contextlib.asynccontextmanager
async def opened():
    yield 1
async def f():
    async with opened() as x:
        return x
#: a local function of that name
async def save(): ...
def f(save):
    save()
    def g():
        def save(): ...
        save()
    return g
#: a callback that starts a task
import asyncio
async def work(): ...
def f(loop):
    loop.call_later(1, lambda: asyncio.ensure_future(work()))
    loop.call_soon(start)
def start(): ...
#: a queue of threads
import queue
def f():
    jobs = queue.Queue()
    jobs.put(1)
#: kept in an object
async def fetch(): ...
class A:
    def start(self):
        self.job = fetch()
        globals()["job"] = fetch()
#: yielded and sent on
async def fetch(): ...
def f():
    yield fetch()
    x = yield fetch()
    return {"a": fetch(), "b": [fetch()]}
#: a name that another branch gives something else
async def fetch(): ...
async def f(x):
    data = fetch()
    if x:
        data = {"a": 1}
    return await data if x is None else data["a"]
#: a library's function that is given a coroutine of the same name
import asyncio
class Server:
    async def run(self):
        await asyncio.sleep(0)
asyncio.run(Server().run())
