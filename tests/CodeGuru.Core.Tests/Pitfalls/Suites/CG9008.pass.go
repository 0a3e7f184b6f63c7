//: receiving takes another value each time
package main

func next(words chan string) int {
	if <-words == "" {
		return 0
	} else if <-words == "" {
		return 1
	}
	return 2
}
