//: typed
function f(xs: number[]) { return xs.sort(); } // <-
