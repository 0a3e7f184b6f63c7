//: an entry
package a
func f() {
	var m map[string]int
	m["a"] = 1 // <-
}
//: counted
package a
func f(ws []string) {
	var m map[string]int
	for _, w := range ws {
		m[w]++ // <-
	}
}
//: added
package a
func f() {
	var m map[int]int
	m[1] += 2 // <-
}
//: a list as the value
package a
func f(k string) {
	var m map[string][]int
	m[k] = append(m[k], 1) // <-
}
//: in a branch
package a
func f(b bool) {
	var m map[string]bool
	if b {
		m["x"] = true // <-
	}
}
//: in a method
package a
func (t *T) f() {
	var m map[string]*T
	m["t"] = t // <-
}
//: in a function without a name
package a
func f() { g(func() {
	var m map[string]int
	m["a"] = 1 // <-
}) }
//: two
package a
func f() {
	var m map[string]int
	m["a"] = 1 // <-
	m["b"] = 2 // <-
}
//: in an if
package a
func f(ok bool) map[string]bool {
	var seen map[string]bool
	if ok {
		seen["x"] = true // <-
	}
	return seen
}
//: counted
package a
func f(ws []string) {
	var n map[string]int
	for _, w := range ws {
		n[w]++ // <-
	}
}
