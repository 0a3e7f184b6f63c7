//: setTimeout
for (var i = 0; i < 3; i++) {
  setTimeout(function () { console.log(i); }, 10); // <-
}
//: an event handler
for (var k in buttons) {
  buttons[k].addEventListener('click', () => show(k)); // <-
}
//: stored in an array
var fs = [];
for (var i = 0; i < 3; i++) {
  fs.push(() => i); // <-
}
//: a var of the body
for (const name of names) {
  var url = '/' + name;
  fetch(url).then(() => report(url)); // <-
}
//: assigned to a property
for (var i = 0; i < links.length; i++) {
  links[i].onclick = function () { open(i); }; // <-
}
//: a var of a while loop
var at = 0;
while (at < 3) {
  var row = rows[at++];
  queue.add(() => send(row)); // <-
}
