#: at the top
import asyncio
asyncio.run(main())
#: in a plain function
import asyncio
def f():
    asyncio.run(g())
#: awaited
async def f():
    await g()
#: another run
import subprocess
async def f():
    subprocess.run(["ls"])
#: in a thread
import asyncio
async def f():
    await asyncio.to_thread(asyncio.run, g())
#: a function within
import asyncio
async def f():
    def work():
        asyncio.run(g())
    await asyncio.to_thread(work)
#: its own run
async def run(x): ...
async def f():
    await run(3)
#: a new loop of its own in a lambda
import asyncio
async def f():
    await asyncio.to_thread(lambda: asyncio.run(g()))
