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
