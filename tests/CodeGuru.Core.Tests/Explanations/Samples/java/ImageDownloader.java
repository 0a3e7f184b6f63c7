package media;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class ImageDownloader implements AutoCloseable {
    private static final int MAX_ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final ExecutorService workers;
    private final Path folder;
    private final AtomicLong bytes = new AtomicLong();
    private final Map<URI, IOException> failures = new ConcurrentHashMap<>();

    public ImageDownloader(Path folder, int workerCount) {
        this.folder = folder;
        this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        this.workers = Executors.newFixedThreadPool(workerCount);
    }

    public List<Path> downloadAll(List<URI> addresses) {
        List<CompletableFuture<Path>> downloads = addresses.stream()
                .map(address -> CompletableFuture.supplyAsync(() -> tryDownload(address), workers))
                .toList();
        CompletableFuture.allOf(downloads.toArray(CompletableFuture[]::new)).join();
        return downloads.stream().map(CompletableFuture::join).filter(path -> path != null).toList();
    }

    private Path tryDownload(URI address) {
        try {
            return retrying(() -> download(address));
        } catch (IOException error) {
            failures.put(address, error);
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    static <T> T retrying(Callable<T> work) throws IOException, InterruptedException {
        IOException last = null;
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            try {
                return work.call();
            } catch (IOException error) {
                last = error;
                Thread.sleep(100L << attempt);
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }
        throw last;
    }

    private Path download(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
        Path temporary = Files.createTempFile(folder, "download", ".part");
        try {
            HttpResponse<Path> response = client.send(request, HttpResponse.BodyHandlers.ofFile(temporary));
            if (response.statusCode() != 200) {
                throw new IOException(address + " answered " + response.statusCode());
            }
            bytes.addAndGet(Files.size(temporary));
            return Files.move(temporary, folder.resolve(nameOf(address)), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String nameOf(URI address) {
        String path = address.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? "index" : name;
    }

    public long bytes() {
        return bytes.get();
    }

    public Map<URI, IOException> failures() {
        return Map.copyOf(failures);
    }

    @Override
    public void close() throws InterruptedException {
        workers.shutdown();
        if (!workers.awaitTermination(30, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }

    static final class Thumbnailer implements Runnable {
        private static final Path END = Path.of("");
        private final BlockingQueue<Path> queue = new LinkedBlockingQueue<>(64);
        private int made;

        void submit(Path image) throws InterruptedException {
            queue.put(image);
        }

        void finish() throws InterruptedException {
            queue.put(END);
        }

        int made() {
            return made;
        }

        @Override
        public void run() {
            try {
                for (Path image = queue.take(); image != END; image = queue.take()) {
                    Path small = image.resolveSibling("small-" + image.getFileName());
                    Files.copy(image, small, StandardCopyOption.REPLACE_EXISTING);
                    made++;
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException error) {
                System.err.println("thumbnail failed: " + error.getMessage());
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("usage: ImageDownloader FOLDER ADDRESS...");
            System.exit(2);
        }
        List<URI> addresses = List.of(arguments).subList(1, arguments.length).stream().map(URI::create).toList();
        Thumbnailer thumbnailer = new Thumbnailer();
        Thread thread = new Thread(thumbnailer, "thumbnails");
        thread.start();
        try (ImageDownloader downloader = new ImageDownloader(Path.of(arguments[0]), 4)) {
            for (Path image : downloader.downloadAll(addresses)) {
                thumbnailer.submit(image);
            }
            downloader.failures().forEach((address, error) -> System.err.println(address + ": " + error.getMessage()));
            System.out.printf("%d bytes%n", downloader.bytes());
        } finally {
            thumbnailer.finish();
            thread.join();
        }
    }
}
