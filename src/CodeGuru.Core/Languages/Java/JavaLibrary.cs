using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Java;

/// <summary>What Java's library does, by names (docs.oracle.com/javase).</summary>
internal static class JavaLibrary
{
    public static LibraryFacts Instance { get; } = new()
    {
        Constant = LibraryFacts.Names("""
            add push pop peek poll offer size length isEmpty get set put containsKey getOrDefault putIfAbsent min max abs sqrt floor ceil round equals hashCode
            toString valueOf parseInt println print printf log info warn error debug now nanoTime currentTimeMillis charAt lock unlock notify notifyAll of
            ofNullable empty orElse isPresent trim toUpperCase toLowerCase startsWith endsWith format getKey getValue append addFirst addLast pollFirst pollLast
            peekFirst peekLast getFirst getLast removeFirst removeLast requireNonNull name ordinal getAndIncrement incrementAndGet
            """),
        Linear = LibraryFacts.Names("""
            join sum count addAll contains indexOf copyOf reverse filter map forEach collect toList toArray stream anyMatch allMatch noneMatch reduce remove
            removeIf keySet values entrySet mapToInt mapToLong mapToDouble average limit skip distinct findFirst findAny iterator split replace subList clear
            boxed averagingInt groupingBy
            """),
        Whole = LibraryFacts.Names("forEach collect toList sum count reduce average sort addAll"),
        Sorting = LibraryFacts.Names("sort sorted"),
        Keyed = LibraryFacts.Names("get put remove containsKey contains add getOrDefault putIfAbsent computeIfAbsent merge"),
        Quiet = LibraryFacts.Names("""
            println print printf add addAll size length isEmpty contains containsKey getOrDefault put putIfAbsent toString equals hashCode keySet values entrySet
            stream filter map collect forEach sum count anyMatch allMatch noneMatch mapToInt min max abs sort sorted toList of ofNullable empty isPresent orElse
            append join strip trim toUpperCase toLowerCase startsWith endsWith clear push offer poll peek nanoTime currentTimeMillis info warn debug error log
            iterator hasNext unlock lock
            """),
        Asking = LibraryFacts.Names("get remove"),
        Readers = LibraryFacts.Names("get set remove next charAt substring element getFirst getLast removeFirst removeLast pop orElseThrow subList"),
        RootErrors = LibraryFacts.Names("Exception Throwable RuntimeException"),
        GeneralErrors = LibraryFacts.Names("Exception IOException SQLException ReflectiveOperationException"),
        ErrorBases = LibraryFacts.Kinds(
            ("IOException", "FileNotFoundException EOFException UncheckedIOException UnsupportedEncodingException SocketException NoSuchFileException MalformedURLException UnknownHostException"),
            ("IndexOutOfBoundsException", "ArrayIndexOutOfBoundsException StringIndexOutOfBoundsException"),
            ("IllegalArgumentException", "NumberFormatException"),
            ("ReflectiveOperationException", "ClassNotFoundException NoSuchMethodException NoSuchFieldException"),
            ("RuntimeException", "IllegalArgumentException IllegalStateException IndexOutOfBoundsException NullPointerException ArithmeticException ClassCastException UnsupportedOperationException NoSuchElementException ConcurrentModificationException DateTimeException"),
            ("NoSuchElementException", "InputMismatchException"),
            ("DateTimeException", "DateTimeParseException"),
            ("Exception", "RuntimeException IOException InterruptedException SQLException TimeoutException ExecutionException ReflectiveOperationException")),
        MissingErrors = LibraryFacts.Names("IndexOutOfBoundsException ArrayIndexOutOfBoundsException StringIndexOutOfBoundsException NoSuchElementException EmptyStackException"),
        DivisionErrors = LibraryFacts.Names("ArithmeticException"),
        ArgumentErrors = LibraryFacts.Names("IllegalArgumentException NumberFormatException InvalidParameterException"),
        StateErrors = LibraryFacts.Names("IllegalStateException UnsupportedOperationException ConcurrentModificationException IllegalMonitorStateException"),
        AnywhereErrors = LibraryFacts.Names("""
            NullPointerException ClassCastException OutOfMemoryError StackOverflowError AssertionError InterruptedException ArrayStoreException
            NegativeArraySizeException
            """),
        Values = LibraryFacts.Sorts(
            (ValueSort.Number, "size length indexOf lastIndexOf compareTo parseInt parseDouble parseLong intValue longValue doubleValue abs hashCode nextInt nanoTime currentTimeMillis"),
            (ValueSort.Text, "toString trim substring toUpperCase toLowerCase strip"),
            (ValueSort.List, "toList"),
            (ValueSort.Truth, "isEmpty contains containsKey containsValue equals startsWith endsWith hasNext anyMatch allMatch noneMatch matches isPresent isBlank"),
            (ValueSort.Set, "keySet entrySet")),
        Types = LibraryFacts.Sorts(
            (ValueSort.Number, "int long short byte float double Integer Long Double Float Short BigDecimal BigInteger"),
            (ValueSort.Text, "String"),
            (ValueSort.Truth, "boolean Boolean"),
            (ValueSort.List, "List ArrayList LinkedList"),
            (ValueSort.Map, "Map HashMap TreeMap LinkedHashMap ConcurrentHashMap SortedMap NavigableMap EnumMap"),
            (ValueSort.Set, "Set HashSet TreeSet LinkedHashSet SortedSet EnumSet")),
        AwaitedTypes = LibraryFacts.Names("CompletableFuture Future CompletionStage"),
        OptionalTypes = LibraryFacts.Names("Optional OptionalInt OptionalDouble OptionalLong"),
        Concurrent = LibraryFacts.Names("""
            Thread submit execute invokeAll invokeAny supplyAsync runAsync CompletableFuture ExecutorService Executors parallelStream parallel schedule
            ForkJoinPool thenAsync thenApplyAsync startVirtualThread fork Timer ScheduledExecutorService
            """),
        Gathering = LibraryFacts.Names("invokeAll allOf"),
    };
}
