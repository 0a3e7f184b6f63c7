/*
 * A cache of strings with a bounded size: the entry that was not used for
 * the longest time makes room for a new one. Lookups go through a hash
 * table, the order of use is a doubly linked list.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUCKETS 1024u

struct entry {
    char *key;
    char *value;
    struct entry *newer;
    struct entry *older;
    struct entry *next_in_bucket;
};

/* Called before an entry leaves the cache. */
typedef void (*evict_fn)(const char *key, const char *value, void *context);

struct lru_cache {
    struct entry *buckets[BUCKETS];
    struct entry *newest;
    struct entry *oldest;
    size_t count;
    size_t capacity;
    size_t hits;
    size_t misses;
    evict_fn on_evict;
    void *context;
};

/* FNV-1a, see http://www.isthe.com/chongo/tech/comp/fnv/ */
static uint32_t hash(const char *key)
{
    uint32_t h = 2166136261u;
    for (const unsigned char *p = (const unsigned char *)key; *p != '\0'; p++) {
        h ^= *p;
        h *= 16777619u;
    }
    return h;
}

static char *copy_string(const char *text)
{
    size_t size = strlen(text) + 1;
    char *copy = malloc(size);
    if (copy != NULL)
        memcpy(copy, text, size);
    return copy;
}

/* Returns NULL if there is not enough memory. */
struct lru_cache *lru_create(size_t capacity, evict_fn on_evict, void *context)
{
    struct lru_cache *cache = calloc(1, sizeof *cache);
    if (cache == NULL)
        return NULL;
    cache->capacity = capacity > 0 ? capacity : 1;
    cache->on_evict = on_evict;
    cache->context = context;
    return cache;
}

static void unlink_from_order(struct lru_cache *cache, struct entry *entry)
{
    if (entry->newer != NULL)
        entry->newer->older = entry->older;
    else
        cache->newest = entry->older;
    if (entry->older != NULL)
        entry->older->newer = entry->newer;
    else
        cache->oldest = entry->newer;
}

static void put_newest(struct lru_cache *cache, struct entry *entry)
{
    entry->newer = NULL;
    entry->older = cache->newest;
    if (cache->newest != NULL)
        cache->newest->newer = entry;
    cache->newest = entry;
    if (cache->oldest == NULL)
        cache->oldest = entry;
}

static struct entry *find(struct lru_cache *cache, const char *key)
{
    struct entry *entry = cache->buckets[hash(key) % BUCKETS];
    while (entry != NULL && strcmp(entry->key, key) != 0)
        entry = entry->next_in_bucket;
    return entry;
}

static void free_entry(struct entry *entry)
{
    if (entry == NULL)
        return;
    free(entry->key);
    free(entry->value);
    free(entry);
}

static void evict_oldest(struct lru_cache *cache)
{
    struct entry *victim = cache->oldest;
    struct entry **link = &cache->buckets[hash(victim->key) % BUCKETS];
    while (*link != victim)
        link = &(*link)->next_in_bucket;
    *link = victim->next_in_bucket;
    unlink_from_order(cache, victim);
    cache->count--;
    if (cache->on_evict != NULL)
        cache->on_evict(victim->key, victim->value, cache->context);
    free_entry(victim);
}

/* The value belongs to the cache and lives until the next lru_put. */
const char *lru_get(struct lru_cache *cache, const char *key)
{
    struct entry *entry = find(cache, key);
    if (entry == NULL) {
        cache->misses++;
        return NULL;
    }
    cache->hits++;
    unlink_from_order(cache, entry);
    put_newest(cache, entry);
    return entry->value;
}

bool lru_put(struct lru_cache *cache, const char *key, const char *value)
{
    char *new_value = copy_string(value);
    if (new_value == NULL)
        return false;

    struct entry *entry = find(cache, key);
    if (entry != NULL) {
        free(entry->value);
        entry->value = new_value;
        unlink_from_order(cache, entry);
        put_newest(cache, entry);
        return true;
    }

    entry = calloc(1, sizeof *entry);
    if (entry == NULL)
        goto no_entry;
    entry->key = copy_string(key);
    if (entry->key == NULL)
        goto no_key;
    entry->value = new_value;

    if (cache->count == cache->capacity)
        evict_oldest(cache);
    uint32_t bucket = hash(key) % BUCKETS;
    entry->next_in_bucket = cache->buckets[bucket];
    cache->buckets[bucket] = entry;
    put_newest(cache, entry);
    cache->count++;
    return true;

no_key:
    free(entry);
no_entry:
    free(new_value);
    return false;
}

void lru_destroy(struct lru_cache *cache)
{
    if (cache == NULL)
        return;
    struct entry *entry = cache->newest;
    while (entry != NULL) {
        struct entry *older = entry->older;
        free_entry(entry);
        entry = older;
    }
    free(cache);
}

static void log_eviction(const char *key, const char *value, void *context)
{
    fprintf(context, "evicted %s=%s\n", key, value);
}

int main(int argc, char **argv)
{
    size_t capacity = argc > 1 ? strtoul(argv[1], NULL, 10) : 3;
    struct lru_cache *cache = lru_create(capacity, log_eviction, stderr);
    if (cache == NULL) {
        perror("lru_create");
        return EXIT_FAILURE;
    }

    char line[256];
    int status = EXIT_SUCCESS;
    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        char *equals = strchr(line, '=');
        if (equals == NULL) {
            const char *value = lru_get(cache, line);
            puts(value != NULL ? value : "(not there)");
            continue;
        }
        *equals = '\0';
        if (!lru_put(cache, line, equals + 1)) {
            fputs("out of memory\n", stderr);
            status = EXIT_FAILURE;
            break;
        }
    }

    fprintf(stderr, "%zu hits, %zu misses\n", cache->hits, cache->misses);
    lru_destroy(cache);
    return status;
}
