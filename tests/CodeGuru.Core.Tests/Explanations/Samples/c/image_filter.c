/* Reads a picture in the format P6, passes it through filters, and writes it again. */
#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CLAMP(x, low, high) ((x) < (low) ? (low) : (x) > (high) ? (high) : (x))
#define MAX_SIDE 16384

static const double RED_WEIGHT = 0.299;
static const double GREEN_WEIGHT = 0.587;
static const double BLUE_WEIGHT = 0.114;

typedef union {
    uint32_t packed;
    struct {
        uint8_t red, green, blue, alpha;
    };
} pixel;

typedef struct image {
    size_t width, height;
    pixel pixels[];
} image;

typedef void filter_fn(image *picture, int amount);

/* A filter that was asked for, and the next one. */
struct step {
    filter_fn *run;
    int amount;
    struct step *next;
};

static void warn(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("image_filter: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

/* Returns NULL if the size makes no sense or there is no memory. */
static image *image_new(size_t width, size_t height)
{
    if (width == 0 || height == 0 || width > MAX_SIDE || height > MAX_SIDE)
        return NULL;
    image *picture = malloc(sizeof *picture + width * height * sizeof picture->pixels[0]);
    if (!picture)
        return NULL;
    picture->width = width;
    picture->height = height;
    memset(picture->pixels, 0, width * height * sizeof picture->pixels[0]);
    return picture;
}

static pixel *at(image *picture, size_t x, size_t y)
{
    assert(x < picture->width && y < picture->height);
    return &picture->pixels[y * picture->width + x];
}

static uint8_t to_byte(int value)
{
    return (uint8_t)CLAMP(value, 0, 255);
}

static void grey(image *picture, int amount)
{
    (void)amount;
    pixel *end = picture->pixels + picture->width * picture->height;
    for (pixel *p = picture->pixels; p != end; ++p) {
        double light = RED_WEIGHT * p->red + GREEN_WEIGHT * p->green + BLUE_WEIGHT * p->blue;
        p->red = p->green = p->blue = (uint8_t)light;
    }
}

static void brighten(image *picture, int amount)
{
    for (size_t i = 0; i < picture->width * picture->height; ++i) {
        pixel *p = &picture->pixels[i];
        p->red = to_byte(p->red + amount);
        p->green = to_byte(p->green + amount);
        p->blue = to_byte(p->blue + amount);
    }
}

/* Leaves only the upper bits of each colour. */
static void posterise(image *picture, int amount)
{
    uint32_t mask = 0xffu << CLAMP(amount, 0, 7) & 0xffu;
    mask |= mask << 8;
    mask |= mask << 16;
    for (size_t y = 0; y < picture->height; ++y)
        for (size_t x = 0; x < picture->width; ++x)
            at(picture, x, y)->packed &= mask;
}

static void flip(image *picture, int amount)
{
    (void)amount;
    for (size_t y = 0; y < picture->height; ++y) {
        pixel *left = at(picture, 0, y), *right = at(picture, picture->width - 1, y);
        while (left < right) {
            pixel kept = *left;
            *left++ = *right;
            *right-- = kept;
        }
    }
}

static int read_pixels(FILE *file, image *picture)
{
    size_t count = picture->width * picture->height;
    for (size_t i = 0; i < count; ++i) {
        unsigned char colours[3];
        if (fread(colours, sizeof colours, 1, file) != 1)
            return -1;
        picture->pixels[i] = (pixel){ .red = colours[0], .green = colours[1], .blue = colours[2] };
    }
    return 0;
}

/* The caller frees the picture. */
image *image_read(const char *path)
{
    image *picture = NULL;
    size_t width, height;
    int most;

    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return NULL;
    }
    if (fscanf(file, "P6 %zu %zu %d%*c", &width, &height, &most) != 3 || most != 255) {
        warn("%s is no picture that can be read", path);
        goto close;
    }
    picture = image_new(width, height);
    if (!picture) {
        warn("no memory for %zu times %zu pixels", width, height);
        goto close;
    }
    if (read_pixels(file, picture) != 0) {
        warn("%s ends too early", path);
        free(picture);
        picture = NULL;
    }
close:
    fclose(file);
    return picture;
}

static int image_write(const char *path, const image *picture)
{
    FILE *file = fopen(path, "wb");
    if (!file)
        return -1;
    fprintf(file, "P6\n%zu %zu\n255\n", picture->width, picture->height);
    for (const pixel *p = picture->pixels; p < picture->pixels + picture->width * picture->height; ++p) {
        fputc(p->red, file);
        fputc(p->green, file);
        fputc(p->blue, file);
    }
    return fclose(file);
}

static filter_fn *find_filter(const char *name)
{
    static const struct {
        const char *name;
        filter_fn *run;
    } filters[] = {
        { "grey", grey }, { "brighten", brighten }, { "posterise", posterise }, { "flip", flip },
    };
    for (size_t i = 0; i < sizeof filters / sizeof *filters; ++i)
        if (!strcmp(filters[i].name, name))
            return filters[i].run;
    return NULL;
}

/* Puts a step at the end of a list. `text` is a filter's name, or name=amount. */
static int add_step(struct step **list, char *text)
{
    char *amount = strchr(text, '=');
    if (amount)
        *amount++ = '\0';
    filter_fn *run = find_filter(text);
    if (!run)
        return -1;
    struct step *step = calloc(1, sizeof *step);
    if (!step)
        return -1;
    step->run = run;
    step->amount = amount ? atoi(amount) : 0;
    while (*list)
        list = &(*list)->next;
    *list = step;
    return 0;
}

static void free_steps(struct step *step)
{
    while (step) {
        struct step *next = step->next;
        free(step);
        step = next;
    }
}

int main(int argc, char *argv[])
{
    struct step *steps = NULL;
    image *picture = NULL;
    int status = EXIT_FAILURE;

    if (argc < 3) {
        warn("usage: %s IN OUT [FILTER[=AMOUNT]]...", argv[0]);
        return 2;
    }
    for (int i = 3; i < argc; i++) {
        if (add_step(&steps, argv[i]) != 0) {
            warn("what is %s?", argv[i]);
            goto done;
        }
    }
    if (!(picture = image_read(argv[1])))
        goto done;
    for (const struct step *step = steps; step; step = step->next)
        step->run(picture, step->amount);
    if (image_write(argv[2], picture) == 0)
        status = EXIT_SUCCESS;

done:
    free(picture);
    free_steps(steps);
    return status;
}
