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
//: looked at
package a
import "os"
func f() error { if err := os.Remove("x"); err != nil { return err }; return nil }
//: said to be meant
package a
import "os"
func f() { _ = os.Remove("x") }
//: deferred
package a
import "os"
func f(file *os.File) { defer file.Close() }
//: printed
package a
import "fmt"
func f() { fmt.Println("x") }
//: a builder never fails
package a
import "strings"
func f() { var b strings.Builder; b.WriteString("x") }
//: another's Remove
package a
type list struct{}
func (l *list) Remove(s string) {}
func f(l *list) { l.Remove("x") }
