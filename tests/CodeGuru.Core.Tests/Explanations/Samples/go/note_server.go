// Command notes serves notes over HTTP and keeps them in memory.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"sync"
	"time"
)

const (
	defaultAddress = ":8080"
	maxBody        = 1 << 16
	shutdownLimit  = 5 * time.Second
)

// Access says what a token allows.
type Access int

const (
	NoAccess Access = iota
	ReadOnly
	ReadWrite
)

var accessNames = map[Access]string{NoAccess: "none", ReadOnly: "read", ReadWrite: "write"}

func (a Access) String() string {
	if name, ok := accessNames[a]; ok {
		return name
	}
	return fmt.Sprintf("Access(%d)", int(a))
}

var errNoNote = errors.New("no such note")

// Note is a text with a title.
type Note struct {
	ID      string    `json:"id"`
	Title   string    `json:"title"`
	Text    string    `json:"text,omitempty"`
	Changed time.Time `json:"changed"`
}

// Store keeps notes.
type Store interface {
	Get(ctx context.Context, id string) (Note, error)
	Put(ctx context.Context, note Note) error
	List(ctx context.Context, prefix string) ([]Note, error)
}

type memoryStore struct {
	sync.RWMutex
	notes map[string]Note
}

var _ Store = (*memoryStore)(nil)

func newMemoryStore() *memoryStore {
	return &memoryStore{notes: make(map[string]Note)}
}

func (m *memoryStore) Get(_ context.Context, id string) (Note, error) {
	m.RLock()
	defer m.RUnlock()
	note, ok := m.notes[id]
	if !ok {
		return Note{}, fmt.Errorf("get %q: %w", id, errNoNote)
	}
	return note, nil
}

func (m *memoryStore) Put(_ context.Context, note Note) error {
	m.Lock()
	defer m.Unlock()
	m.notes[note.ID] = note
	return nil
}

func (m *memoryStore) List(ctx context.Context, prefix string) (found []Note, err error) {
	m.RLock()
	defer m.RUnlock()
	for id, note := range m.notes {
		if err = ctx.Err(); err != nil {
			return
		}
		if strings.HasPrefix(id, prefix) {
			found = append(found, note)
		}
	}
	return
}

type middleware func(http.Handler) http.Handler

type server struct {
	store  Store
	tokens map[string]Access
	logger *log.Logger
}

func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/notes", s.listNotes)
	mux.Handle("/notes/", s.require(ReadOnly)(http.HandlerFunc(s.oneNote)))
	return chain(mux, s.recovered, s.timed)
}

func chain(handler http.Handler, layers ...middleware) http.Handler {
	for i := len(layers) - 1; i >= 0; i-- {
		handler = layers[i](handler)
	}
	return handler
}

func (s *server) require(needed Access) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
			if access := s.tokens[token]; access < needed {
				http.Error(w, "not allowed with access "+access.String(), http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func (s *server) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if problem := recover(); problem != nil {
				s.logger.Printf("%s %s: %v", r.Method, r.URL.Path, problem)
				http.Error(w, "internal error", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func (s *server) timed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		next.ServeHTTP(w, r)
		s.logger.Printf("%s %s took %v", r.Method, r.URL.Path, time.Since(start))
	})
}

func (s *server) listNotes(w http.ResponseWriter, r *http.Request) {
	notes, err := s.store.List(r.Context(), r.URL.Query().Get("prefix"))
	if err != nil {
		s.fail(w, err)
		return
	}
	s.reply(w, http.StatusOK, notes)
}

func (s *server) oneNote(w http.ResponseWriter, r *http.Request) {
	id := strings.TrimPrefix(r.URL.Path, "/notes/")
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		note, err := s.store.Get(r.Context(), id)
		if err != nil {
			s.fail(w, err)
			return
		}
		s.reply(w, http.StatusOK, note)
	case http.MethodPut:
		var note Note
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&note); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		note.ID, note.Changed = id, time.Now()
		if err := s.store.Put(r.Context(), note); err != nil {
			s.fail(w, err)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	default:
		w.Header().Set("Allow", "GET, HEAD, PUT")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	}
}

func (s *server) fail(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	switch {
	case errors.Is(err, errNoNote):
		status = http.StatusNotFound
	case errors.Is(err, context.Canceled):
		return
	}
	http.Error(w, err.Error(), status)
}

func (s *server) reply(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(value); err != nil {
		s.logger.Printf("reply: %v", err)
	}
}

func run(ctx context.Context, address string, handler http.Handler) error {
	srv := &http.Server{Addr: address, Handler: handler, ReadHeaderTimeout: time.Second}
	failed := make(chan error, 1)
	go func() { failed <- srv.ListenAndServe() }()

	select {
	case err := <-failed:
		return fmt.Errorf("listen on %s: %w", address, err)
	case <-ctx.Done():
	}

	limited, cancel := context.WithTimeout(context.Background(), shutdownLimit)
	defer cancel()
	return srv.Shutdown(limited)
}

func main() {
	logger := log.New(os.Stderr, "notes ", log.LstdFlags)
	s := &server{store: newMemoryStore(), tokens: map[string]Access{"reader": ReadOnly}, logger: logger}

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, defaultAddress, s.routes()); err != nil && !errors.Is(err, http.ErrServerClosed) {
		logger.Fatal(err)
	}
}
