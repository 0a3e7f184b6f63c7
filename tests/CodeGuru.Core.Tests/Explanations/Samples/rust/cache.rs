use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::hash::Hash;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, RwLock};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use std::{fs, io, mem};

static LOADS: AtomicU64 = AtomicU64::new(0);
static SHARED: OnceLock<Cache<PathBuf, Vec<u8>>> = OnceLock::new();
const SWEEP_EVERY: Duration = Duration::from_millis(250);

#[derive(Debug, Clone)]
pub struct Limits {
    pub capacity: usize,
    pub lifetime: Duration,
    pub sweep: bool,
    pub label: &'static str,
}

impl Default for Limits {
    fn default() -> Self {
        Self { capacity: 128, lifetime: Duration::from_secs(60), sweep: true, label: "unnamed" }
    }
}

struct Slot<V> {
    value: Arc<V>,
    expires: Instant,
    hits: u32,
}

struct Shelf<K, V> {
    slots: HashMap<K, Slot<V>>,
    order: VecDeque<K>,
    closed: bool,
}

impl<K: Eq + Hash + Clone, V> Shelf<K, V> {
    fn touch(&mut self, key: &K) -> Option<Arc<V>> {
        let slot = self.slots.get_mut(key)?;
        slot.hits += 1;
        let value = Arc::clone(&slot.value);
        if let Some(at) = self.order.iter().position(|known| known == key) {
            self.order.remove(at);
        }
        self.order.push_back(key.clone());
        Some(value)
    }

    fn evict(&mut self, limit: usize) -> usize {
        let mut evicted = 0;
        while self.slots.len() > limit {
            let Some(oldest) = self.order.pop_front() else {
                unreachable!("every slot has its place in the order");
            };
            self.slots.remove(&oldest);
            evicted += 1;
        }
        evicted
    }

    fn sweep(&mut self, now: Instant) {
        self.slots.retain(|_, slot| slot.expires > now);
        let slots = &self.slots;
        self.order.retain(|key| slots.contains_key(key));
    }
}

pub struct Cache<K, V> {
    shelf: Arc<(Mutex<Shelf<K, V>>, Condvar)>,
    limits: Limits,
    sweeper: Option<JoinHandle<()>>,
}

impl<K, V> Cache<K, V>
where
    K: Eq + Hash + Clone + Send + 'static,
    V: Send + Sync + 'static,
{
    pub fn new(limits: Limits) -> Self {
        let shelf = Arc::new((
            Mutex::new(Shelf { slots: HashMap::new(), order: VecDeque::new(), closed: false }),
            Condvar::new(),
        ));
        let sweeper = limits.sweep.then(|| {
            let shelf = Arc::clone(&shelf);
            thread::spawn(move || {
                let (lock, wake) = &*shelf;
                let mut held = lock.lock().unwrap();
                while !held.closed {
                    held.sweep(Instant::now());
                    held = wake.wait_timeout(held, SWEEP_EVERY).unwrap().0;
                }
            })
        });
        Cache { shelf, limits, sweeper }
    }

    pub fn small(label: &'static str) -> Self {
        Self::new(Limits { capacity: 8, label, ..Default::default() })
    }

    fn locked(&self) -> MutexGuard<'_, Shelf<K, V>> {
        self.shelf.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// The value of a key, which is loaded unless it is there.
    pub fn get_or_load<E>(&self, key: &K, load: impl FnOnce(&K) -> Result<V, E>) -> Result<Arc<V>, E> {
        if let Some(value) = self.locked().touch(key) {
            return Ok(value);
        }

        // The lock is not held meanwhile: others may load the same.
        let value = Arc::new(load(key)?);
        LOADS.fetch_add(1, Ordering::Relaxed);
        let mut shelf = self.locked();
        match shelf.slots.entry(key.clone()) {
            Entry::Occupied(found) => return Ok(Arc::clone(&found.get().value)),
            Entry::Vacant(free) => {
                free.insert(Slot { value: value.clone(), expires: Instant::now() + self.limits.lifetime, hits: 0 });
            }
        }
        shelf.order.push_back(key.clone());
        shelf.evict(self.limits.capacity);
        Ok(value)
    }

    pub fn clear(&self) {
        let dropped = {
            let mut shelf = self.locked();
            shelf.order.clear();
            mem::take(&mut shelf.slots)
        };
        drop(dropped);
    }
}

