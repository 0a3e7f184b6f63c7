//: a named error that is not looked at
try { prepare(); work(); }
catch (error) {} // <-
//: within an asynchronous function
async function f() {
  try { await work(); }
  catch (e) {} // <-
}
