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
