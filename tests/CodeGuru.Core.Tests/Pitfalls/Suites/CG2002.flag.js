//: map
const a = xs.map(x => { // <-
  x * 2;
});
//: filter with a function
const a = xs.filter(function (x) { // <-
  x > 2;
});
//: reduce
const sum = xs.reduce((all, x) => { // <-
  all += x;
}, 0);
//: a bare return
const a = xs.map(x => { // <-
  if (!x) return;
  use(x);
});
//: in a chain
show(xs.map(x => { // <-
  use(x);
}).join());
//: find
const one = xs.find(x => { // <-
  log(x);
});
//: some in a condition
if (xs.some(x => { x === 1; })) stop(); // <-
//: returned
function f(xs) {
  return xs.every(x => { // <-
    check(x);
  });
}
//: every ends at the first one, used or not
names.every((name) => { // <-
  greet(name);
});
//: a comparison that says nothing
prices.sort((a, b) => { // <-
  a - b;
});
