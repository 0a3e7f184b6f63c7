#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define STATUS_NOT_FOUND 127
#define STATUS_SIGNAL 128

enum {
    TO_FILE = 1 << 0,
    APPEND = 1 << 1,
    BACKGROUND = 1 << 2,
};

/* The words of a command end with NULL, as execvp wants them. */
struct command {
    char **words;
    size_t count;
    size_t capacity;
    char *target;
    unsigned flags;
};

typedef int builtin_fn(struct command *command);

static int cd(struct command *command);
static int quit(struct command *command);
static int echo(struct command *command);

static const struct {
    const char *name;
    builtin_fn *run;
} builtins[] = {
    { "cd", cd },
    { "exit", quit },
    { "echo", echo },
};

static volatile sig_atomic_t interrupted;
static int last_status;

static void on_interrupt(int number)
{
    (void)number;
    interrupted = 1;
}

static int cd(struct command *command)
{
    const char *path = command->count > 1 ? command->words[1] : getenv("HOME");
    if (path == NULL || chdir(path) != 0) {
        fprintf(stderr, "cd: %s: %s\n", path ? path : "(no home)", strerror(errno));
        return 1;
    }
    return 0;
}

static int quit(struct command *command)
{
    exit(command->count > 1 ? atoi(command->words[1]) : last_status);
}

static int echo(struct command *command)
{
    for (size_t i = 1; i < command->count; i++)
        printf("%s%c", command->words[i], i + 1 < command->count ? ' ' : '\n');
    return 0;
}

/* Appends a word, which the command does not own; returns -1 if there is no memory. */
static int add_word(struct command *command, char *word)
{
    if (command->count + 1 >= command->capacity) {
        size_t capacity = command->capacity ? command->capacity * 2 : 8;
        char **words = realloc(command->words, capacity * sizeof *words);
        if (words == NULL)
            return -1;
        command->words = words;
        command->capacity = capacity;
    }
    command->words[command->count++] = word;
    command->words[command->count] = NULL;
    return 0;
}

/* Cuts the line into words in place. */
static int parse(char *line, struct command *command)
{
    char *rest = NULL;
    for (char *word = strtok_r(line, " \t\n", &rest); word != NULL; word = strtok_r(NULL, " \t\n", &rest)) {
        if (strcmp(word, "&") == 0) {
            command->flags |= BACKGROUND;
        } else if (*word == '>') {
            command->flags &= ~APPEND;
            command->flags |= TO_FILE;
            if (*++word == '>') {
                command->flags |= APPEND;
                word++;
            }
            command->target = word;
        } else if (add_word(command, word) != 0) {
            return -1;
        }
    }
    return 0;
}

static int redirect(const struct command *command)
{
    int how = O_WRONLY | O_CREAT | (command->flags & APPEND ? O_APPEND : O_TRUNC);
    int file = open(command->target, how, 0644);
    if (file < 0)
        return -1;
    int result = dup2(file, STDOUT_FILENO);
    close(file);
    return result < 0 ? -1 : 0;
}

static int run_program(struct command *command)
{
    pid_t child = fork();
    switch (child) {
    case -1:
        perror("fork");
        return 1;
    case 0:
        if (command->flags & TO_FILE && redirect(command) != 0) {
            perror(command->target);
            _exit(1);
        }
        execvp(command->words[0], command->words);
        perror(command->words[0]);
        _exit(STATUS_NOT_FOUND);
    default:
        break;
    }

    if (command->flags & BACKGROUND)
        return 0;

    int status;
    do {
        if (waitpid(child, &status, 0) < 0 && errno != EINTR)
            return 1;
    } while (!WIFEXITED(status) && !WIFSIGNALED(status));
    return WIFEXITED(status) ? WEXITSTATUS(status) : STATUS_SIGNAL + WTERMSIG(status);
}

static int run(struct command *command)
{
    for (size_t i = 0; i < LENGTH(builtins); i++)
        if (strcmp(builtins[i].name, command->words[0]) == 0)
            return builtins[i].run(command);
    return run_program(command);
}

int main(void)
{
    struct sigaction action = { .sa_handler = on_interrupt };
    sigaction(SIGINT, &action, NULL);

    char *line = NULL;
    size_t size = 0;
    struct command command = { 0 };
    int status = EXIT_FAILURE;
    for (;;) {
        fputs("$ ", stdout);
        fflush(stdout);
        if (getline(&line, &size, stdin) < 0) {
            if (!interrupted)
                break;
            interrupted = 0;
            clearerr(stdin);
            continue;
        }
        command.count = 0;
        command.flags = 0;
        if (parse(line, &command) != 0)
            goto cleanup;
        if (command.count > 0)
            last_status = run(&command);
    }
    status = last_status;

cleanup:
    free(command.words);
    free(line);
    return status;
}
