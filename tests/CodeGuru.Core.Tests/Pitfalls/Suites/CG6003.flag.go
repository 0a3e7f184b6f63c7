//: a sleep
package a
func f() {
	go func() {
		for { // <-
			check()
			time.Sleep(1)
		}
	}()
}
//: a method
package a
func (s *S) Start() {
	go func() {
		for { // <-
			s.poll()
		}
	}()
}
//: work before
package a
func f() {
	go func() {
		n := 0
		for { // <-
			n++
			use(n)
		}
	}()
}
//: a break of a switch
package a
func f() {
	go func() {
		for { // <-
			switch next() {
			case 1:
				break
			}
			work()
		}
	}()
}
//: an inner loop's break
package a
func f() {
	go func() {
		for { // <-
			for i := 0; i < 3; i++ {
				if i == 2 {
					break
				}
			}
		}
	}()
}
//: with an argument
package a
func f(x int) {
	go func(n int) {
		for { // <-
			use(n)
		}
	}(x)
}
//: an error is logged
package a
func f() {
	go func() {
		for { // <-
			if err := work(); err != nil {
				log.Println(err)
			}
		}
	}()
}
//: sends
package a
func f(c chan int) {
	go func() {
		for { // <-
			c <- 1
		}
	}()
}
//: a ticker of one's own
package a
import "time"
func poll(check func()) {
	go func() {
		for { // <-
			check()
			time.Sleep(time.Minute)
		}
	}()
}
