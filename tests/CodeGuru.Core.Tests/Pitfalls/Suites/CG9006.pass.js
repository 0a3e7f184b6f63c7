//: throw
function f(k) { switch (k) { case 1: throw new Error('no'); case 2: return 2; } }
//: continue of a loop around
for (const k of ks) { switch (k) { case 1: one(); continue; case 2: two(); } }
//: a comment in other words
switch (k) { case 1: one(); // falls through
  case 2: two(); }
//: a block that breaks
switch (k) { case 1: { one(); break; } case 2: two(); }
//: a machine of states
while (1) switch (state) { case 0: state = 2; case 2: return next(); }
