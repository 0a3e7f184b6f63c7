package cache

import (
	"errors"
	"fmt"
	"sync"
)

var ErrMissing = errors.New("missing")

type Cache struct {
	mu    sync.Mutex
	items map[string]int
	limit int
}

func New(limit int) *Cache {
	return &Cache{items: map[string]int{}, limit: limit}
}

func (c *Cache) Get(key string) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	value, ok := c.items[key]
	if !ok {
		return 0, fmt.Errorf("get %q: %w", key, ErrMissing)
	}
	return value, nil
}

func (c *Cache) Put(key string, value int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.items) >= c.limit {
		c.evict()
	}
	c.items[key] = value
}

func (c *Cache) evict() {
	for key := range c.items {
		delete(c.items, key)
		return
	}
}

func depth(n int) int {
	if n <= 1 {
		return 0
	}
	return 1 + depth(n/2)
}

func name(value int) string {
	if value < 0 {
		panic("negative")
	}
	return fmt.Sprint(value)
}

func fill(c *Cache, keys []string) {
	var group sync.WaitGroup
	for i, key := range keys {
		group.Add(1)
		go func() {
			defer group.Done()
			c.Put(key, i)
		}()
	}
	group.Wait()
}
