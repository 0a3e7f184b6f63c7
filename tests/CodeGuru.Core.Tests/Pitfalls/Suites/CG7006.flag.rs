//: sleep
use std::thread;
async fn f() { thread::sleep(d()); } // <-
//: the full path
async fn f() { std::thread::sleep(d()); } // <-
//: imported
use std::thread::sleep;
async fn f() { sleep(d()); } // <-
//: files
use std::fs;
async fn f(p: &str) { let t = fs::read_to_string(p); } // <-
//: in a loop
use std::thread;
async fn f() { loop { thread::sleep(d()); } } // <-
//: a method
use std::thread;
impl A { async fn f(&self) { thread::sleep(d()); } } // <-
//: write
async fn f(p: &str) { std::fs::write(p, "x"); } // <-
//: before an await
use std::thread;
async fn f() { thread::sleep(d()); g().await; } // <-
//: a method
struct A;
impl A { async fn read(&self) { let t = std::fs::read_to_string("x"); use_it(t); } } // <-
//: an async block
fn f() { spawn(async { std::thread::sleep(d()); }); } // <-
