//: setInterval
class A { start() { setInterval(this.tick, 10); } tick() { this.n++; } } // <-
//: an event
class A {
  constructor(button) { button.addEventListener('click', this.open); } // <-
  open() { this.show(); }
  show() {}
}
//: then
class A { load() { return get().then(this.done); } done(x) { this.x = x; } } // <-
//: map
class A { all(xs) { return xs.map(this.one); } one(x) { return x + this.k; } } // <-
//: on
class A { listen(e) { e.on('data', this.read); } read(d) { this.buffer.push(d); } } // <-
//: this in an arrow within
class A { go() { setTimeout(this.run); } run() { [1].forEach(x => this.use(x)); } use() {} } // <-
//: an asynchronous method
class A { go() { process.nextTick(this.run); } async run() { await this.read(); } async read() {} } // <-
//: catch
class A { go() { get().catch(this.fail); } fail(e) { this.error = e; } } // <-
