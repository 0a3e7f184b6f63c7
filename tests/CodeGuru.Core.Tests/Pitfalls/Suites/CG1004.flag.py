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
