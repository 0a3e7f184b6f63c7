#: in an asynchronous function
async def save(): ...
async def f():
    save()  # <-
#: in a plain function
async def save(): ...
def f():
    save()  # <-
#: at the top
async def main(): ...
main()  # <-
#: a method
class A:
    async def save(self): ...
    async def go(self):
        self.save()  # <-
#: asyncio.sleep
import asyncio
async def f():
    asyncio.sleep(1)  # <-
#: imported from another file
#: file a.py
from b import save
async def f():
    save()  # <-
#: file b.py
async def save(): ...
#: an object's method
class Db:
    async def close(self): ...
async def f():
    db = Db()
    db.close()  # <-
#: in a loop
async def send(x): ...
async def f(xs):
    for x in xs:
        send(x)  # <-
