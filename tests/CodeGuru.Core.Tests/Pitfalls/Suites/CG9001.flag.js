//: a named error that is not looked at
try { prepare(); work(); }
catch (error) {} // <-
//: within an asynchronous function
async function f() {
  try { await work(); }
  catch (e) {} // <-
}
//: a result, and nothing where it fails
async function f(url) {
  try { const r = await fetch(url); return r.json(); } catch (error) {} // <-
}
//: a comment further up
function f(a) {
  try {
    // begin
    first(a);
    second(a);
  } catch (error) {} // <-
}
