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
