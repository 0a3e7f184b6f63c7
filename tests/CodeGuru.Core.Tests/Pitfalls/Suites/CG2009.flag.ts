//: typed
const p = new Promise<string>(async (resolve, reject) => { // <-
  resolve(await load());
});
//: a function expression
const p = new Promise<void>(async function (resolve) { // <-
  await load();
  resolve();
});
