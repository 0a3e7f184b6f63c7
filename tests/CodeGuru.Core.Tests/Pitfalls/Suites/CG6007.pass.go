//: closed
package a
import "net/http"
func f(u string) { r, err := http.Get(u); use(err); defer r.Body.Close() }
//: returned
package a
import "net/http"
func f(u string) (*http.Response, error) { r, err := http.Get(u); return r, err }
//: handed over
package a
import "net/http"
func f(u string) { r, err := http.Get(u); use(err); handle(r) }
//: stored
package a
import "net/http"
func (t *T) f(u string) { r, err := http.Get(u); use(err); t.r = r }
//: closed in a function
package a
import "net/http"
func f(u string) { r, err := http.Get(u); use(err); defer func() { r.Body.Close() }() }
//: another Get
package a
func f(c *Cache) { r, err := c.Get("a"); log(r.Status, err) }
//: nothing is kept
package a
import "net/http"
func f(u string) { _, err := http.Get(u); use(err) }
//: its own http
package a
type H struct{}
func (h H) Get(s string) (int, error) { return 0, nil }
func f(http H) { r, err := http.Get("a"); log(r, err) }
