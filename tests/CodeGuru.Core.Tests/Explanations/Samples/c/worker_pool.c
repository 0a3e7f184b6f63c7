#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/** What a worker is to do. */
struct task {
    void (*run)(void *argument);
    void *argument;
};

/** A ring of tasks that threads fill and empty, with a fixed number of places. */
struct task_queue {
    struct task *tasks;
    size_t capacity;
    size_t head;
    size_t count;
    bool closed;
    pthread_mutex_t mutex;
    pthread_cond_t not_empty;
    pthread_cond_t not_full;
};

struct pool {
    struct task_queue queue;
    pthread_t *threads;
    size_t thread_count;
    atomic_size_t done;
};

static int queue_init(struct task_queue *queue, size_t capacity)
{
    memset(queue, 0, sizeof *queue);
    queue->tasks = calloc(capacity, sizeof *queue->tasks);
    if (queue->tasks == NULL)
        return ENOMEM;
    queue->capacity = capacity;
    pthread_mutex_init(&queue->mutex, NULL);
    pthread_cond_init(&queue->not_empty, NULL);
    pthread_cond_init(&queue->not_full, NULL);
    return 0;
}

static void queue_destroy(struct task_queue *queue)
{
    pthread_cond_destroy(&queue->not_full);
    pthread_cond_destroy(&queue->not_empty);
    pthread_mutex_destroy(&queue->mutex);
    free(queue->tasks);
}

/**
 * Adds a task, after waiting for a place if there is none.
 * Returns false if the queue was closed.
 */
static bool queue_push(struct task_queue *queue, struct task task)
{
    bool pushed = false;
    pthread_mutex_lock(&queue->mutex);
    while (queue->count == queue->capacity && !queue->closed)
        pthread_cond_wait(&queue->not_full, &queue->mutex);
    if (!queue->closed) {
        queue->tasks[(queue->head + queue->count) % queue->capacity] = task;
        queue->count++;
        pushed = true;
        pthread_cond_signal(&queue->not_empty);
    }
    pthread_mutex_unlock(&queue->mutex);
    return pushed;
}

/** Takes the oldest task. Returns false once the queue is closed and empty. */
static bool queue_pop(struct task_queue *queue, struct task *task)
{
    pthread_mutex_lock(&queue->mutex);
    while (queue->count == 0 && !queue->closed)
        pthread_cond_wait(&queue->not_empty, &queue->mutex);
    bool taken = queue->count > 0;
    if (taken) {
        *task = queue->tasks[queue->head];
        queue->head = (queue->head + 1) % queue->capacity;
        queue->count--;
        pthread_cond_signal(&queue->not_full);
    }
    pthread_mutex_unlock(&queue->mutex);
    return taken;
}

static void queue_close(struct task_queue *queue)
{
    pthread_mutex_lock(&queue->mutex);
    queue->closed = true;
    pthread_cond_broadcast(&queue->not_empty);
    pthread_cond_broadcast(&queue->not_full);
    pthread_mutex_unlock(&queue->mutex);
}

static void *work(void *argument)
{
    struct pool *pool = argument;
    struct task task;
    while (queue_pop(&pool->queue, &task)) {
        task.run(task.argument);
        atomic_fetch_add(&pool->done, 1);
    }
    return NULL;
}

/** Waits until every task has run, then frees the pool. */
void pool_finish(struct pool *pool)
{
    queue_close(&pool->queue);
    for (size_t i = 0; i < pool->thread_count; i++)
        pthread_join(pool->threads[i], NULL);
    queue_destroy(&pool->queue);
    free(pool->threads);
    free(pool);
}

/** Starts the threads. Returns NULL if there is no memory or no thread to be had. */
struct pool *pool_start(size_t threads, size_t capacity)
{
    struct pool *pool = calloc(1, sizeof *pool);
    if (pool == NULL)
        return NULL;
    pool->threads = calloc(threads, sizeof *pool->threads);
    if (pool->threads == NULL || queue_init(&pool->queue, capacity) != 0) {
        free(pool->threads);
        free(pool);
        return NULL;
    }
    for (size_t i = 0; i < threads; i++) {
        if (pthread_create(&pool->threads[i], NULL, work, pool) != 0)
            break;
        pool->thread_count++;
    }
    if (pool->thread_count == 0) {
        pool_finish(pool);
        return NULL;
    }
    return pool;
}

bool pool_submit(struct pool *pool, void (*run)(void *), void *argument)
{
    return queue_push(&pool->queue, (struct task){ .run = run, .argument = argument });
}

struct word_count {
    const char *path;
    long words;
    int error;
};

static FILE *open_with_retries(const char *path, int attempts)
{
    for (int attempt = 1; attempt <= attempts; attempt++) {
        FILE *file = fopen(path, "r");
        if (file != NULL)
            return file;
        if (errno != EMFILE && errno != EINTR)
            return NULL;
        struct timespec pause = { .tv_nsec = 10000000L * attempt };
        nanosleep(&pause, NULL);
    }
    return NULL;
}

static void count_words(void *argument)
{
    struct word_count *count = argument;
    FILE *file = open_with_retries(count->path, 3);
    if (file == NULL) {
        count->error = errno;
        return;
    }
    bool inside = false;
    for (int c = fgetc(file); c != EOF; c = fgetc(file)) {
        bool letter = c != ' ' && c != '\n' && c != '\t';
        if (letter && !inside)
            count->words++;
        inside = letter;
    }
    fclose(file);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: %s FILE...\n", argv[0]);
        return 2;
    }
    size_t files = (size_t)argc - 1;
    struct word_count *counts = calloc(files, sizeof *counts);
    struct pool *pool = pool_start(4, 16);
    if (counts == NULL || pool == NULL) {
        fputs("cannot start\n", stderr);
        if (pool != NULL)
            pool_finish(pool);
        free(counts);
        return 1;
    }

    for (size_t i = 0; i < files; i++) {
        counts[i].path = argv[i + 1];
        pool_submit(pool, count_words, &counts[i]);
    }
    pool_finish(pool);

    long total = 0;
    for (size_t i = 0; i < files; i++) {
        if (counts[i].error != 0)
            fprintf(stderr, "%s: %s\n", counts[i].path, strerror(counts[i].error));
        else
            printf("%8ld %s\n", counts[i].words, counts[i].path);
        total += counts[i].words;
    }
    printf("%8ld total\n", total);
    free(counts);
    return 0;
}
