// Package interval keeps sets of half-open ranges, merged and in order.
package interval

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// Ordered is what can be compared and subtracted.
type Ordered interface {
	~int | ~int64 | ~float64
}

// Range goes from Low up to, but not including, High.
type Range[T Ordered] struct {
	Low, High T
}

// Empty tells whether nothing lies in the range.
func (r Range[T]) Empty() bool { return r.Low >= r.High }

func (r Range[T]) touches(other Range[T]) bool {
	return r.Low <= other.High && other.Low <= r.High
}

// Relation says how two ranges lie to each other.
type Relation uint8

const (
	Before Relation = 1 << iota
	Overlapping
	After

	Any = Before | Overlapping | After
)

// Set is a set of ranges. The zero value is empty.
type Set[T Ordered] struct {
	ranges []Range[T]
}

// Of makes a set of some ranges.
func Of[T Ordered](ranges ...Range[T]) *Set[T] {
	s := new(Set[T])
	for _, r := range ranges {
		s.Add(r)
	}
	return s
}

// Add puts a range in and merges it with those that it touches.
func (s *Set[T]) Add(added Range[T]) {
	if added.Empty() {
		return
	}
	first := sort.Search(len(s.ranges), func(i int) bool { return s.ranges[i].High >= added.Low })
	last := first
	for last < len(s.ranges) && s.ranges[last].touches(added) {
		if s.ranges[last].Low < added.Low {
			added.Low = s.ranges[last].Low
		}
		if s.ranges[last].High > added.High {
			added.High = s.ranges[last].High
		}
		last++
	}
	rest := append([]Range[T]{added}, s.ranges[last:]...)
	s.ranges = append(s.ranges[:first], rest...)
}

// Gaps calls a function for each range between two others, until it returns false.
func (s *Set[T]) Gaps(visit func(index int, gap Range[T]) bool) {
	for i := range s.ranges {
		if i == 0 {
			continue
		}
		if !visit(i-1, Range[T]{s.ranges[i-1].High, s.ranges[i].Low}) {
			return
		}
	}
}

// Widest finds the widest gap.
func (s *Set[T]) Widest() (widest Range[T], ok bool) {
	s.Gaps(func(_ int, gap Range[T]) bool {
		if !ok || gap.High-gap.Low > widest.High-widest.Low {
			widest, ok = gap, true
		}
		return true
	})
	return
}

// Relations tells how a range lies to those of the set.
func (s *Set[T]) Relations(to Range[T]) (found Relation) {
search:
	for _, r := range s.ranges {
		switch {
		case r.High <= to.Low:
			found |= Before
		case r.Low >= to.High:
			found |= After
			break search
		default:
			found |= Overlapping
		}
		if found == Any {
			break search
		}
	}
	return found
}

// SyntaxError tells what could not be read, and where.
type SyntaxError struct {
	Text   string
	Offset int
	cause  error
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%q at %d: %v", e.Text, e.Offset, e.cause)
}

func (e *SyntaxError) Unwrap() error { return e.cause }

// Parse reads ranges like "1-3,7,10-12", where both ends are meant to be in.
func Parse(text string) (*Set[int], error) {
	set := &Set[int]{}
	offset := 0
	for _, part := range strings.Split(text, ",") {
		low, high, isRange := strings.Cut(part, "-")
		from, err := strconv.Atoi(strings.TrimSpace(low))
		if err != nil {
			return nil, &SyntaxError{part, offset, err}
		}
		to := from
		if isRange {
			if to, err = strconv.Atoi(strings.TrimSpace(high)); err != nil {
				return nil, &SyntaxError{part, offset, err}
			}
		}
		set.Add(Range[int]{from, to + 1})
		offset += len(part) + 1
	}
	return set, nil
}

// Histogram counts in how many ranges each value of a list of sets lies.
func Histogram(sets map[string]*Set[int]) map[int][]string {
	counts := make(map[int][]string, len(sets))
	for name, set := range sets {
		for _, r := range set.ranges {
			for value := r.Low; value < r.High; value++ {
				counts[value] = append(counts[value], name)
			}
		}
	}
	for _, names := range counts {
		sort.Strings(names)
	}
	return counts
}

func describe(value any) string {
	switch v := value.(type) {
	case nil:
		return "nothing"
	case int, int64:
		return fmt.Sprintf("the number %v", v)
	case Range[int]:
		if v.Empty() {
			return "an empty range"
		}
		return fmt.Sprintf("%d to %d", v.Low, v.High-1)
	case fmt.Stringer:
		return v.String()
	}
	return "something else"
}
