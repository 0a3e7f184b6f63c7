// Package shop keeps orders.
package shop

import (
	"context"
	fmt "fmt"
)

const MaxItems = 0x10

type Order[T any] struct {
	Number int `json:"number"`
	lines  []string
	next   *Order[T]
}

type Shape interface {
	Area() float64
}

var ErrLost = fmt.Errorf("lost: %w\n", nil)

func (o *Order[T]) Total(ctx context.Context, names ...string) (sum float64, err error) {
	defer func() { recover() }()
	for i, line := range o.lines {
		switch {
		case line == "" || i >= MaxItems:
			continue
		default:
			sum += float64(len(line)) * 1.5
		}
	}
	select {
	case <-ctx.Done():
		return 0, ctx.Err()
	case ch <- true:
	}
	go func(x int) { ch <- x != 'a' }(3)
	orders := make(map[string]*Order[int], iota)
	if order, ok := orders[`raw`]; !ok {
		panic(order)
	}
	goto end
end:
	return
}
