//! Limits how often something may be done, and retries what fails for a while.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::hash::Hash;
use std::time::{Duration, Instant};

/// A source of time, so that tests need not wait.
pub trait Clock {
    fn now(&self) -> Instant;
    fn sleep(&self, duration: Duration);
}

/// The clock of the machine.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }
}

/// Decides whether one more request is allowed.
pub trait Limit {
    /// `Ok` if the request may go on, else how long to wait.
    fn acquire(&mut self, now: Instant) -> Result<(), Duration>;

    /// Two limits that both have to allow a request.
    fn and<L: Limit>(self, other: L) -> Both<Self, L>
    where
        Self: Sized,
    {
        Both { first: self, second: other }
    }
}

/// Tokens are refilled evenly; a burst may use as many as the bucket holds.
#[derive(Debug)]
pub struct TokenBucket {
    capacity: f64,
    per_second: f64,
    tokens: f64,
    refilled: Instant,
}

impl TokenBucket {
    /// # Panics
    ///
    /// If the capacity is zero or the rate is not positive.
    pub fn new(capacity: u32, per_second: f64, now: Instant) -> Self {
        assert!(capacity > 0, "a bucket needs room for a token");
        assert!(per_second > 0.0, "the rate has to be positive");
        TokenBucket {
            capacity: capacity.into(),
            per_second,
            tokens: capacity.into(),
            refilled: now,
        }
    }

    fn refill(&mut self, now: Instant) {
        let elapsed = now.saturating_duration_since(self.refilled);
        self.tokens = (self.tokens + elapsed.as_secs_f64() * self.per_second).min(self.capacity);
        self.refilled = now;
    }
}

impl Limit for TokenBucket {
    fn acquire(&mut self, now: Instant) -> Result<(), Duration> {
        self.refill(now);
        if self.tokens >= 1.0 {
            self.tokens -= 1.0;
            Ok(())
        } else {
            Err(Duration::from_secs_f64((1.0 - self.tokens) / self.per_second))
        }
    }
}

/// At most so many requests within a window that starts with the first of them.
#[derive(Debug)]
pub struct FixedWindow {
    limit: u32,
    length: Duration,
    current: Option<(Instant, u32)>,
}

impl FixedWindow {
    pub fn new(limit: u32, length: Duration) -> Self {
        FixedWindow { limit, length, current: None }
    }
}

impl Limit for FixedWindow {
    fn acquire(&mut self, now: Instant) -> Result<(), Duration> {
        match self.current {
            Some((start, count)) if now < start + self.length => {
                if count >= self.limit {
                    return Err(start + self.length - now);
                }
                self.current = Some((start, count + 1));
            }
            _ => self.current = Some((now, 1)),
        }
        Ok(())
    }
}

/// See [`Limit::and`].
#[derive(Debug)]
pub struct Both<A, B> {
    first: A,
    second: B,
}

impl<A: Limit, B: Limit> Limit for Both<A, B> {
    fn acquire(&mut self, now: Instant) -> Result<(), Duration> {
        self.first.acquire(now)?;
        self.second.acquire(now)
    }
}

/// A limit for each key, made when the key is first seen.
pub struct Keyed<K, L> {
    limits: HashMap<K, L>,
    make: Box<dyn Fn(Instant) -> L + Send>,
}

impl<K: Eq + Hash + Clone, L: Limit> Keyed<K, L> {
    pub fn new(make: impl Fn(Instant) -> L + Send + 'static) -> Self {
        Keyed {
            limits: HashMap::new(),
            make: Box::new(make),
        }
    }

    pub fn acquire(&mut self, key: &K, now: Instant) -> Result<(), Duration> {
        if !self.limits.contains_key(key) {
            self.limits.insert(key.clone(), (self.make)(now));
        }
        match self.limits.get_mut(key) {
            Some(limit) => limit.acquire(now),
            None => unreachable!("it was inserted above"),
        }
    }
}

/// What is to be done about a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Retry,
    GiveUp,
}

/// All attempts failed; the last error is the source.
#[derive(Debug)]
pub struct Exhausted<E> {
    pub attempts: u32,
    pub last: E,
}

impl<E: fmt::Display> fmt::Display for Exhausted<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "failed {} times, at last with: {}", self.attempts, self.last)
    }
}

impl<E: Error + 'static> Error for Exhausted<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.last)
    }
}

/// How often to retry and how long to wait between attempts.
#[derive(Debug, Clone)]
pub struct RetryPolicy {
    attempts: u32,
    delay: Duration,
    longest: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            attempts: 3,
            delay: Duration::from_millis(100),
            longest: Duration::from_secs(10),
        }
    }
}

impl RetryPolicy {
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// The delays between attempts: each is twice the one before, up to the longest.
    pub fn delays(&self) -> impl Iterator<Item = Duration> {
        let longest = self.longest;
        std::iter::successors(Some(self.delay), move |delay| Some((*delay * 2).min(longest)))
            .take(self.attempts as usize - 1)
    }

    /// Calls the operation until it succeeds, `judge` gives up, or no attempt is left.
    pub fn run<T, E>(
        &self,
        clock: &dyn Clock,
        mut operation: impl FnMut(u32) -> Result<T, E>,
        judge: impl Fn(&E) -> Verdict,
    ) -> Result<T, Exhausted<E>> {
        let mut delays = self.delays();
        let mut attempt = 1;
        loop {
            let last = match operation(attempt) {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            match (judge(&last), delays.next()) {
                (Verdict::Retry, Some(delay)) => clock.sleep(delay),
                _ => return Err(Exhausted { attempts: attempt, last }),
            }
            attempt += 1;
        }
    }
}
