//! Relays messages from clients to a hub until it is told to stop.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::io::{self, BufRead, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, RwLock};
use std::thread;
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::broadcast;

/// What a client is known by.
pub type ClientId = u64;
type Result<T, E = RelayError> = std::result::Result<T, E>;
type Registry = RwLock<HashMap<ClientId, Sender<Message>>>;

static CONNECTED: AtomicUsize = AtomicUsize::new(0);
const MOST_CLIENTS: usize = 64;

/// What may go wrong.
#[derive(Debug)]
pub enum RelayError {
    Io(io::Error),
    Parse { line: usize, reason: String },
    Closed,
}

impl fmt::Display for RelayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RelayError::Io(error) => write!(f, "i/o: {error}"),
            RelayError::Parse { line, reason } => write!(f, "line {line}: {reason}"),
            RelayError::Closed => f.write_str("closed"),
        }
    }
}

impl std::error::Error for RelayError {}

impl From<io::Error> for RelayError {
    fn from(error: io::Error) -> Self {
        RelayError::Io(error)
    }
}

/// A message of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub from: ClientId,
    pub text: String,
}

/// Anything that messages can be sent to.
pub trait Sink: Send {
    const NAME: &'static str;

    fn send(&mut self, message: &Message) -> io::Result<()>;

    fn send_all(&mut self, messages: &[Message]) -> io::Result<usize> {
        let mut sent = 0;
        for message in messages {
            self.send(message)?;
            sent += 1;
        }
        Ok(sent)
    }
}

/// Prints what it is sent.
pub struct Console<W: Write> {
    out: W,
}

impl<W: Write + Send> Sink for Console<W> {
    const NAME: &'static str = "console";

    fn send(&mut self, message: &Message) -> io::Result<()> {
        writeln!(self.out, "{}: {}", message.from, message.text)
    }
}

/// Counts a client for as long as it is there.
struct Seat<'a> {
    name: &'a str,
}

impl<'a> Seat<'a> {
    fn take(name: &'a str) -> Option<Self> {
        if CONNECTED.fetch_add(1, Ordering::SeqCst) < MOST_CLIENTS {
            return Some(Seat { name });
        }
        CONNECTED.fetch_sub(1, Ordering::SeqCst);
        None
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        CONNECTED.fetch_sub(1, Ordering::SeqCst);
        eprintln!("{} left", self.name);
    }
}

/// Parses one line: a number, a colon, and a text.
pub fn parse(number: usize, line: &str) -> Result<Message> {
    let Some((id, text)) = line.split_once(':') else {
        return Err(RelayError::Parse { line: number, reason: "no colon".to_string() });
    };
    if let Ok(from) = id.trim().parse() && !text.trim().is_empty() {
        return Ok(Message { from, text: text.trim().to_owned() });
    }
    Err(RelayError::Parse { line: number, reason: format!("not a message: {line}") })
}

/// Finds the smallest number that nobody has.
pub fn next_free(taken: &BTreeMap<ClientId, String>) -> ClientId {
    let mut candidate = 1;
    loop {
        if !taken.contains_key(&candidate) {
            break candidate;
        }
        candidate += 1;
    }
}

/// Counts messages by client in several threads.
pub fn count(messages: &[Message]) -> HashMap<ClientId, usize> {
    let counts = Arc::new(Mutex::new(HashMap::new()));
    let mut workers = Vec::new();
    for chunk in messages.chunks(100).map(<[Message]>::to_vec) {
        let counts = Arc::clone(&counts);
        workers.push(thread::spawn(move || {
            for message in chunk {
                *counts.lock().unwrap().entry(message.from).or_insert(0) += 1;
            }
        }));
    }
    for worker in workers {
        worker.join().expect("a worker panicked");
    }
    let counts = counts.lock().unwrap();
    counts.clone()
}

fn deliver(receiver: Receiver<Message>, registry: &Registry) -> usize {
    let mut dropped = 0;
    while let Ok(message) = receiver.recv() {
        let registry = registry.read().unwrap();
        match registry.get(&message.from) {
            Some(sender) if sender.send(message.clone()).is_ok() => println!("delivered to {}", message.from),
            Some(_) | None => dropped += 1,
        }
    }
    dropped
}

async fn read_text(mut stream: TcpStream) -> Result<String> {
    let mut text = String::new();
    if stream.read_to_string(&mut text).await? == 0 {
        return Err(RelayError::Closed);
    }
    Ok(text)
}

/// Accepts clients until it is told to stop.
pub async fn serve(listener: TcpListener, mut stop: broadcast::Receiver<()>, hub: Sender<Message>) -> Result<()> {
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let (stream, _) = accepted?;
                welcome(stream, hub.clone());
            }
            _ = stop.recv() => break,
            _ = tokio::time::sleep(Duration::from_secs(60)) => println!("still here"),
        }
    }
    Ok(())
}

fn welcome(stream: TcpStream, hub: Sender<Message>) {
    tokio::spawn(async move {
        let Some(_seat) = Seat::take("a client") else { return };
        let outcome: Result<()> = async {
            let text = read_text(stream).await?;
            let message = parse(1, &text)?;
            hub.send(message).map_err(|_| RelayError::Closed)
        }
        .await;
        if let Err(error) = outcome {
            eprintln!("{error}");
        }
    });
}

fn main() -> Result<()> {
    let (sender, receiver) = mpsc::channel();
    let reader = thread::spawn(move || -> Result<()> {
        for (number, line) in io::stdin().lock().lines().enumerate() {
            sender.send(parse(number + 1, &line?)?).ok();
        }
        Ok(())
    });
    let dropped = deliver(receiver, &Registry::default());
    reader.join().unwrap()?;
    thread::scope(|scope| {
        scope.spawn(|| println!("{dropped} dropped"));
    });
    Ok(())
}
