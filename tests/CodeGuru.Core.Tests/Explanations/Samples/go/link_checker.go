// Command linkcheck visits pages and reports the links that lead nowhere.
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"regexp"
	"sort"
	"sync"
	"time"
)

var hrefPattern = regexp.MustCompile(`href="([^"#]+)`)

// ErrTooManyAttempts is returned when a server stays unavailable.
var ErrTooManyAttempts = errors.New("too many attempts")

// StatusError says that a server answered with something else than success.
type StatusError struct {
	Address string
	Code    int
}

func (e *StatusError) Error() string {
	return fmt.Sprintf("%s answered %d", e.Address, e.Code)
}

// Temporary tells whether it is worth asking again.
func (e *StatusError) Temporary() bool {
	return e.Code == http.StatusTooManyRequests || e.Code >= 500
}

// Fetcher gets the body of a page.
type Fetcher interface {
	Fetch(ctx context.Context, address string) (io.ReadCloser, error)
}

// HTTPFetcher fetches over HTTP, and again if a server is overloaded.
type HTTPFetcher struct {
	Client   *http.Client
	Attempts int
	Delay    time.Duration
}

// Fetch returns the body, which the caller has to close.
func (f *HTTPFetcher) Fetch(ctx context.Context, address string) (io.ReadCloser, error) {
	delay := f.Delay
	for attempt := 1; attempt <= f.Attempts; attempt++ {
		body, err := f.fetchOnce(ctx, address)
		if err == nil {
			return body, nil
		}
		var status *StatusError
		if !errors.As(err, &status) || !status.Temporary() {
			return nil, err
		}
		select {
		case <-time.After(delay):
			delay *= 2
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return nil, fmt.Errorf("fetch %s: %w", address, ErrTooManyAttempts)
}

func (f *HTTPFetcher) fetchOnce(ctx context.Context, address string) (io.ReadCloser, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	response, err := f.Client.Do(request)
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		response.Body.Close()
		return nil, &StatusError{Address: address, Code: response.StatusCode}
	}
	return response.Body, nil
}

// Broken is a link that could not be followed.
type Broken struct {
	Address string
	FoundOn string
	Err     error
}

type job struct {
	address string
	foundOn string
	depth   int
}

// Checker follows links with several workers at once.
type Checker struct {
	fetcher Fetcher
	workers int
	depth   int

	mu      sync.Mutex
	visited map[string]bool
	broken  []Broken
}

// NewChecker makes a checker that follows links down to the given depth.
func NewChecker(fetcher Fetcher, workers, depth int) *Checker {
	return &Checker{
		fetcher: fetcher,
		workers: workers,
		depth:   depth,
		visited: make(map[string]bool),
	}
}

// Check visits the start page and everything below it, and returns what is broken.
func (c *Checker) Check(ctx context.Context, start string) []Broken {
	jobs := make(chan job)
	var pending, workers sync.WaitGroup

	for i := 0; i < c.workers; i++ {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for j := range jobs {
				for _, next := range c.visit(ctx, j) {
					pending.Add(1)
					go func(next job) { jobs <- next }(next)
				}
				pending.Done()
			}
		}()
	}

	pending.Add(1)
	jobs <- job{address: start, foundOn: "(start)"}
	pending.Wait()
	close(jobs)
	workers.Wait()

	sort.Slice(c.broken, func(i, k int) bool { return c.broken[i].Address < c.broken[k].Address })
	return c.broken
}

func (c *Checker) visit(ctx context.Context, j job) []job {
	if !c.claim(j.address) || ctx.Err() != nil {
		return nil
	}
	body, err := c.fetcher.Fetch(ctx, j.address)
	if err != nil {
		c.report(Broken{Address: j.address, FoundOn: j.foundOn, Err: err})
		return nil
	}
	defer body.Close()

	if j.depth >= c.depth {
		return nil
	}
	links, err := extractLinks(j.address, body)
	if err != nil {
		c.report(Broken{Address: j.address, FoundOn: j.foundOn, Err: err})
	}
	next := make([]job, 0, len(links))
	for _, link := range links {
		next = append(next, job{address: link, foundOn: j.address, depth: j.depth + 1})
	}
	return next
}

func (c *Checker) claim(address string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.visited[address] {
		return false
	}
	c.visited[address] = true
	return true
}

func (c *Checker) report(broken Broken) {
	c.mu.Lock()
	c.broken = append(c.broken, broken)
	c.mu.Unlock()
}

func extractLinks(page string, body io.Reader) ([]string, error) {
	base, err := url.Parse(page)
	if err != nil {
		return nil, err
	}
	var links []string
	scanner := bufio.NewScanner(body)
	for scanner.Scan() {
		for _, match := range hrefPattern.FindAllStringSubmatch(scanner.Text(), -1) {
			target, err := base.Parse(match[1])
			if err != nil || target.Host != base.Host {
				continue
			}
			links = append(links, target.String())
		}
	}
	return links, scanner.Err()
}

func main() {
	workers := flag.Int("workers", 8, "how many pages are fetched at once")
	depth := flag.Int("depth", 2, "how many links are followed in a row")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()

	fetcher := &HTTPFetcher{Client: &http.Client{Timeout: 10 * time.Second}, Attempts: 3, Delay: time.Second}
	broken := NewChecker(fetcher, *workers, *depth).Check(ctx, flag.Arg(0))
	for _, b := range broken {
		fmt.Printf("%s (on %s): %v\n", b.Address, b.FoundOn, b.Err)
	}
}
