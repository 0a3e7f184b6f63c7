//: awaited
async function save() { await write(); }
async function f() { await save(); }
//: returned
async function save() { await write(); }
async function f() { return save(); }
//: kept
async function save() { await write(); }
async function f() { const p = save(); await p; }
//: void
async function save() { await write(); }
async function f() { void save(); }
//: a catch
async function save() { await write(); }
async function f() { save().catch(report); }
//: not asynchronous
function save() { write(); }
async function f() { save(); }
//: it handles everything itself
async function save() { try { await write(); } catch (e) { report(e); } }
async function f() { save(); }
//: at the top of the file
async function main() { await write(); }
main();
//: not known
async function f() { save(); }
//: a handler that is attached later
async function save() { await write(); }
async function f() { const p = save(); p.catch(report); await other(); }
//: awaited together
async function save(x) { await write(x); }
async function f(xs) { await Promise.all(xs.map((x) => save(x))); }
//: then with two functions
async function save() { await write(); }
async function f() { save().then(done, failed); }
//: void with an and
async function save() { await write(); }
async function f(ok) { ok && void save(); }
//: an arrow that gives the promise back
async function save() { await write(); }
const f = async () => { button.onclick = () => save(); };
//: kept in an array
async function save(x) { await write(x); }
async function f(xs) { const all = []; for (const x of xs) { all.push(save(x)); } await Promise.all(all); }
//: another fetch
async function f() { function fetch() { return 1; } fetch(); }
//: shadowed by something that waits for nothing
async function save() { await write(); }
async function f() { const save = () => 1; save(); }
//: an async generator is not begun by its call
async function* all() { yield 1; }
async function f() { all(); }
//: returned from an arrow
async function save() { await write(); }
async function f(xs) { return xs.reduce((p, x) => p.then(() => save(x)), Promise.resolve()); }
//: a map without anything asynchronous
async function f(xs) { xs.map((x) => { seen.add(x); }); }
