//: null and undefined at once
function f(x?: string) { return x == null || x != undefined; }
