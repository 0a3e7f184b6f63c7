//: not asynchronous
const p = new Promise((resolve) => { setTimeout(resolve, 10); });
//: everything is handled
const p = new Promise(async (resolve, reject) => { try { resolve(await get()); } catch (e) { reject(e); } });
//: a function elsewhere
const p = new Promise(executor);
//: its own Promise
class Promise { constructor(f) { f(); } }
const p = new Promise(async () => {});
//: async function called
const p = (async () => get())();
//: Promise.resolve
const p = Promise.resolve(async () => {});
//: another class
const p = new Worker(async () => {});
//: an asynchronous function within
const p = new Promise((resolve) => { run(async () => { resolve(await get()); }); });
//: resolved at the end in any case
const p = new Promise(async (resolve) => { try { await load(); } finally { resolve(); } });
