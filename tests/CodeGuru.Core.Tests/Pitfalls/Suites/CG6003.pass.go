//: a context
package a
func f(ctx context.Context) { go func() { for { select { case <-ctx.Done(): return; default: work() } } }() }
//: a return
package a
func f() { go func() { for { if done() { return }; work() } }() }
//: a break
package a
func f() { go func() { for { if done() { break }; work() } }() }
//: a range over a channel
package a
func f(c chan int) { go func() { for x := range c { use(x) } }() }
//: a condition
package a
func f() { go func() { for running() { work() } }() }
//: main
package a
func main() { go func() { for { work() } }() }
//: receives
package a
func f(c chan int) { go func() { for { x := <-c; use(x) } }() }
//: a named function
package a
func f() { go work() }
//: panics
package a
func f() { go func() { for { if bad() { panic("x") } } }() }
