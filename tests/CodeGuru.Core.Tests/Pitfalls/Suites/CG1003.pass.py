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
