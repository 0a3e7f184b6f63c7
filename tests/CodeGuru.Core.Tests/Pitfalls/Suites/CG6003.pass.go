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
//: a channel that is closed
package a
func f(jobs chan int) { go func() { for job := range jobs { use(job) } }() }
//: told by a select
package a
func f(done chan struct{}) { go func() { for { select { case <-done: return; default: use(1) } } }() }
//: an error ends it
package a
func f(c Conn) { go func() { for { if err := c.Read(); err != nil { return } } }() }
//: counted
package a
func f() { go func() { for i := 0; i < 3; i++ { use(i) } }() }
