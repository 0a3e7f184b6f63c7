//: typed
const names = users.map((user: User) => { // <-
  user.name;
});
//: behind a chain
const out = xs.filter((x) => x > 0).map((x) => { // <-
  log(x);
});
//: reduce
const sum = xs.reduce((total, x) => { // <-
  total + x;
}, 0);
//: a function expression
const ok = xs.every(function (x) { // <-
  x.valid;
});
