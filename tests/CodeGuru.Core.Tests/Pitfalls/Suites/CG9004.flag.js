//: arrow
async function f(xs) {
  xs.forEach(async (x) => { // <-
    await save(x);
  });
}
//: function expression
function f(xs) {
  xs.forEach(async function (x) { await save(x); }); // <-
}
//: a Map and a chain
users.filter(u => u.on).forEach(async u => { // <-
  const r = await fetch(u.url);
  show(r);
});
//: within another forEach
xs.forEach(x => {
  x.items.forEach(async item => { await save(item); }); // <-
});
//: for await within
xs.forEach(async x => { // <-
  for await (const line of x) log(line);
});
