//: let
for (let i = 0; i < 3; i++) { setTimeout(() => console.log(i)); }
//: called at once
for (var i = 0; i < 3; i++) { (function () { console.log(i); })(); }
//: filter runs at once
for (var i = 0; i < 3; i++) { rows = rows.filter(row => row.id !== i); }
//: the value is passed
for (var i = 0; i < 3; i++) { (function (n) { setTimeout(() => console.log(n)); })(i); }
//: const of a for of
for (const key of keys) { later(() => show(key)); }
//: a var outside of the loop that it does not change
var base = '/';
for (const key of keys) { later(() => show(base + key)); }
//: a let copy in the body
for (var i = 0; i < 3; i++) { let n = i; later(() => show(n)); }
//: handed to something that is not known
for (var i = 0; i < 3; i++) { var row = rows[i]; if (any(others, function (other) { return other === row; })) count++; }
