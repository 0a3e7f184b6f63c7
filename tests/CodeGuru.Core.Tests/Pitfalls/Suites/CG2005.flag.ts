//: an array type
function f(xs: string[]) { for (const x in xs) log(x); } // <-
//: a generic array
const xs: Array<number> = read(); for (const x in xs) log(x); // <-
