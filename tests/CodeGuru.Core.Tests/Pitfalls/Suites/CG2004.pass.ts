//: an arrow as a field
class Clock { n = 0; tick = () => { this.n++; }; start() { setInterval(this.tick, 1000); } }
//: bound in the constructor
class Clock { n = 0; constructor() { this.tick = this.tick.bind(this); } tick() { this.n++; } start() { setInterval(this.tick, 1000); } }
//: the object for this is given
class A { k = 2; scale(x: number) { return x * this.k; } all(xs: number[]) { return xs.map(this.scale, this); } }
//: no this in it
class A { twice(x: number) { return x * 2; } all(xs: number[]) { return xs.map(this.twice); } }
