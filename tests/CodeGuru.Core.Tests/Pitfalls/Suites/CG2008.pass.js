//: Promise.all
async function f(ids) { return Promise.all(ids.map(id => get(id))); }
//: for await
async function f(xs) { const r = []; for await (const x of xs) { r.push(await get(x)); } }
//: the rounds depend on each other
async function f(ids) { let last = 0; for (const id of ids) { last = await get(id, last); } return last; }
//: it may end early
async function f(ids) { for (const id of ids) { const r = await get(id); if (r) return r; } }
//: one after the other for its effect
async function f(ids) { for (const id of ids) { await remove(id); } }
//: a wait
async function f(ms) { const r = []; for (const m of ms) { r.push(await sleep(m)); } }
//: a while loop
async function f(q) { const r = []; while (q.length) { r.push(await get(q.pop())); } }
//: the element is not used
async function f(ids) { const r = []; for (const id of ids) { r.push(await next()); } }
//: each round needs the one before
async function f(steps) { let state = {}; for (const step of steps) { state = await apply(state, step); } return state; }
//: a pause between
async function f(urls) { for (const url of urls) { await get(url); await sleep(100); } }
//: pages
async function f(url) { while (url) { const page = await get(url); url = page.next; } }
//: retries
async function f(url) { for (let i = 0; i < 3; i++) { try { return await get(url); } catch (e) { last = e; } } throw last; }
//: the first that answers
async function f(urls) { for (const url of urls) { const r = await get(url); if (r.ok) return r; } }
//: a stream
async function f(stream) { for await (const chunk of stream) { await handle(chunk); } }
//: written in order
async function f(chunks) { for (const chunk of chunks) { await writer.write(chunk); } }
//: tries without the element
async function f(n) { for (let i = 0; i < n; i++) { await poll(); } }
//: the await needs what the last round left
async function f(ids) { const out = []; for (let i = 0; i < ids.length; i++) { out[i] = await load(ids[i], out[i - 1]); } return out; }
