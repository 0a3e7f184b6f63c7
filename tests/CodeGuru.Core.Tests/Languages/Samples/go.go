// Package orders keeps orders.
package orders

import (
	"fmt"
	str "strings"
	. "math"
	_ "embed"
)

const (
	Low = iota
	High
)

var limit, more int = 10, 20

// Store keeps things.
type Store[T any] struct {
	Base
	*sync.Mutex
	items []T `json:"items"`
	Name, nick string
	next *Store[T]
}

// Keeper is what keeps.
type Keeper interface {
	fmt.Stringer
	// Keep one.
	Keep(item string) (int, error)
	~int | string
}

type ID = int
type Handler func(w int) error

// New makes one.
func New(name string, opts ...Option) (*Store[int], error) {
	s := &Store[int]{Name: name, items: []int{1, 2}}
	m := map[string]func() int{"a": func() int { return 1 }}
	go s.run(m["a"])
	defer s.close()
	return s, nil
}

func (s *Store[T]) find(want, from int) (at int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
outer:
	for i, n := from, len(s.items); i < n; i++ {
		for _, item := range s.items {
			if item == nil {
				continue outer
			} else if ok := item.Is(want); ok && !item.Gone || at > 2 {
				break outer
			} else {
				at += 2
			}
		}
	}
	for at > 0 {
		at--
	}
	for range 3 {
		step()
	}
	switch at {
	case 0, 1:
		one()
		fallthrough
	case 2:
		break
	default:
		return at, nil
	}
	switch x := any(at).(type) {
	case int, string:
		use(x)
	case nil:
	}
	switch {
	case at > 3:
		goto done
	}
	select {
	case v, ok := <-ch:
		use(v, ok)
	case out <- 1:
	default:
		panic("none")
	}
	var f = func(x int) int { return x * 2 }
	f(at)
	s.items[1:3][0] = s.items[0]
	x := s.items.(Keeper)
	y := []byte("a")
	if at < 0 {
		os.Exit(1)
	}
	for {
	}
done:
	return
}
