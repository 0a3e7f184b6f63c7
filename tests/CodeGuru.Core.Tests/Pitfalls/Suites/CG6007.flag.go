//: Get
package a
import "net/http"
func f(u string) int {
	r, err := http.Get(u) // <-
	use(err)
	return r.StatusCode
}
//: Head
package a
import "net/http"
func f(u string) {
	r, _ := http.Head(u) // <-
	log(r.Status)
}
//: an alias
package a
import h "net/http"
func f(u string) {
	r, err := h.Get(u) // <-
	log(r.Status, err)
}
//: Post
package a
import "net/http"
func f(u string) {
	r, err := http.Post(u, "text/plain", nil) // <-
	log(r.Status, err)
}
//: the default client
package a
import "net/http"
func f(q *http.Request) {
	r, err := http.DefaultClient.Do(q) // <-
	log(r.Status, err)
}
//: in a loop
package a
import "net/http"
func f(us []string) {
	for _, u := range us {
		r, err := http.Get(u) // <-
		log(r.Status, err)
	}
}
//: read
package a
import ("net/http"; "io")
func f(u string) []byte {
	r, _ := http.Get(u) // <-
	b, _ := io.ReadAll(r.Body)
	return b
}
//: PostForm
package a
import "net/http"
func f(u string) {
	r, err := http.PostForm(u, nil) // <-
	log(r.Status, err)
}
