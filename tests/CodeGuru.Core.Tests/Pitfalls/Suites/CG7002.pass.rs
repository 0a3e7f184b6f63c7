//: dropped
async fn f(m: &Mutex<i32>) { let g = m.lock().unwrap(); drop(g); wait().await; }
//: a block of its own
async fn f(m: &Mutex<i32>) { { let g = m.lock().unwrap(); use_it(&g); } wait().await; }
//: before the lock
async fn f(m: &Mutex<i32>) { wait().await; let g = m.lock().unwrap(); use_it(&g); }
//: tokio
async fn f(m: &Mutex<i32>) { let g = m.lock().await; wait().await; }
//: not asynchronous
fn f(m: &Mutex<i32>) { let g = m.lock().unwrap(); go(); }
//: the value is copied
async fn f(m: &Mutex<i32>) { let x = *m.lock().unwrap(); wait().await; }
//: another method
async fn f(m: &Door) { let g = m.open().unwrap(); wait().await; }
//: no await
async fn f(m: &Mutex<i32>) { let g = m.lock().unwrap(); go(&g); }
//: a block of its own
async fn f(m: &Mutex<u32>) { let n = { let g = m.lock().unwrap(); *g }; save(n).await; }
//: dropped before
async fn f(m: &Mutex<u32>) { let g = m.lock().unwrap(); let n = *g; drop(g); save(n).await; }
//: tokio's
async fn f(m: &tokio::sync::Mutex<u32>) { let g = m.lock().await; save(*g).await; }
//: a copy
async fn f(m: &Mutex<u32>) { let n = *m.lock().unwrap(); save(n).await; }
//: a clone out of it
async fn f(m: &Mutex<String>) { let s = m.lock().unwrap().clone(); save(s).await; }
//: not asynchronous
fn f(m: &Mutex<u32>) { let g = m.lock().unwrap(); save(*g); }
//: another future waits
async fn f(m: &Mutex<u32>) { let g = m.lock().unwrap(); spawn(async move { save(1).await; }); }
//: a future made by a function that is not asynchronous
fn f(m: &Mutex<u32>) -> impl Future<Output = ()> { let g = m.lock().unwrap(); let n = *g; async move { save(n).await; } }
