//: made
package a
func f() { m := make(map[string]int); m["a"] = 1 }
//: a literal
package a
func f() { var m = map[string]int{}; m["a"] = 1 }
//: made later
package a
func f() { var m map[string]int; m = make(map[string]int); m["a"] = 1 }
//: made in a branch
package a
func f() { var m map[string]int; if m == nil { m = map[string]int{} }; m["a"] = 1 }
//: read
package a
func f() int { var m map[string]int; return m["a"] }
//: a parameter
package a
func f(m map[string]int) { m["a"] = 1 }
//: filled through its address
package a
func f(b []byte) { var m map[string]int; json.Unmarshal(b, &m); m["a"] = 1 }
//: a slice
package a
func f() { var s [3]int; s[0] = 1 }
//: a result's
package a
func f() { var m map[string]int; m, err := load(); m["a"] = 1; use(err) }
//: made
package a
func f() { m := map[string]int{}; m["x"] = 1 }
//: made later
package a
func f() { var m map[string]int; m = make(map[string]int); m["x"] = 1 }
//: filled by another
package a
import "encoding/json"
func f(b []byte) { var m map[string]int; json.Unmarshal(b, &m); m["x"] = 1 }
//: made in a branch
package a
func f(ok bool) { var m map[string]int; if ok { m = map[string]int{} ; m["x"] = 1 } }
//: a slice
package a
func f(xs []int) { xs[0] = 1 }
//: a parameter
package a
func f(m map[string]int) { m["x"] = 1 }
