//: not asynchronous
use std::thread;
fn f() { thread::sleep(d()); }
//: tokio
async fn f() { tokio::time::sleep(d()).await; }
//: spawn_blocking
use std::thread;
async fn f() { spawn_blocking(|| thread::sleep(d())).await; }
//: tokio's files
use tokio::fs;
async fn f(p: &str) { let t = fs::read_to_string(p).await; }
//: its own sleep
fn sleep(n: i32) {}
async fn f() { sleep(3); }
//: a method
async fn f(b: &Bed) { b.sleep(3); }
//: yield_now
use std::thread;
async fn f() { thread::yield_now(); }
//: a function within
use std::thread;
async fn f() { fn g() { thread::sleep(d()); } run(g).await; }
//: handed to a thread that may block
async fn f() { spawn_blocking(|| std::thread::sleep(d())).await; }
//: tokio's
async fn f() { tokio::time::sleep(d()).await; }
//: before a block
fn f() { std::thread::sleep(d()); spawn(async { work().await; }); }
