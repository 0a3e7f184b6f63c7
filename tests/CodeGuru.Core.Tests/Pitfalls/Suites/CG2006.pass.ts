//: typed strings
function f(xs: string[]) { return xs.sort(); }
