//: a method of its own type
struct A;
impl A { fn size(&self) -> usize { self.size() } } // <-
//: a function
fn down(n: u32) -> u32 { down(n - 1) } // <-
