//: an arrow
const a = texts.map(t => parseInt(t, 10));
//: Number
const a = texts.map(Number);
//: parseFloat takes one argument
const a = texts.map(parseFloat);
//: its own function
function parseInt(x) { return x; }
const a = texts.map(parseInt);
//: called
const a = parseInt(texts[0], 10);
//: forEach drops the result
texts.forEach(parseInt);
//: an import of the name
import { parseInt } from './own.js';
const a = texts.map(parseInt);
//: Array.from without a function
const a = Array.from(texts);
