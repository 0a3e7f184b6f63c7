//: return
function f() {
  try { return g(); }
  finally { return 1; } // <-
}
//: break of the loop around
for (const x of xs) {
  try { g(x); }
  finally {
    break; // <-
  }
}
