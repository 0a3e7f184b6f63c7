//: the method of what self refers to
impl<'a, M: Matcher> Matcher for &'a M { fn find(&self, hay: &[u8]) -> usize { (*self).find(hay) } }
//: through two references
impl<T: Visitor> Visitor for &mut T { fn visit(&mut self) { (**self).visit() } }
//: a trait for a type that has the method itself
impl Length for str { fn len(&self) -> usize { self.len() } }
