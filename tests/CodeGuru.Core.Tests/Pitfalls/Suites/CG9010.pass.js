//: a case that ends
function f(n) { if (n === 0) return 0; return f(n - 1); }
//: asynchronous polling
async function poll() { await wait(); return poll(); }
//: in a callback
function tick() { setTimeout(() => tick(), 10); }
