//: handled
package a
func save() error { return nil }
func f() error { if err := save(); err != nil { return err }; return nil }
//: returned
package a
func save() error { return nil }
func f() error { return save() }
//: blank
package a
func save() error { return nil }
func f() { _ = save() }
//: deferred
package a
func save() error { return nil }
func f() { defer save() }
//: no error
package a
func save() int { return 1 }
func f() { save() }
//: fmt
package a
import "fmt"
func f() { fmt.Println("x") }
//: Close
package a
type T struct{}
func (t T) Close() error { return nil }
func f(t T) { t.Close() }
//: its own os
package a
type osT struct{}
func (o osT) Remove(s string) {}
func f(os osT) { os.Remove("x") }
//: assigned
package a
import "os"
func f() { err := os.Remove("x"); use(err) }
