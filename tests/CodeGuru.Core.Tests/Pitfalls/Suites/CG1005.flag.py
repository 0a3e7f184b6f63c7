#: asyncio.run
import asyncio
async def f():
    asyncio.run(g())  # <-
#: from import
from asyncio import run
async def f():
    return run(g())  # <-
#: run_until_complete
import asyncio
async def f():
    asyncio.get_event_loop().run_until_complete(g())  # <-
#: a name for the loop
import asyncio
async def f():
    loop = asyncio.get_event_loop()
    loop.run_until_complete(g())  # <-
#: in a loop
import asyncio
async def f(xs):
    for x in xs:
        asyncio.run(g(x))  # <-
#: alias
import asyncio as aio
async def f():
    x = aio.run(g())  # <-
#: a method
import asyncio
class A:
    async def f(self):
        asyncio.run(self.g())  # <-
#: the running loop
import asyncio
async def f():
    asyncio.get_running_loop().run_until_complete(g())  # <-
