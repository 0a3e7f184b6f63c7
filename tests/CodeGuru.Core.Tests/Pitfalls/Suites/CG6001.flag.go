//: own function
package a
func save() error { return nil }
func f() {
	save() // <-
}
//: the last of two results
package a
func load() (int, error) { return 0, nil }
func f() {
	load() // <-
}
//: a method
package a
type T struct{}
func (t *T) Save() error { return nil }
func f(t *T) {
	t.Save() // <-
}
//: os
package a
import "os"
func f() {
	os.Remove("x") // <-
}
//: json
package a
import "encoding/json"
func f(b []byte, v any) {
	json.Unmarshal(b, v) // <-
}
//: an alias
package a
import sys "os"
func f() {
	sys.MkdirAll("x", 0o700) // <-
}
//: in a branch
package a
import "os"
func f(b bool) {
	if b {
		os.WriteFile("x", nil, 0o600) // <-
	}
}
//: in a goroutine's body
package a
import "os"
func f() {
	go func() {
		os.Rename("a", "b") // <-
	}()
}
//: of another file
//: file a.go
package a
func f() {
	save() // <-
}
//: file b.go
package a
func save() error { return nil }
//: an alias of a package
package a
import filesystem "os"
func f() {
	filesystem.Remove("x") // <-
}
//: a method of one's own
package a
type Store struct{}
func (s *Store) Save() error { return nil }
func f(s *Store) {
	s.Save() // <-
}
//: several results
package a
func load() (int, error) { return 1, nil }
func f() {
	load() // <-
}
//: in a closure
package a
import "os"
func f() {
	run(func() {
		os.Mkdir("x", 0o700) // <-
	})
}
//: named results
package a
func load() (n int, err error) { return 1, nil }
func f() {
	load() // <-
}
