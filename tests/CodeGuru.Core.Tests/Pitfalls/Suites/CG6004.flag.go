//: a receiver
package a
import "sync"
type C struct { mu sync.Mutex }
func (c C) Add() {} // <-
//: a parameter
package a
import "sync"
func f(mu sync.Mutex) {} // <-
//: a wait group
package a
import "sync"
func f(wg sync.WaitGroup) { wg.Done() } // <-
//: an embedded lock
package a
import "sync"
type C struct { sync.RWMutex; n int }
func f(c C) {} // <-
//: through another structure
package a
import "sync"
type C struct { mu sync.Mutex }
type D struct { c C }
func (d D) Get() int { return 0 } // <-
//: a function without a name
package a
import "sync"
func f() { g(func(mu sync.Mutex) {}) } // <-
//: the second parameter
package a
import "sync"
func f(n int, once sync.Once) {} // <-
//: of another file
//: file a.go
package a
func (c C) Add() {} // <-
//: file b.go
package a
import "sync"
type C struct { mu sync.Mutex }
//: a parameter
package a
import "sync"
func f(wg sync.WaitGroup) { wg.Done() } // <-
//: embedded
package a
import "sync"
type Safe struct { sync.Mutex; n int }
func (s Safe) Get() int { return s.n } // <-
//: two structures deep
package a
import "sync"
type inner struct { mu sync.RWMutex }
type outer struct { in inner }
func show(o outer) { use(o) } // <-
//: a variable that is given another's value
package main

import "sync"

type Account struct {
	mu      sync.Mutex
	balance int
}

func snapshot(live *Account) Account {
	var first Account
	second := first // <-
	third := *live // <-
	_ = third.balance
	return second
}
//: each element's copy
package main

import "sync"

type Cell struct {
	mu    sync.Mutex
	value int
}

func total(cells []Cell, byName map[string]Cell) int {
	sum := 0
	for _, cell := range cells { // <-
		sum += cell.value
	}
	for _, cell := range byName { // <-
		sum += cell.value
	}
	return sum
}
