//: a goroutine before Go 1.22
//: file go.mod
go 1.21
//: file a.go
package a
func f(xs []int) {
	for _, x := range xs {
		go func() { use(x) }() // <-
	}
}
//: the counter of a for
//: file go.mod
go 1.20
//: file a.go
package a
func f(n int) {
	for i := 0; i < n; i++ {
		go func() {
			use(i) // <-
		}()
	}
}
//: subtests that run beside each other
//: file go.mod
go 1.21
//: file a_test.go
package a
import "testing"
func TestF(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			check(t, c.in) // <-
		})
	}
}
//: deferred to the end of the function
//: file go.mod
go 1.18
//: file a.go
package a
func f(xs []int) {
	for _, x := range xs {
		defer func() {
			release(x) // <-
		}()
	}
}
//: an error group
//: file go.mod
go 1.19
//: file a.go
package a
import "golang.org/x/sync/errgroup"
func f(urls []string) error {
	var g errgroup.Group
	for _, url := range urls {
		g.Go(func() error {
			return fetch(url) // <-
		})
	}
	return g.Wait()
}
//: kept in a slice
//: file go.mod
go 1.21
//: file a.go
package a
func f(xs []int) []func() int {
	var all []func() int
	for _, x := range xs {
		all = append(all, func() int { return x }) // <-
	}
	return all
}
