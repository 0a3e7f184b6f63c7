//: a pointer
package a
import "sync"
type C struct { mu sync.Mutex }
func (c *C) Add() {}
//: a pointer parameter
package a
import "sync"
func f(mu *sync.Mutex) {}
//: a pointer field
package a
import "sync"
type C struct { mu *sync.Mutex }
func (c C) Add() {}
//: no lock
package a
type C struct { n int }
func (c C) Add() {}
//: a slice
package a
import "sync"
func f(ms []sync.Mutex) {}
//: an interface
package a
import "sync"
func f(l sync.Locker) {}
//: a map
package a
import "sync"
type C struct { mu sync.Mutex }
func f(m map[string]*C) {}
//: another package's type
package a
func f(c other.C) {}
//: a pointer receiver
package a
import "sync"
type Safe struct { mu sync.Mutex }
func (s *Safe) Get() int { return 1 }
//: a pointer within
package a
import "sync"
type Safe struct { mu *sync.Mutex }
func (s Safe) Get() int { return 1 }
//: an interface
package a
import "sync"
func f(l sync.Locker) { l.Lock() }
//: a slice of them
package a
import "sync"
type Safe struct { mu sync.Mutex }
func f(all []Safe) { use(all) }
//: another package's Mutex
package a
import "my/other"
func f(m other.Mutex) { use(m) }
//: pointers and positions
package main

import "sync"

type Cell struct {
	mu    sync.Mutex
	value int
}

func total(cells []Cell, shared []*Cell, one *Cell) int {
	sum := 0
	for i := range cells {
		sum += cells[i].value
	}
	for _, cell := range shared {
		sum += cell.value
	}
	made := &Cell{}
	other := made
	same := one
	var zero Cell
	address := &zero
	return sum + other.value + same.value + address.value
}
