package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"os"
	"strings"
)

const (
	size = 9
	all  = 1<<size - 1
)

var errUnsolvable = errors.New("no solution")

type cell struct{ row, column int }

func (c cell) box() int { return c.row/3*3 + c.column/3 }

type grid struct {
	digits  [size][size]int
	rows    [size]uint
	columns [size]uint
	boxes   [size]uint
}

type parseError struct {
	line   int
	reason string
}

func (e parseError) Error() string { return fmt.Sprintf("line %d: %s", e.line, e.reason) }

func parse(r io.Reader) (*grid, error) {
	g := &grid{}
	scanner := bufio.NewScanner(r)
	row := 0
	for line := 1; scanner.Scan(); line++ {
		text := strings.TrimSpace(scanner.Text())
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		if row == size {
			return nil, parseError{line, "more than nine rows"}
		}
		if len(text) != size {
			return nil, parseError{line, fmt.Sprintf("%d columns instead of nine", len(text))}
		}
		for column, char := range text {
			switch {
			case char == '.' || char == '0':
			case char >= '1' && char <= '9':
				if !g.place(cell{row, column}, int(char-'0')) {
					return nil, parseError{line, fmt.Sprintf("%c is there twice", char)}
				}
			default:
				return nil, parseError{line, fmt.Sprintf("unexpected %q", char)}
			}
		}
		row++
	}
	if err := scanner.Err(); err != nil {
		return nil, err
	}
	if row < size {
		return nil, parseError{row, "rows are missing"}
	}
	return g, nil
}

func (g *grid) candidates(c cell) uint {
	return all &^ (g.rows[c.row] | g.columns[c.column] | g.boxes[c.box()])
}

func (g *grid) place(c cell, digit int) bool {
	bit := uint(1) << (digit - 1)
	if g.candidates(c)&bit == 0 {
		return false
	}
	g.digits[c.row][c.column] = digit
	g.toggle(c, bit)
	return true
}

func (g *grid) clear(c cell) {
	bit := uint(1) << (g.digits[c.row][c.column] - 1)
	g.digits[c.row][c.column] = 0
	g.toggle(c, bit)
}

func (g *grid) toggle(c cell, bit uint) {
	g.rows[c.row] ^= bit
	g.columns[c.column] ^= bit
	g.boxes[c.box()] ^= bit
}

func (g *grid) mostConstrained() (best cell, found bool) {
	fewest := size + 1
	for row := range g.digits {
		for column, digit := range g.digits[row] {
			if digit != 0 {
				continue
			}
			c := cell{row, column}
			if count := bits.OnesCount(g.candidates(c)); count < fewest {
				best, found, fewest = c, true, count
			}
		}
	}
	return best, found
}

func (g *grid) solve(tries *int) error {
	c, found := g.mostConstrained()
	if !found {
		return nil
	}
	for left := g.candidates(c); left != 0; left &= left - 1 {
		*tries++
		g.place(c, bits.TrailingZeros(left)+1)
		if g.solve(tries) == nil {
			return nil
		}
		g.clear(c)
	}
	return errUnsolvable
}

func (g *grid) String() string {
	var text strings.Builder
	for row, digits := range g.digits {
		if row > 0 && row%3 == 0 {
			text.WriteString("------+-------+------\n")
		}
		for column, digit := range digits {
			if column > 0 && column%3 == 0 {
				text.WriteString("| ")
			}
			fmt.Fprintf(&text, "%d ", digit)
		}
		text.WriteByte('\n')
	}
	return text.String()
}

func run(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()

	g, err := parse(file)
	var malformed parseError
	if errors.As(err, &malformed) {
		return fmt.Errorf("%s:%d: %s", path, malformed.line, malformed.reason)
	} else if err != nil {
		return err
	}

	tries := 0
	if err := g.solve(&tries); err != nil {
		return fmt.Errorf("%w after %d tries", err, tries)
	}
	fmt.Print(g)
	fmt.Printf("%d tries\n", tries)
	return nil
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: sudoku FILE")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
