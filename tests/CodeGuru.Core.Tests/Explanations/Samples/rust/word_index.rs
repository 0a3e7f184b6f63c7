use std::collections::{BTreeMap, HashMap, HashSet};
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;

type WordCounts = HashMap<String, usize>;

struct Document {
    path: PathBuf,
    words: WordCounts,
}

enum Progress {
    Read(Document),
    Failed(PathBuf, io::Error),
}

trait Ranking {
    fn score(&self, index: &Index, document: usize, word: &str) -> f64;
}

struct TermFrequency;

impl Ranking for TermFrequency {
    fn score(&self, index: &Index, document: usize, word: &str) -> f64 {
        index.count(document, word) as f64
    }
}

struct TfIdf {
    smoothing: f64,
}

impl Ranking for TfIdf {
    fn score(&self, index: &Index, document: usize, word: &str) -> f64 {
        let documents = index.documents.len() as f64;
        let containing = index.postings.get(word).map_or(0, HashSet::len) as f64;
        let rarity = ((documents + self.smoothing) / (containing + self.smoothing)).ln();
        index.count(document, word) as f64 * rarity
    }
}

#[derive(Default)]
struct Index {
    documents: Vec<Document>,
    postings: BTreeMap<String, HashSet<usize>>,
}

impl Index {
    fn add(&mut self, document: Document) {
        let number = self.documents.len();
        for word in document.words.keys() {
            self.postings.entry(word.clone()).or_default().insert(number);
        }
        self.documents.push(document);
    }

    fn count(&self, document: usize, word: &str) -> usize {
        self.documents[document].words.get(word).copied().unwrap_or(0)
    }

    fn search<'a>(&'a self, query: &'a [String], ranking: &dyn Ranking) -> Vec<(&'a Path, f64)> {
        let candidates: HashSet<usize> = query
            .iter()
            .filter_map(|word| self.postings.get(word))
            .flatten()
            .copied()
            .collect();
        let mut results: Vec<_> = candidates
            .into_iter()
            .map(|document| {
                let score = query.iter().map(|word| ranking.score(self, document, word)).sum::<f64>();
                (self.documents[document].path.as_path(), score)
            })
            .collect();
        results.sort_by(|(left_path, left), (right_path, right)| {
            right.total_cmp(left).then_with(|| left_path.cmp(right_path))
        });
        results
    }
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() > 1)
        .map(str::to_lowercase)
}

fn find_files(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find_files(&path, extension, found)?;
        } else if path.extension().is_some_and(|known| known == extension) {
            found.push(path);
        }
    }
    Ok(())
}

fn count_words(path: PathBuf) -> Progress {
    match fs::read_to_string(&path) {
        Ok(text) => {
            let mut counts = WordCounts::new();
            for word in words(&text) {
                *counts.entry(word).or_insert(0) += 1;
            }
            Progress::Read(Document { path, words: counts })
        }
        Err(error) => Progress::Failed(path, error),
    }
}

fn work(files: Arc<Mutex<Receiver<PathBuf>>>, results: Sender<Progress>) {
    loop {
        let next = files.lock().expect("no worker panics while it holds the lock").recv();
        let Ok(path) = next else {
            break;
        };
        if results.send(count_words(path)).is_err() {
            break;
        }
    }
}

fn build(paths: Vec<PathBuf>, workers: usize) -> (Index, Vec<(PathBuf, io::Error)>) {
    let (file_sender, file_receiver) = mpsc::channel();
    let (result_sender, result_receiver) = mpsc::channel();
    let files = Arc::new(Mutex::new(file_receiver));

    thread::scope(|scope| {
        for _ in 0..workers {
            let files = Arc::clone(&files);
            let results = result_sender.clone();
            scope.spawn(move || work(files, results));
        }
        drop(result_sender);

        for path in paths {
            file_sender.send(path).expect("the workers listen until the sender is dropped");
        }
        drop(file_sender);

        let mut index = Index::default();
        let mut failures = Vec::new();
        for progress in result_receiver {
            match progress {
                Progress::Read(document) => index.add(document),
                Progress::Failed(path, error) => failures.push((path, error)),
            }
        }
        (index, failures)
    })
}

fn run(arguments: &[String]) -> io::Result<()> {
    let (folder, query) = match arguments {
        [folder, query @ ..] if !query.is_empty() => (folder, query),
        _ => return Err(io::Error::new(io::ErrorKind::InvalidInput, "usage: word-index FOLDER WORD...")),
    };

    let mut paths = Vec::new();
    find_files(Path::new(folder), "txt", &mut paths)?;
    let (index, failures) = build(paths, 4);
    for (path, error) in &failures {
        eprintln!("{}: {error}", path.display());
    }

    let query: Vec<String> = query.iter().map(|word| word.to_lowercase()).collect();
    let ranking: Box<dyn Ranking> = if query.len() == 1 {
        Box::new(TermFrequency)
    } else {
        Box::new(TfIdf { smoothing: 1.0 })
    };
    for (path, score) in index.search(&query, ranking.as_ref()).into_iter().take(10) {
        println!("{score:8.3} {}", path.display());
    }
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
