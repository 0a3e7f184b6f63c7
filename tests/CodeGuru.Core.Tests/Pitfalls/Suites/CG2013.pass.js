//: awaited
async function g() { await w(); }
async function f() { try { return await g(); } catch (e) { return null; } }
//: outside of the try
async function g() { await w(); }
async function f() { try { h(); } catch (e) { log(e); } return g(); }
//: in the handler
async function g() { await w(); }
async function f() { try { h(); } catch (e) { return g(); } }
//: not asynchronous
function g() { return 1; }
async function f() { try { return g(); } catch (e) { return null; } }
//: only a finally
async function g() { await w(); }
async function f() { try { return g(); } finally { end(); } }
//: in a callback
async function g() { await w(); }
async function f() { try { return run(() => { return g(); }); } catch (e) { return null; } }
//: not known
async function f() { try { return g(); } catch (e) { return null; } }
//: the caller is not asynchronous
async function g() { await w(); }
function f() { try { return g(); } catch (e) { return null; } }
//: a promise that never fails
async function check(n) { try { return await load(n); } catch (e) { return null; } }
async function f(n) { try { await begin(); return check(n); } catch (e) { return 0; } }
