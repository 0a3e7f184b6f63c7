//: gathered
async function f(urls) {
  const pages = [];
  for (const url of urls) {
    const page = await get(url); // <-
    pages.push(page);
  }
  return pages;
}
//: pushed at once
async function f(ids) {
  const all = [];
  for (const id of ids) all.push(await db.find(id)); // <-
}
//: with options
async function f(ids) { const r = []; for (const id of ids) { r.push(await get(id, { fast: true })); } return r; } // <-
//: a member of the element
async function f(users) { const r = []; for (const user of users) { const m = await mail(user.address); r.push(m); } return r; } // <-
//: in an arrow
const f = async (ids) => { const r = []; for (const id of ids) { r.push(await get(id)); } return r; }; // <-
//: in a method
class A { async all(ids) { const r = []; for (const id of ids) { r.push(await get(id)); } return r; } } // <-
//: a template
async function f(ids) { const r = []; for (const id of ids) { r.push(await get(`/u/${id}`)); } return r; } // <-
//: let
async function f(ids) { const r = []; for (let id of ids) { let x = await get(id); r.push(x); } return r; } // <-
//: by index
async function f(urls) {
  const pages = [];
  for (let i = 0; i < urls.length; i++) {
    pages.push(await get(urls[i])); // <-
  }
  return pages;
}
//: a sum
async function f(ids) {
  let total = 0;
  for (const id of ids) {
    total += await price(id); // <-
  }
  return total;
}
//: by position
async function f(ids) {
  const out = [];
  for (let i = 0; i < ids.length; i++) {
    out[i] = await load(ids[i]); // <-
  }
  return out;
}
//: destructured
async function f(pairs) {
  const out = [];
  for (const [name, id] of pairs) {
    const page = await load(id); // <-
    out.push(page);
  }
  return out;
}
