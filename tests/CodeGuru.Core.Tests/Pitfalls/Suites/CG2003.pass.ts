//: an arrow
const ns = parts.map((part) => parseInt(part, 10));
//: Number
const ns = parts.map(Number);
//: parseFloat takes one argument
const ns = parts.map(parseFloat);
//: one of the file's own
function parseInt(text: string) { return 1; }
const ns = parts.map(parseInt);
