//: at the top
package a
func f(x T) { defer x.Close(); for i := 0; i < 3; i++ { use(i) } }
//: in a function of the round
package a
func f(xs []T) { for _, x := range xs { func() { defer x.Close(); use(x) }() } }
//: in a goroutine
package a
func f(xs []T) { for _, x := range xs { go func() { defer x.Close() }() } }
//: the round is the last
package a
func f(xs []T) int { for _, x := range xs { defer x.Close(); return 1 }; return 0 }
//: break at the end
package a
func f(xs []T) { for _, x := range xs { defer x.Close(); break } }
//: behind the loop
package a
func f(xs []T) { for _, x := range xs { use(x) }; defer done() }
//: no defer
package a
func f(xs []T) { for _, x := range xs { x.Close() } }
//: before the loop in an if
package a
func f(x T, b bool) { if b { defer x.Close() }; for more() { } }
//: only puts values back
package a
func f(flags []*Flag) {
	for _, flag := range flags {
		flag.Hidden = true
		defer func() { flag.Hidden = false }()
	}
	show()
}
//: a function of the round
package a
func f(paths []string) {
	for _, p := range paths {
		func() {
			file := open(p)
			defer file.Close()
		}()
	}
}
//: a goroutine of the round
package a
func f(xs []int) {
	for _, x := range xs {
		go func() {
			defer wg.Done()
			use(x)
		}()
	}
}
//: before the loop
package a
func f(xs []int) { defer done(); for range xs { use() } }
//: the first one ends it
package a
func f(paths []string) int {
	for _, p := range paths {
		file := open(p)
		defer file.Close()
		return file.Size()
	}
	return 0
}
//: the block that defers leaves the function
package main

import "os"

func first(paths []string) (*os.File, error) {
	for _, path := range paths {
		file, err := os.Open(path)
		if err == nil {
			defer file.Close()
			return file, nil
		}
	}
	return nil, os.ErrNotExist
}
