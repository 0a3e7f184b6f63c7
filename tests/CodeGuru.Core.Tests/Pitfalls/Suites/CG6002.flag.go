//: range
package a
func f(xs []T) {
	for _, x := range xs {
		defer x.Close() // <-
	}
}
//: for
package a
func f() {
	for i := 0; i < 3; i++ {
		mu.Lock()
		defer mu.Unlock() // <-
	}
}
//: while
package a
func f() {
	for more() {
		r := next()
		defer r.Close() // <-
	}
}
//: in an if within
package a
func f(xs []T) {
	for _, x := range xs {
		if x.Open() {
			defer x.Close() // <-
		}
	}
}
//: nested loops
package a
func f(xs [][]T) {
	for _, ys := range xs {
		for _, y := range ys {
			defer y.Close() // <-
		}
	}
}
//: for ever
package a
func f() {
	for {
		c := accept()
		defer c.Close() // <-
	}
}
//: a function that is called
package a
func f(xs []T) {
	for _, x := range xs {
		defer func() { x.Close() }() // <-
	}
}
//: in a method
package a
func (p *P) f(xs []T) {
	for range xs {
		defer p.done() // <-
	}
}
//: puts a value back and closes
package a
func f(files []*File) {
	for _, file := range files {
		defer func() { // <-
			file.Busy = false
			file.Close()
		}()
	}
}
//: by number
package a
func f(n int) {
	for i := 0; i < n; i++ {
		mu.Lock()
		defer mu.Unlock() // <-
	}
}
//: nested in an if
package a
func f(paths []string) {
	for _, p := range paths {
		if file, err := open(p); err == nil {
			defer file.Close() // <-
		}
	}
}
//: an endless loop
package a
func f() {
	for {
		conn := accept()
		defer conn.Close() // <-
		handle(conn)
	}
}
