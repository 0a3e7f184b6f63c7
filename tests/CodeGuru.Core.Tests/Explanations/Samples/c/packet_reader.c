/*
 * Reads packets from a stream, hands each to the handler for its kind, and
 * can pass what was collected on to another program.
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAX_PAYLOAD 1024
#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define MIN(a, b) ((a) < (b) ? (a) : (b))

enum { MAGIC = 0x50, HEADER_SIZE = 4 };
enum { KIND_PING, KIND_DATA, KIND_CLOSE, KIND_COUNT };

/* What stands before the payload, as it is sent. */
struct header {
    unsigned magic : 8;
    unsigned kind : 4;
    unsigned urgent : 1;
    unsigned reserved : 3;
    unsigned size : 16;
};

/* A packet, with its payload behind it in the same memory. */
struct packet {
    struct header header;
    size_t size;
    unsigned char payload[];
};

/* Bytes that grow as more are added. */
struct buffer {
    char *bytes;
    size_t length, room;
};

/* Handles one packet; other than 0 ends the reading. */
typedef int handler_fn(const struct packet *packet, struct buffer *collected);

static int on_ping(const struct packet *packet, struct buffer *collected);
static int on_data(const struct packet *packet, struct buffer *collected);
static int on_close(const struct packet *packet, struct buffer *collected);

static handler_fn *const handlers[KIND_COUNT] = {
    [KIND_PING] = on_ping,
    [KIND_DATA] = on_data,
    [KIND_CLOSE] = on_close,
};

static const char *const kind_names[] = { "ping", "data", "close" };

/* Makes a packet with a copy of the payload. */
struct packet *packet_new(unsigned kind, const void *payload, size_t size)
{
    struct packet *packet = calloc(1, sizeof *packet + size);
    if (packet == NULL)
        return NULL;
    packet->header.magic = MAGIC;
    packet->header.kind = kind;
    packet->header.size = MIN(size, MAX_PAYLOAD);
    packet->size = size;
    memcpy(packet->payload, payload, size);
    return packet;
}

/* Adds bytes at the end, and makes room first if there is too little. */
int buffer_add(struct buffer *buffer, const void *bytes, size_t size)
{
    if (buffer->length + size > buffer->room) {
        size_t room = buffer->room ? buffer->room * 2 : 256;
        while (room < buffer->length + size)
            room *= 2;
        char *grown = realloc(buffer->bytes, room);
        if (grown == NULL)
            return -1;
        buffer->bytes = grown;
        buffer->room = room;
    }
    memcpy(buffer->bytes + buffer->length, bytes, size);
    buffer->length += size;
    return 0;
}

/* Shrinks the room to what is in use. */
void buffer_trim(struct buffer *buffer)
{
    buffer->bytes = realloc(buffer->bytes, buffer->length);
    buffer->room = buffer->length;
}

static int on_ping(const struct packet *packet, struct buffer *collected)
{
    (void)packet;
    (void)collected;
    return 0;
}

static int on_data(const struct packet *packet, struct buffer *collected)
{
    return buffer_add(collected, packet->payload, packet->size);
}

static int on_close(const struct packet *packet, struct buffer *collected)
{
    fprintf(stderr, "closed after %zu bytes\n", collected->length);
    return packet->header.urgent ? -1 : 1;
}

/* Hands a packet to the handler for its kind. */
int dispatch(const struct packet *packet, struct buffer *collected)
{
    unsigned kind = packet->header.kind;
    if (kind >= LENGTH(handlers) || handlers[kind] == NULL) {
        errno = EPROTO;
        return -1;
    }
    return handlers[kind](packet, collected);
}

/* Reads lines of the form "kind text" and dispatches a packet for each. */
int read_packets(FILE *in, struct buffer *collected)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    int result = 0;

    while (result == 0 && (length = getline(&line, &room, in)) != -1) {
        if (length > 0 && line[length - 1] == '\n')
            line[--length] = '\0';
        char *text = strchr(line, ' ');
        if (text == NULL)
            continue;
        *text++ = '\0';
        unsigned kind = 0;
        while (kind < LENGTH(kind_names) && strcmp(kind_names[kind], line) != 0)
            kind++;
        struct packet *packet = packet_new(kind, text, strlen(text));
        if (packet == NULL) {
            result = -1;
            goto done;
        }
        result = dispatch(packet, collected);
        free(packet);
    }
done:
    free(line);
    return result < 0 ? -1 : 0;
}

/* Runs a program with the collected bytes as its input; gives its status. */
int pipe_to(char *const words[], const struct buffer *buffer)
{
    int ends[2];
    if (pipe(ends) < 0)
        return -1;
    pid_t child = fork();
    if (child < 0) {
        perror("fork");
        return -1;
    }
    if (child == 0) {
        dup2(ends[0], STDIN_FILENO);
        close(ends[0]);
        close(ends[1]);
        execvp(words[0], words);
        perror(words[0]);
        _exit(127);
    }
    close(ends[0]);
    ssize_t sent = write(ends[1], buffer->bytes, buffer->length);
    close(ends[1]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return -1;
    }
    return sent == (ssize_t)buffer->length && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int main(int argc, char **argv)
{
    struct buffer collected = {0};
    if (read_packets(stdin, &collected) < 0) {
        perror("read");
        return EXIT_FAILURE;
    }
    buffer_trim(&collected);
    int status = argc > 1 ? pipe_to(argv + 1, &collected) : 0;
    free(collected.bytes);
    return status == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
