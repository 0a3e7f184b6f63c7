namespace CodeGuru.Core.Languages.C;

/// <summary>What functions of the library of C do, and of POSIX, in words (en.cppreference.com, pubs.opengroup.org).</summary>
internal static class CCallWords
{
    public static IReadOnlyDictionary<string, string[]> Effects { get; } = new Dictionary<string, string[]>
    {
        ["free"] = ["frees {0}"],
        ["fclose"] = ["closes {0}"],
        ["fflush"] = ["writes out what {0} still holds back"],
        ["memcpy"] = ["copies {2} bytes from {1} to {0}"],
        ["memmove"] = ["copies {2} bytes from {1} to {0}, which may overlap"],
        ["memset"] = ["sets {2} bytes at {0} to {1}"],
        ["strcpy"] = ["copies the text {1} to {0}"],
        ["strcat"] = ["appends the text {1} to {0}"],
        ["strncpy"] = ["copies at most {2} characters of {1} to {0}"],
        ["qsort"] = ["sorts the {1} elements of {0} in the order that {3} gives them{!2}"],
        ["exit"] = ["ends the program with the status {0}"],
        ["perror"] = ["prints {0} and the reason of the last error to the error stream"],
        ["puts"] = ["prints {0} and a line end"],
        ["putchar"] = ["prints the character {0}"],
        ["fputs"] = ["writes {0} to {1}"],
        ["fputc"] = ["writes the character {0} to {1}"],
        ["putc"] = ["writes the character {0} to {1}"],
        ["printf"] = ["prints {0}", "prints {1..} in the format {0}"],
        ["fprintf"] = ["writes {1} to {0}", "writes {2..} to {0} in the format {1}"],
        ["sprintf"] = ["writes {1} into {0}", "writes {2..} into {0} in the format {1}"],
        ["snprintf"] = ["writes {2} into {0}, at most {1} bytes", "writes {3..} into {0}, at most {1} bytes, in the format {2}"],
        ["va_start"] = ["lets {0} go through the arguments behind {1}"],
        ["va_end"] = ["ends the use of {0}"],
        ["assert"] = ["asserts that {0}"],
        ["_Static_assert"] = ["has the compiler check that {0}", "has the compiler check that {0}{!1}"],
        ["static_assert"] = ["has the compiler check that {0}", "has the compiler check that {0}{!1}"],
        ["longjmp"] = ["jumps back to where {0} was set, which then gives {1}"],
        ["atexit"] = ["has {0} called when the program ends"],
        ["signal"] = ["has {1} called on the signal {0}"],
        ["srand"] = ["seeds the random numbers with {0}"],
        ["pthread_join"] = ["waits until the thread {0} has ended{!1}"],
        ["pthread_create"] = ["starts a thread, {*0}, that runs {2} with {3}{!1}"],
        ["pthread_mutex_init"] = ["makes the mutex {*0} ready{!1}"],
        ["pthread_mutex_lock"] = ["locks {*0}"],
        ["pthread_mutex_unlock"] = ["unlocks {*0}"],
        ["pthread_mutex_destroy"] = ["gives up the mutex {*0}"],
        ["pthread_cond_init"] = ["makes the condition variable {*0} ready{!1}"],
        ["pthread_cond_wait"] = ["waits on {*0}, with {*1} unlocked meanwhile"],
        ["pthread_cond_signal"] = ["wakes one thread that waits on {*0}"],
        ["pthread_cond_broadcast"] = ["wakes all threads that wait on {*0}"],
        ["pthread_cond_destroy"] = ["gives up the condition variable {*0}"],
        ["mtx_lock"] = ["locks {*0}"],
        ["mtx_unlock"] = ["unlocks {*0}"],
        ["cnd_wait"] = ["waits on {*0}, with {*1} unlocked meanwhile"],
        ["cnd_signal"] = ["wakes one thread that waits on {*0}"],
        ["cnd_broadcast"] = ["wakes all threads that wait on {*0}"],
        ["atomic_store"] = ["sets {*0} to {1} in one step that no other thread can come between"],
        ["atomic_fetch_add"] = ["adds {1} to {*0} in one step that no other thread can come between"],
        ["atomic_fetch_sub"] = ["subtracts {1} from {*0} in one step that no other thread can come between"],
    };

    public static IReadOnlyDictionary<string, string[]> Results { get; } = new Dictionary<string, string[]>
    {
        ["malloc"] = ["new memory of {0} bytes"],
        ["calloc"] = ["1|new memory of {1} bytes, all zero{!0}", "new memory of {0} times {1} bytes, all zero"],
        ["realloc"] = ["the memory of {0}, resized to {1} bytes"],
        ["strdup"] = ["a copy of the text {0} in new memory"],
    };
}
