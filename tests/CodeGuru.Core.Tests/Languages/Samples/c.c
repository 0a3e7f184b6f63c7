#include <stdio.h>
#include "lib/store.h"
#define LIMIT 10
#define MAX(a, b) ((a) > (b) ? (a) : (b))

/** What is kept. */
typedef struct store {
    int *items, count;
    struct store *next;
    int (*compare)(const void *, const void *);
    enum { SMALL, LARGE = 2 } size;
} Store;

union number { int i; float f; };
enum level { LOW, HIGH = 4 };
static const char *names[] = { "a", [3] = "b" };
extern int total;
int outside(Store *s, ...);

/* no documentation */
static inline int one(void) { return 1; }

/** Finds one. */
Store *find(Store *s, const char *name, int limits[2])
{
    int at = 0, n;
    for (int i = 0; i < LIMIT && s; i++) {
        if (s->items[i] == 0) continue;
        else if (!s->next || (at > 2 && at < 9)) break;
        else at += 2;
    }
    do at--; while (at > 0);
    while (1) {
        switch (at) {
        case 0:
        case 1:
            one();
        case 2: {
            at = 3;
            break;
        }
        default:
            goto done;
        }
    }
#ifdef DEBUG
    printf("%d\n", at);
#else
    log(at);
#endif
    n = at ? one() : (s->compare)(s, &at), at++;
    if (n < 0) exit(1);
    Store copy = { .count = 1, .next = NULL }, *p = (Store *)malloc(sizeof(Store));
    use((Store){ .count = 2 });
    qsort(s, 1, 2, order);
    for (;;) { if (*p->items) return 0; }
done:
    return s;
}

int old(a, b) int a; char b; { return a; }
