//: drop
fn f(b: Vec<u8>) { drop(b); }
//: its own forget
fn forget(x: i32) {}
fn f() { forget(3); }
//: swap
use std::mem;
fn f(a: &mut i32, b: &mut i32) { mem::swap(a, b); }
//: take
use std::mem;
fn f(a: &mut Vec<i32>) { let x = mem::take(a); }
//: a method
fn f(m: Memory) { m.forget(3); }
//: ManuallyDrop
use std::mem::ManuallyDrop;
fn f(b: Vec<u8>) { let m = ManuallyDrop::new(b); }
//: another module
use brain::forget;
fn f(x: i32) { forget(x); }
//: into_raw
fn f(b: Box<i32>) -> *mut i32 { Box::into_raw(b) }
//: a method of one's own
fn f(a: A) { a.forget(); }
//: drop
fn f(a: A) { std::mem::drop(a); }
