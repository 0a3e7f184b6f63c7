// Package jobs keeps jobs in files and hands them to workers, one after the other.
package jobs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// ErrTaken is returned for a job that somebody else works on.
var ErrTaken = errors.New("job is taken")

// Job is one unit of work, as it is kept on disk.
type Job struct {
	ID       string            `json:"id"`
	Command  string            `json:"command" validate:"required"`
	Attempts int               `json:"attempts,omitempty"`
	Labels   map[string]string `json:"labels,omitempty"`
	path     string            `json:"-"`
}

// Source is whatever jobs come from.
type Source interface {
	io.Closer
	Next(ctx context.Context) (*Job, error)
}

// Recorder writes lines for people to read later.
type Recorder interface {
	Printf(format string, args ...any)
}

// base is what all sources have in common.
type base struct {
	Recorder
	mu     sync.Mutex
	closed bool
	clock  func() time.Time
}

// Close keeps others from taking further jobs.
func (b *base) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return os.ErrClosed
	}
	b.closed = true
	return nil
}

// since says how long ago something began.
func (b *base) since(start time.Time) time.Duration {
	return b.clock().Sub(start)
}

// Folder reads jobs from a folder.
type Folder struct {
	base
	dir string
}

// Queue holds jobs in memory.
type Queue struct {
	*base
	waiting []*Job
}

var (
	_ Source = (*Folder)(nil)
	_ Source = (*Queue)(nil)
)

// NewFolder opens a folder of jobs.
func NewFolder(dir string) *Folder {
	return &Folder{base: base{Recorder: log.Default(), clock: time.Now}, dir: dir}
}

// NewQueue makes a queue of the given jobs.
func NewQueue(jobs ...*Job) *Queue {
	return &Queue{base: &base{Recorder: log.Default(), clock: time.Now}, waiting: jobs}
}

// Next takes the first job.
func (q *Queue) Next(ctx context.Context) (*Job, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed || len(q.waiting) == 0 {
		return nil, io.EOF
	}
	job := q.waiting[0]
	q.waiting = q.waiting[1:]
	return job, ctx.Err()
}

// Next locks the oldest file that nobody has locked, and reads it.
func (f *Folder) Next(ctx context.Context) (*Job, error) {
	entries, err := os.ReadDir(f.dir)
	if err != nil {
		return nil, fmt.Errorf("look into %s: %w", f.dir, err)
	}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".json") {
			continue
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		default:
		}
		job, err := f.take(filepath.Join(f.dir, entry.Name()))
		if errors.Is(err, ErrTaken) {
			continue
		}
		return job, err
	}
	return nil, io.EOF
}

// take reads a job, unless there is a lock beside it.
func (f *Folder) take(path string) (job *Job, err error) {
	defer f.report("take "+path, time.Now())
	lock, err := os.OpenFile(path+".lock", os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, ErrTaken
	}
	defer func() {
		if closing := lock.Close(); closing != nil && err == nil {
			err = closing
		}
	}()
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	job = &Job{path: path}
	if err := json.Unmarshal(data, job); err != nil {
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			return nil, fmt.Errorf("%s, byte %d: %w", path, syntax.Offset, err)
		}
		return nil, err
	}
	return job, nil
}

func (f *Folder) report(what string, start time.Time) {
	f.Printf("%s: %v", what, f.since(start))
}

// ByLabel counts jobs by the labels that they bear.
func ByLabel(ctx context.Context, from Source) (map[string]int, error) {
	counts := map[string]int{}
	for {
		job, err := from.Next(ctx)
		if errors.Is(err, io.EOF) {
			return counts, nil
		}
		if err != nil {
			return nil, err
		}
		for label := range job.Labels {
			counts[label]++
		}
		for i, word := range strings.Fields(job.Command) {
			if i == 0 {
				counts["command:"+word]++
			}
		}
	}
}

// Detail puts anything that came with a job into words.
func Detail(value any) string {
	if named, ok := value.(fmt.Stringer); ok {
		return named.String()
	}
	if values, ok := value.([]any); ok && len(values) > 0 {
		return Detail(values[0]) + " and more"
	}
	text := value.(string)
	return strings.TrimSpace(text)
}

// Copy writes a job's file anew elsewhere; what was half written is removed.
func (f *Folder) Copy(job *Job, to string) (err error) {
	source, err := os.Open(job.path)
	if err != nil {
		return err
	}
	defer source.Close()
	target, err := os.Create(to)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(to))
		}
	}()
	defer f.note("copied to")(to)
	if _, err = io.Copy(target, source); err != nil {
		return err
	}
	return target.Close()
}

// note writes down when something begins, and gives what writes down its end.
func (f *Folder) note(what string) func(name string) {
	start := f.clock()
	return func(name string) { f.report(what+" "+name, start) }
}
