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
