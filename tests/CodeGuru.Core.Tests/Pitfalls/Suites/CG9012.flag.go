//: behind a return
package a
func f() int {
	return 1
	println("never") // <-
}
