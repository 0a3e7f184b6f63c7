//: the version is not known
package a
func f(xs []int) { for _, x := range xs { go func() { use(x) }() } }
//: since Go 1.22 each round has its own
//: file go.mod
go 1.22
//: file a.go
package a
func f(xs []int) {
	for _, x := range xs {
		go func() { use(x) }()
	}
}
//: a copy
//: file go.mod
go 1.21
//: file a.go
package a
func f(xs []int) {
	for _, x := range xs {
		x := x
		go func() { use(x) }()
	}
}
//: an argument
//: file go.mod
go 1.21
//: file a.go
package a
func f(xs []int) {
	for _, x := range xs {
		go func(x int) { use(x) }(x)
	}
}
//: a subtest is over when Run returns
//: file go.mod
go 1.15
//: file a_test.go
package a
import "testing"
func TestF(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			check(t, c.in)
		})
	}
}
//: a copy before a subtest that runs beside others
//: file go.mod
go 1.21
//: file a_test.go
package a
import "testing"
func TestF(t *testing.T) {
	for _, c := range cases {
		c := c
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			check(t, c.in)
		})
	}
}
//: called at once
//: file go.mod
go 1.21
//: file a.go
package a
func f(xs []int) {
	for _, x := range xs {
		func() { use(x) }()
	}
}
