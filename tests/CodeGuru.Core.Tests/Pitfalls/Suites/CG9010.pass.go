//: another goroutine
package main

func again() {
	go again()
}
