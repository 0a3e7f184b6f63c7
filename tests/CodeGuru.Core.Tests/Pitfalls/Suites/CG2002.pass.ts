//: an object in brackets
const out = xs.map((x) => ({ id: x }));
//: returns in a branch
const out = xs.map((x) => { if (x > 0) { return x; } return 0; });
//: a switch that returns
const out = xs.map((x) => { switch (x) { case 1: return 'a'; default: return 'b'; } });
//: React's effect, whose result is not used
xs.map((x) => { log(x); });
//: not an array's
const view = this.store.map((x) => x.id);
