//: behind a return
function f() {
  return 1;
  log('never'); // <-
}
//: behind a throw
function f() {
  throw new Error('x');
  cleanup(); // <-
}
