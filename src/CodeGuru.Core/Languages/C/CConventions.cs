using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>What C and C++ mean by names (en.cppreference.com).</summary>
internal static class CConventions
{
    private static readonly HashSet<string> Ends = Names("""
        exit _exit _Exit abort quick_exit std.exit std.abort std.terminate std.quick_exit std._Exit __builtin_unreachable __builtin_trap longjmp siglongjmp
        """);

    /// <summary>The standard library of C and what POSIX adds, as far as programs call it by bare names.</summary>
    private static readonly HashSet<string> Library = Names("""
        printf fprintf sprintf snprintf vprintf vfprintf vsprintf vsnprintf scanf fscanf sscanf puts fputs putchar fputc putc getchar fgetc getc fgets gets ungetc fopen fclose fread fwrite fseek ftell
        rewind fflush feof ferror clearerr perror remove rename tmpfile setvbuf setbuf freopen fdopen fileno popen pclose getline getdelim malloc calloc realloc free aligned_alloc exit abort atexit
        _Exit quick_exit getenv setenv unsetenv system qsort bsearch abs labs llabs div ldiv rand srand random srandom atoi atol atoll atof strtol strtoll strtoul strtoull strtod strtof memcpy memmove
        memset memcmp memchr strlen strnlen strcpy strncpy strcat strncat strcmp strncmp strcasecmp strncasecmp strchr strrchr strstr strspn strcspn strpbrk strtok strtok_r strdup strndup strerror
        strcoll strxfrm isalnum isalpha isdigit islower isupper isspace ispunct isprint isgraph iscntrl isxdigit isblank tolower toupper sin cos tan asin acos atan atan2 sinh cosh tanh exp exp2 log
        log2 log10 pow sqrt cbrt ceil floor round lround trunc fabs fmod fmin fmax hypot isnan isinf time clock difftime mktime strftime localtime gmtime localtime_r gmtime_r asctime ctime
        clock_gettime nanosleep gettimeofday setjmp longjmp signal raise sigaction kill va_start va_end va_arg va_copy assert open close read write lseek stat fstat lstat access unlink mkdir rmdir
        opendir readdir closedir chdir getcwd dup dup2 pipe fork execl execlp execle execv execvp execve wait waitpid getpid getppid sleep usleep isatty ioctl fcntl mmap munmap select poll socket bind
        listen accept connect send recv sendto recvfrom shutdown setsockopt getsockopt htons htonl ntohs ntohl inet_pton inet_ntop getaddrinfo freeaddrinfo pthread_create pthread_join pthread_detach
        pthread_mutex_init pthread_mutex_lock pthread_mutex_unlock pthread_mutex_destroy pthread_cond_init pthread_cond_wait pthread_cond_signal pthread_cond_broadcast pthread_self pthread_exit
        sem_init sem_wait sem_post sem_destroy thrd_create thrd_join mtx_init mtx_lock mtx_unlock atomic_load atomic_store atomic_fetch_add atomic_fetch_sub
        """);

    private static readonly HashSet<string> Empty = Names("""
        string wstring u8string u16string u32string string_view vector deque list forward_list map multimap unordered_map unordered_multimap set multiset unordered_set unordered_multiset
        queue stack priority_queue optional any ostringstream stringstream unique_ptr shared_ptr weak_ptr function
        """);

    public static Conventions C { get; } = new()
    {
        ImpliedVisibility = _ => Visibility.Public,
        NamesAreGlobal = true,
        MembersAreKeys = true,
        MissingElementsRaise = false,
        MayBeNull = IsPointer,
        CollectionsArePointers = true,
        InitializersAreCalls = false,
        Library = CLibrary.C,
        Terms = new LanguageTerms
        {
            Idioms = new CIdioms(),
            Effects = CEffects.Table,
            ConstantWord = "enumerator",
            BracesFit = true,
            MainEndsWell = true,
            CallWords = CCallWords.Effects,
            ResultWords = CCallWords.Results,
            HasBits = true,
            ConstIsDeep = true,
            Holds = "is not zero",
            ResizingFunctions = Names("realloc reallocarray"),
            ForkFunction = "fork",
        },
        LibraryNames = Library,
        TypeNames = WrittenTypes.Reader(),
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "array" },
        CallsArguments = Names("qsort bsearch atexit signal pthread_create thrd_create on_exit"),
        Exits = Ends,
    };

    public static Conventions Cpp { get; } = new()
    {
        ImpliedVisibility = _ => Visibility.Public,
        NamesAreGlobal = true,
        MembersAreInScope = true,
        LoopsTakePairs = true,
        MissingElementsRaise = false,
        Library = CLibrary.Cpp,
        ElementsOf = WrittenTypes.Collections(_ => null, "vector list deque set unordered_set array span initializer_list queue stack forward_list multiset", "map unordered_map multimap"),
        ElementMethods = Names("at front back top"),
        AddingMethods = Names("push_back emplace_back push push_front insert"),
        MembersAreKeys = true,
        MayBeNull = IsPointer,
        CollectionsArePointers = true,
        LibraryNames = Library,
        TypeNames = WrittenTypes.Reader("unique_ptr", "shared_ptr", "weak_ptr", "optional", "reference_wrapper", "future"),
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "array" },
        CallsArguments = C.CallsArguments,
        CallMembers = Names("operator()"),
        CallMethod = "operator()",
        OperatorMethod = sign => "operator" + sign,
        IndexMethod = "operator[]",
        Terms = new LanguageTerms
        {
            Idioms = new CppIdioms(),
            Effects = CEffects.Table,
            StreamEffects = CEffects.Streams,
            ConstantWord = "enumerator",
            IteratorStarts = Names("begin cbegin rbegin crbegin"),
            ResizingFunctions = Names("realloc reallocarray"),
            ForkFunction = "fork",
            BracesFit = true,
            NameSign = "::",
            MoveFunction = "std::move",
            EmptyTypes = Empty,
            MainEndsWell = true,
            CallWords = CCallWords.Effects,
            LibraryPrefix = "std::",
            ResultWords = CCallWords.Results,
            DeleteDestroys = true,
            HasBits = true,
            ConstIsDeep = true,
        },
        Exits = Ends,
    };

    private static bool IsPointer(string type) =>
        type.Contains('*') || type.Contains("ptr", StringComparison.Ordinal) || !(type.StartsWith("std::", StringComparison.Ordinal) ? !type.StartsWith("std::function", StringComparison.Ordinal) && !type.StartsWith("std::any", StringComparison.Ordinal) : type is "int" or "bool" or "double" or "float" or "long" or "char" or "unsigned" or "size_t");

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
