/* A list of names. */
#include <stdio.h>
#include "list.h"

#define MAX_NAMES 16
#define SQUARE(x) ((x) * (x))

#ifdef DEBUG
extern int verbose;
#endif

typedef struct node {
    const char *name;
    struct node *next;
    unsigned long size : 4;
} node_t;

enum color { RED, GREEN = 2 };

static inline int compare(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

int main(int argc, char **argv)
{
    node_t *head = NULL;
    size_t count = sizeof(node_t) * SQUARE(2);
    for (int i = 0; i < argc && i != MAX_NAMES; ++i) {
        if (argv[i][0] == '\0' || !head) goto done;
        head->name = argv[i];
        printf("%d: %s\n", i, head->name);
    }
    switch (count % 3) {
    case 0: return 0x1F;
    default: break;
    }
done:
    while (head) head = head->next;
    return head ? 1 : ~0; // nothing left
}
