#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum ini_state {
    AT_LINE_START,
    IN_COMMENT,
    IN_SECTION,
    AFTER_SECTION,
    IN_KEY,
    IN_VALUE,
};

enum ini_result {
    INI_OK = 0,
    INI_IO_ERROR = -1,
    INI_STOPPED = -2,
};

#define MAX_NAME 64
#define MAX_VALUE 512

struct buffer {
    char *text;
    size_t length;
    size_t capacity;
};

typedef int ini_handler(void *user, const char *section, const char *key, const char *value);

struct ini_parser {
    enum ini_state state;
    int line;
    char section_text[MAX_NAME];
    char key_text[MAX_NAME];
    char value_text[MAX_VALUE];
    struct buffer section;
    struct buffer key;
    struct buffer value;
    ini_handler *handler;
    void *user;
};

static int append(struct buffer *buffer, int character)
{
    if (buffer->length + 1 >= buffer->capacity)
        return -1;
    buffer->text[buffer->length++] = (char)character;
    buffer->text[buffer->length] = '\0';
    return 0;
}

static void clear(struct buffer *buffer)
{
    buffer->length = 0;
    buffer->text[0] = '\0';
}

static void trim_end(struct buffer *buffer)
{
    while (buffer->length > 0 && isspace((unsigned char)buffer->text[buffer->length - 1]))
        buffer->text[--buffer->length] = '\0';
}

static void ini_init(struct ini_parser *parser, ini_handler *handler, void *user)
{
    memset(parser, 0, sizeof *parser);
    parser->state = AT_LINE_START;
    parser->line = 1;
    parser->section = (struct buffer){ parser->section_text, 0, MAX_NAME };
    parser->key = (struct buffer){ parser->key_text, 0, MAX_NAME };
    parser->value = (struct buffer){ parser->value_text, 0, MAX_VALUE };
    parser->handler = handler;
    parser->user = user;
}

static int finish_pair(struct ini_parser *parser)
{
    trim_end(&parser->key);
    trim_end(&parser->value);
    int result = parser->handler(parser->user, parser->section.text, parser->key.text, parser->value.text);
    clear(&parser->key);
    clear(&parser->value);
    return result == 0 ? INI_OK : INI_STOPPED;
}

/* Returns INI_OK, INI_STOPPED, or the number of the line that is wrong. */
static int ini_feed(struct ini_parser *parser, int c)
{
    int result = INI_OK;
    switch (parser->state) {
    case AT_LINE_START:
        if (c == ';' || c == '#') {
            parser->state = IN_COMMENT;
        } else if (c == '[') {
            clear(&parser->section);
            parser->state = IN_SECTION;
        } else if (!isspace(c)) {
            if (append(&parser->key, c) != 0)
                return parser->line;
            parser->state = IN_KEY;
        }
        break;
    case IN_COMMENT:
        if (c == '\n')
            parser->state = AT_LINE_START;
        break;
    case IN_SECTION:
        if (c == ']')
            parser->state = AFTER_SECTION;
        else if (c == '\n' || append(&parser->section, c) != 0)
            return parser->line;
        break;
    case AFTER_SECTION:
        if (c == '\n')
            parser->state = AT_LINE_START;
        else if (!isspace(c))
            return parser->line;
        break;
    case IN_KEY:
        if (c == '=')
            parser->state = IN_VALUE;
        else if (c == '\n' || append(&parser->key, c) != 0)
            return parser->line;
        break;
    case IN_VALUE:
        if (c == '\n') {
            result = finish_pair(parser);
            parser->state = AT_LINE_START;
        } else if (parser->value.length > 0 || !isspace(c)) {
            if (append(&parser->value, c) != 0)
                return parser->line;
        }
        break;
    }
    if (c == '\n')
        parser->line++;
    return result;
}

int ini_read(const char *path, ini_handler *handler, void *user)
{
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return INI_IO_ERROR;

    struct ini_parser parser;
    ini_init(&parser, handler, user);
    int result = INI_OK;
    int c;
    while (result == INI_OK && (c = fgetc(file)) != EOF)
        result = ini_feed(&parser, c);
    if (result == INI_OK && ferror(file))
        result = INI_IO_ERROR;
    if (result == INI_OK && parser.state != AT_LINE_START)
        result = ini_feed(&parser, '\n');

    fclose(file);
    return result;
}

struct wanted {
    const char *section;
    const char *key;
    char found[MAX_VALUE];
};

static int remember(void *user, const char *section, const char *key, const char *value)
{
    struct wanted *wanted = user;
    if (strcmp(section, wanted->section) != 0 || strcmp(key, wanted->key) != 0)
        return 0;
    snprintf(wanted->found, sizeof wanted->found, "%s", value);
    return 1;
}

int main(int argc, char *argv[])
{
    if (argc != 4) {
        fprintf(stderr, "usage: %s FILE SECTION KEY\n", argv[0]);
        return 2;
    }

    struct wanted wanted = { .section = argv[2], .key = argv[3] };
    int result = ini_read(argv[1], remember, &wanted);
    switch (result) {
    case INI_STOPPED:
        puts(wanted.found);
        return 0;
    case INI_OK:
        fprintf(stderr, "%s has no %s in [%s]\n", argv[1], argv[3], argv[2]);
        return 1;
    case INI_IO_ERROR:
        fprintf(stderr, "%s: %s\n", argv[1], strerror(errno));
        return 66;
    default:
        fprintf(stderr, "%s:%d: not understood\n", argv[1], result);
        return 65;
    }
}
