// Package events lets parts of a program tell each other what happened.
package events

import (
	"context"
	"fmt"
	"log"
	"reflect"
	"runtime/debug"
	"sync"
	"time"
)

// Event is anything that has a topic.
type Event interface {
	Topic() string
}

// Handler reacts to an event.
type Handler func(ctx context.Context, event Event) error

// Middleware wraps a handler, for example to log or to limit it.
type Middleware func(Handler) Handler

type subscription struct {
	id      uint64
	handler Handler
}

// Bus delivers events to the handlers of their topic.
// The zero value is ready for use.
type Bus struct {
	mu          sync.RWMutex
	nextID      uint64
	handlers    map[string][]subscription
	middlewares []Middleware
}

// Use adds middlewares; the first one is the outermost. Call it before Subscribe.
func (b *Bus) Use(middlewares ...Middleware) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.middlewares = append(b.middlewares, middlewares...)
}

// Subscribe registers a handler and returns a function that removes it.
func (b *Bus) Subscribe(topic string, handler Handler) (cancel func()) {
	b.mu.Lock()
	defer b.mu.Unlock()

	for i := len(b.middlewares) - 1; i >= 0; i-- {
		handler = b.middlewares[i](handler)
	}
	if b.handlers == nil {
		b.handlers = make(map[string][]subscription)
	}
	b.nextID++
	id := b.nextID
	b.handlers[topic] = append(b.handlers[topic], subscription{id, handler})

	var once sync.Once
	return func() {
		once.Do(func() { b.remove(topic, id) })
	}
}

func (b *Bus) remove(topic string, id uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	kept := make([]subscription, 0, len(b.handlers[topic]))
	for _, s := range b.handlers[topic] {
		if s.id != id {
			kept = append(kept, s)
		}
	}
	b.handlers[topic] = kept
}

// Publish calls the handlers of an event one after the other and stops at the first error.
func (b *Bus) Publish(ctx context.Context, event Event) error {
	for _, s := range b.subscribed(event.Topic()) {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := s.handler(ctx, event); err != nil {
			return fmt.Errorf("handler %d of %s: %w", s.id, event.Topic(), err)
		}
	}
	return nil
}

// Broadcast calls all handlers of an event at once and returns what went wrong.
func (b *Bus) Broadcast(ctx context.Context, event Event) []error {
	subscribed := b.subscribed(event.Topic())
	results := make(chan error, len(subscribed))
	for _, s := range subscribed {
		go func(s subscription) { results <- s.handler(ctx, event) }(s)
	}

	var failures []error
	for range subscribed {
		if err := <-results; err != nil {
			failures = append(failures, err)
		}
	}
	return failures
}

func (b *Bus) subscribed(topic string) []subscription {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.handlers[topic]
}

// On subscribes a function that takes one type of event.
func On[E Event](bus *Bus, handle func(context.Context, E) error) (cancel func()) {
	var zero E
	return bus.Subscribe(zero.Topic(), func(ctx context.Context, event Event) error {
		typed, ok := event.(E)
		if !ok {
			return fmt.Errorf("%s carries %T, not %v", event.Topic(), event, reflect.TypeOf(zero))
		}
		return handle(ctx, typed)
	})
}

// Recover turns a panic of a handler into an error.
func Recover() Middleware {
	return func(next Handler) Handler {
		return func(ctx context.Context, event Event) (err error) {
			defer func() {
				if r := recover(); r != nil {
					err = fmt.Errorf("panic: %v\n%s", r, debug.Stack())
				}
			}()
			return next(ctx, event)
		}
	}
}

// Timed logs handlers that take longer than a limit.
func Timed(limit time.Duration, logger *log.Logger) Middleware {
	return func(next Handler) Handler {
		return func(ctx context.Context, event Event) error {
			start := time.Now()
			err := next(ctx, event)
			if took := time.Since(start); took > limit {
				logger.Printf("%s took %v", event.Topic(), took)
			}
			return err
		}
	}
}

// OrderPlaced is published when a customer has paid.
type OrderPlaced struct {
	Number int
	Total  int64
}

// Topic makes OrderPlaced an Event.
func (OrderPlaced) Topic() string { return "order.placed" }

// StockChanged is published when an article comes in or goes out.
type StockChanged struct {
	SKU   string
	Level int
}

// Topic makes StockChanged an Event.
func (StockChanged) Topic() string { return "stock.changed" }

// Describe puts an event into words.
func Describe(event Event) string {
	switch e := event.(type) {
	case OrderPlaced:
		return fmt.Sprintf("order %d over %d.%02d", e.Number, e.Total/100, e.Total%100)
	case StockChanged:
		if e.Level == 0 {
			return e.SKU + " is sold out"
		}
		return fmt.Sprintf("%d of %s are left", e.Level, e.SKU)
	case nil:
		return "nothing"
	default:
		return event.Topic()
	}
}
