//: Add first
package a
func f() { go func() {
	wg.Add(1) // <-
	defer wg.Done()
	work()
}() }
//: in a loop
package a
func f(xs []int) { for range xs { go func() {
	wg.Add(1) // <-
	work()
	wg.Done()
}() } }
//: a member
package a
func (s *S) f() { go func() {
	s.wg.Add(1) // <-
	defer s.wg.Done()
}() }
//: with an argument
package a
func f(x int) { go func(n int) {
	wg.Add(1) // <-
	defer wg.Done()
	use(n)
}(x) }
//: after something else
package a
func f() { go func() {
	log("start")
	wg.Add(1) // <-
	defer wg.Done()
}() }
//: two
package a
func f() { go func() {
	wg.Add(2) // <-
	defer wg.Done()
	wg.Done()
}() }
//: a pointer
package a
func f(wg *sync.WaitGroup) { go func() {
	wg.Add(1) // <-
	defer wg.Done()
}() }
//: in a method's loop
package a
func (s *S) g() { for i := 0; i < 3; i++ { go func() {
	s.group.Add(1) // <-
	defer s.group.Done()
}() } }
