//: before
package a
func f() { wg.Add(1); go func() { defer wg.Done(); work() }() }
//: another Add
package a
func f() { go func() { total.Add(1) }() }
//: for a goroutine within
package a
func f() { go func() { for { wg.Add(1); go func() { defer wg.Done() }() } }() }
//: a named function
package a
func f() { go work(&wg) }
//: not concurrent
package a
func f() { func() { wg.Add(1); defer wg.Done() }() }
//: another group's Done
package a
func f() { go func() { a.Add(1); defer b.Done() }() }
//: two arguments
package a
func f() { go func() { m.Add("a", 1); defer m.Done() }() }
//: no Done
package a
func f() { go func() { set.Add(1) }() }
