//: an idiom with a call
while (match = pattern.exec(text)) use(match);
//: brackets of its own
if ((x = y)) run();
//: in the body
if (x) { x = 3; }
//: a for loop's step
for (let i = 0; i < 3; i = i + 1) run(i);
//: the next element
for (let i = 0; i < n; i++) if (d = rows[i]) use(d);
