//: the version is not known
package a
func f(xs []int) { for _, x := range xs { go func() { use(x) }() } }
