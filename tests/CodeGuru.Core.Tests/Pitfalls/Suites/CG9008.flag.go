//: else if
package a
func f(x int) int {
	if x > 1 {
		return 1
	} else if x > 1 { // <-
		return 2
	}
	return 0
}
