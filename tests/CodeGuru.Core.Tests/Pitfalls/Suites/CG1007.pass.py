#: raised again
import asyncio
async def f(q):
    while True:
        try:
            await q.get()
        except asyncio.CancelledError:
            print("stop")
            raise
#: break
import asyncio
async def f(q):
    while True:
        try:
            await q.get()
        except asyncio.CancelledError:
            break
#: return
import asyncio
async def f(q):
    while True:
        try:
            await q.get()
        except asyncio.CancelledError:
            return
#: Exception does not catch it
async def f(q):
    while True:
        try:
            await q.get()
        except Exception:
            log()
#: not in a loop
import asyncio
async def f(task):
    try:
        await task
    except asyncio.CancelledError:
        pass
#: its own task is cancelled
import asyncio
async def f(tasks):
    for task in tasks:
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass
#: nothing is awaited
import asyncio
async def f(xs):
    for x in xs:
        try:
            g(x)
        except BaseException:
            log()
#: let through before
import asyncio
async def f(q):
    while True:
        try:
            await q.get()
        except asyncio.CancelledError:
            raise
        except BaseException:
            log()
#: not asynchronous
def f(q):
    while True:
        try:
            q.get()
        except:
            log()
#: another exception instead
import asyncio
async def f(q):
    try:
        await q.get()
    except asyncio.CancelledError as error:
        raise RuntimeError("stopped") from error
#: suppressed for a task that was cancelled
import asyncio, contextlib
async def f(task):
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
#: passed on to who waits
async def f(q, waiter):
    try:
        await q.get()
    except BaseException as error:
        waiter.set_exception(error)
    print("on")
