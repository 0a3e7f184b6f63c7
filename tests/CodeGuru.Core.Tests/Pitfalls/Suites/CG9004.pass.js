//: not asynchronous
xs.forEach(x => save(x));
//: map with Promise.all
await Promise.all(xs.map(async x => { await save(x); }));
//: nothing is awaited
xs.forEach(async x => { log(x); });
//: for of
async function f() { for (const x of xs) await save(x); }
//: another method
xs.each(async x => { await save(x); });
