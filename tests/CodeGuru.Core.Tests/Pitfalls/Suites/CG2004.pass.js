//: an arrow
class A { start() { setInterval(() => this.tick(), 10); } tick() { this.n++; } }
//: bound at once
class A { start() { setInterval(this.tick.bind(this), 10); } tick() { this.n++; } }
//: bound in the constructor
class A { constructor() { this.tick = this.tick.bind(this); } start() { setInterval(this.tick, 10); } tick() { this.n++; } }
//: a field with an arrow
class A { start() { setInterval(this.tick, 10); } tick = () => { this.n++; }; }
//: no this in it
class A { start() { setInterval(this.tick, 10); } tick() { console.log('tick'); } }
//: the this is given
class A { all(xs) { return xs.map(this.one, this); } one(x) { return x + this.k; } }
//: another object's method
class A { start(b) { setInterval(b.tick, 10); } tick() { this.n++; } }
//: called here
class A { start() { setInterval(this.make(), 10); } make() { return () => this.n; } }