impl<K, V> Drop for Cache<K, V> {
    fn drop(&mut self) {
        if let Ok(mut shelf) = self.shelf.0.lock() {
            shelf.closed = true;
        }
        self.shelf.1.notify_all();
        if let Some(sweeper) = self.sweeper.take() {
            let _ = sweeper.join();
        }
    }
}

/// Bytes that may be shared, and are read like a slice.
#[derive(Clone)]
pub struct Bytes(Arc<Vec<u8>>);

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Bytes {
    fn line(&self, wanted: usize) -> Option<&str> {
        let mut start = 0;
        let mut number = 1;
        let range = loop {
            let end = match self[start..].iter().position(|&byte| byte == b'\n') {
                Some(length) => start + length,
                None if start < self.len() => self.len(),
                None => break None,
            };
            if number == wanted {
                break Some(start..end);
            }
            number += 1;
            start = end + 1;
        };
        std::str::from_utf8(&self[range?]).ok()
    }

    fn head<const N: usize>(&self) -> Option<[u8; N]> {
        self.get(..N)?.try_into().ok()
    }

    fn kind(&self) -> &'static str {
        match &self[..] {
            [] => "empty",
            [0x7f, b'E', b'L', b'F', ..] => "program",
            [b'#', b'!', rest @ ..] if rest.starts_with(b"/") => "script",
            [first, .., b'\n'] if first.is_ascii() => "text",
            _ => "data",
        }
    }

    fn first_word(&self) -> u32 {
        assert!(self.len() >= 4, "too short for a word");
        // SAFETY: the length was checked, and the read need not be aligned.
        unsafe { self.as_ptr().cast::<u32>().read_unaligned() }
    }
}

fn read(path: &Path) -> io::Result<Bytes> {
    let cache = SHARED.get_or_init(|| Cache::small("files"));
    let bytes = cache.get_or_load(&path.to_path_buf(), |path| fs::read(path))?;
    Ok(Bytes(bytes))
}

fn describe(paths: &[PathBuf], seen: &RwLock<HashMap<PathBuf, &'static str>>) -> io::Result<usize> {
    let mut failures = 0;
    'paths: for path in paths {
        let mut attempt = 0;
        let bytes = loop {
            match read(path) {
                Ok(bytes) => break bytes,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    failures += 1;
                    continue 'paths;
                }
                Err(error) if attempt == 3 => return Err(error),
                Err(_) => attempt += 1,
            }
            thread::sleep(Duration::from_millis(10 << attempt));
        };
        seen.write().unwrap().insert(path.clone(), bytes.kind());
    }
    Ok(failures)
}

fn main() -> io::Result<()> {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let seen = RwLock::new(HashMap::new());
    let failures = thread::scope(|scope| {
        let workers: Vec<_> = paths.chunks(16).map(|part| scope.spawn(|| describe(part, &seen))).collect();
        workers.into_iter().map(|worker| worker.join().expect("no worker panics")).sum::<io::Result<usize>>()
    })?;

    for (path, kind) in seen.read().unwrap().iter() {
        println!("{}: {kind}", path.display());
        if *kind == "program" {
            let bytes = read(path)?;
            println!("  {:08x} {:?} {:?}", bytes.first_word(), bytes.head::<4>(), bytes.line(1));
        }
    }
    eprintln!("{failures} missing, {} loaded", LOADS.load(Ordering::Relaxed));
    Ok(())
}
