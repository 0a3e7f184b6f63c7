//: a call
switch (kind) {
  case 'a':
    one();
  case 'b': // <-
    two();
    break;
}
//: within a block
switch (kind) {
  case 'a': {
    one();
  }
  case 'b': // <-
    two();
}
//: try that goes on
function f(k) {
  switch (k) {
    case 1:
      try { return g(); } catch (e) { log(e); }
    case 2: // <-
      return 2;
  }
}
