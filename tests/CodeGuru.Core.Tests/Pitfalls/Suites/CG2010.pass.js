//: catch
fetch('/a').then(show).catch(report);
//: a second function
fetch('/a').then(show, report);
//: returned
function f() { return load().then(show); }
//: awaited
async function f() { await load().then(show); }
//: kept
const p = load().then(show);
//: catch before
load().catch(report).then(show);
//: an arrow's result
const f = () => load().then(show);
//: then of no promise with two arguments
chain.then('a', b);
//: a promise that was kept, of which nobody knows whether it may fail
this.ready.then(() => go());
