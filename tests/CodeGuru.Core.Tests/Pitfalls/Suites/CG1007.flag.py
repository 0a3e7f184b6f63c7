#: printed
import asyncio
async def f(q):
    while True:
        try:
            await q.get()
        except asyncio.CancelledError:  # <-
            print("no")
#: pass
import asyncio
async def f(q):
    while True:
        try:
            await q.get()
        except asyncio.CancelledError:  # <-
            pass
#: bare
async def f(q):
    while True:
        try:
            await q.get()
        except:  # <-
            print("no")
#: BaseException
async def f(q):
    while True:
        try:
            await q.get()
        except BaseException as e:  # <-
            log(e)
#: from import
from asyncio import CancelledError
async def f(q):
    while True:
        try:
            await q.get()
        except CancelledError:  # <-
            continue
#: one of several
import asyncio
async def f(q):
    while True:
        try:
            await q.get()
        except (ValueError, asyncio.CancelledError):  # <-
            log()
#: async with
import asyncio
async def f(xs):
    for x in xs:
        try:
            async with x:
                pass
        except asyncio.CancelledError:  # <-
            pass
#: async for
import asyncio
async def f(xs):
    while True:
        try:
            async for x in xs:
                use(x)
        except asyncio.CancelledError:  # <-
            log()
#: not in a loop, and the function goes on
import asyncio
async def f(q):
    try:
        await q.get()
    except asyncio.CancelledError:  # <-
        pass
    print("on")
#: at the end of a function
import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    except BaseException:  # <-
        print("cancelled")
#: only printed
import asyncio, logging
async def f(q):
    while True:
        try:
            await q.get()
        except asyncio.CancelledError as error:  # <-
            logging.info(error)
