/* Derives and simplifies expressions such as 3*x^2+2*x. */
#include <ctype.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum kind { NUMBER, VARIABLE, BINARY };

struct node {
    enum kind kind;
    union {
        double number;
        struct {
            char operator;
            struct node *left;
            struct node *right;
        };
    };
};

/* Nodes live in blocks that are freed together. */
struct arena {
    struct block *blocks;
    size_t used;
};

#define BLOCK_NODES 256

struct block {
    struct block *next;
    struct node nodes[BLOCK_NODES];
};

struct parser {
    const char *text;
    size_t position;
    struct arena *arena;
    jmp_buf on_error;
    char message[128];
};

static struct node *new_node(struct arena *arena, enum kind kind)
{
    if (arena->blocks == NULL || arena->used == BLOCK_NODES) {
        struct block *block = calloc(1, sizeof *block);
        if (block == NULL) {
            perror("calloc");
            exit(EXIT_FAILURE);
        }
        block->next = arena->blocks;
        arena->blocks = block;
        arena->used = 0;
    }
    struct node *node = &arena->blocks->nodes[arena->used++];
    node->kind = kind;
    return node;
}

static void arena_free(struct arena *arena)
{
    while (arena->blocks != NULL) {
        struct block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
}

static struct node *number(struct arena *arena, double value)
{
    struct node *node = new_node(arena, NUMBER);
    node->number = value;
    return node;
}

static int is_number(const struct node *node, double value)
{
    return node->kind == NUMBER && node->number == value;
}

static double apply(char operator, double left, double right)
{
    switch (operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return left / right;
    case '^': return pow(left, right);
    default: return NAN;
    }
}

/* Makes a node and leaves out what changes nothing: +0, *1, *0, ^1. */
static struct node *binary(struct arena *arena, char operator, struct node *left, struct node *right)
{
    if (left->kind == NUMBER && right->kind == NUMBER)
        return number(arena, apply(operator, left->number, right->number));
    if (operator == '*' && (is_number(left, 0) || is_number(right, 0)))
        return number(arena, 0);
    if ((operator == '*' && is_number(left, 1)) || (operator == '+' && is_number(left, 0)))
        return right;
    if (((operator == '*' || operator == '/' || operator == '^') && is_number(right, 1))
        || ((operator == '+' || operator == '-') && is_number(right, 0)))
        return left;

    struct node *node = new_node(arena, BINARY);
    node->operator = operator;
    node->left = left;
    node->right = right;
    return node;
}

static _Noreturn void fail(struct parser *parser, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(parser->message, sizeof parser->message, format, arguments);
    va_end(arguments);
    longjmp(parser->on_error, 1);
}

static char peek(struct parser *parser)
{
    while (isspace((unsigned char)parser->text[parser->position]))
        parser->position++;
    return parser->text[parser->position];
}

static struct node *parse_sum(struct parser *parser);

static struct node *parse_atom(struct parser *parser)
{
    char c = peek(parser);
    if (c == '(') {
        parser->position++;
        struct node *inner = parse_sum(parser);
        if (peek(parser) != ')')
            fail(parser, "a closing parenthesis is missing at %zu", parser->position);
        parser->position++;
        return inner;
    }
    if (c == 'x') {
        parser->position++;
        return new_node(parser->arena, VARIABLE);
    }
    if (!isdigit((unsigned char)c))
        fail(parser, "unexpected '%c' at %zu", c, parser->position);
    char *end;
    double value = strtod(parser->text + parser->position, &end);
    parser->position = (size_t)(end - parser->text);
    return number(parser->arena, value);
}

static struct node *parse_power(struct parser *parser)
{
    struct node *base = parse_atom(parser);
    if (peek(parser) != '^')
        return base;
    parser->position++;
    return binary(parser->arena, '^', base, parse_power(parser));
}

static struct node *parse_product(struct parser *parser)
{
    struct node *left = parse_power(parser);
    for (char c = peek(parser); c == '*' || c == '/'; c = peek(parser)) {
        parser->position++;
        left = binary(parser->arena, c, left, parse_power(parser));
    }
    return left;
}

static struct node *parse_sum(struct parser *parser)
{
    struct node *left = parse_product(parser);
    for (char c = peek(parser); c == '+' || c == '-'; c = peek(parser)) {
        parser->position++;
        left = binary(parser->arena, c, left, parse_product(parser));
    }
    return left;
}

/* The derivative with respect to x; exponents have to be numbers. */
static struct node *derive(struct parser *parser, struct node *node)
{
    struct arena *arena = parser->arena;
    switch (node->kind) {
    case NUMBER:
        return number(arena, 0);
    case VARIABLE:
        return number(arena, 1);
    case BINARY:
        break;
    }

    struct node *f = node->left;
    struct node *g = node->right;
    struct node *df = derive(parser, f);
    struct node *dg = derive(parser, g);
    switch (node->operator) {
    case '+':
    case '-':
        return binary(arena, node->operator, df, dg);
    case '*':
        return binary(arena, '+', binary(arena, '*', df, g), binary(arena, '*', f, dg));
    case '/':
        return binary(arena, '/',
                      binary(arena, '-', binary(arena, '*', df, g), binary(arena, '*', f, dg)),
                      binary(arena, '^', g, number(arena, 2)));
    case '^':
        if (g->kind != NUMBER)
            fail(parser, "only powers with a constant exponent can be derived");
        return binary(arena, '*', g, binary(arena, '*', binary(arena, '^', f, number(arena, g->number - 1)), df));
    default:
        fail(parser, "unknown operator %c", node->operator);
    }
}

static void print(const struct node *node, FILE *output)
{
    if (node->kind == NUMBER) {
        fprintf(output, "%g", node->number);
    } else if (node->kind == VARIABLE) {
        fputc('x', output);
    } else {
        fputc('(', output);
        print(node->left, output);
        fprintf(output, " %c ", node->operator);
        print(node->right, output);
        fputc(')', output);
    }
}

int main(int argc, char **argv)
{
    struct arena arena = { 0 };
    struct parser parser = { .text = argc > 1 ? argv[1] : "3*x^2 + 2*x", .arena = &arena };
    if (setjmp(parser.on_error) != 0) {
        fprintf(stderr, "%s\n", parser.message);
        arena_free(&arena);
        return EXIT_FAILURE;
    }

    struct node *expression = parse_sum(&parser);
    if (peek(&parser) != '\0')
        fail(&parser, "unexpected '%c' at %zu", peek(&parser), parser.position);
    print(derive(&parser, expression), stdout);
    putchar('\n');
    arena_free(&arena);
    return EXIT_SUCCESS;
}
