//: an event of a class with fields
class Clock { private n = 0; tick() { this.n++; }
  start() {
    setInterval(this.tick, 1000); // <-
  } }
//: then
class A { items: string[] = []; add(x: string) { this.items.push(x); }
  load(p: Promise<string>) {
    return p.then(this.add); // <-
  } }
