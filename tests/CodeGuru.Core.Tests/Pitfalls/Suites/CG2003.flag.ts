//: a chain
const ns = text.split(' ').map(parseInt); // <-
//: optional
const ns = parts?.map(parseInt); // <-
//: Number's own
const ns = parts.map(Number.parseInt); // <-
