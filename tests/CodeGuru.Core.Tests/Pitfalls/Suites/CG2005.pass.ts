//: a record type
function f(xs: Record<string, number>) { for (const x in xs) log(x); }
