using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Php;

/// <summary>What PHP means by names and members (php.net/manual/en/langref.php).</summary>
internal static class PhpConventions
{
    /// <summary>Functions of the core and the standard extensions that programs use most.</summary>
    private const string Functions = """
        abs acos addslashes array_chunk array_column array_combine array_count_values array_diff array_diff_key array_fill array_fill_keys array_filter array_find
        array_flip array_intersect array_intersect_key array_is_list array_key_exists array_key_first array_key_last array_keys array_map array_merge
        array_merge_recursive array_pad array_pop array_product array_push array_rand array_reduce array_replace array_reverse array_search array_shift array_slice
        array_splice array_sum array_udiff array_uintersect array_unique array_unshift array_values array_walk array_walk_recursive arsort asort assert
        base64_decode base64_encode basename bin2hex call_user_func call_user_func_array ceil checkdate chr class_exists compact constant copy cos count
        ctype_alnum ctype_alpha ctype_digit ctype_lower ctype_space ctype_upper curl_close curl_exec curl_init curl_setopt current date debug_backtrace define
        defined die dirname empty end error_log error_reporting exit exp explode extract fclose feof fgetcsv fgets file file_exists file_get_contents
        file_put_contents filemtime filesize filter_var floatval floor flush fmod fopen fprintf fputcsv fputs fread fscanf fseek fsockopen fstat ftell ftruncate
        func_get_arg func_get_args func_num_args function_exists fwrite gc_collect_cycles get_class get_object_vars get_parent_class getenv gettype glob hash
        header headers_sent hex2bin html_entity_decode htmlentities htmlspecialchars http_build_query implode in_array ini_get ini_set intdiv interface_exists
        intval is_a is_array is_bool is_callable is_countable is_dir is_file is_float is_int is_iterable is_null is_numeric is_object is_resource is_scalar
        is_string is_subclass_of isset iterator_apply iterator_count iterator_to_array join json_decode json_encode json_last_error key krsort ksort lcfirst log
        log10 ltrim mail max mb_internal_encoding mb_str_split mb_strlen mb_strpos mb_strtolower mb_strtoupper mb_substr md5 memory_get_usage method_exists
        microtime min mkdir mktime mt_rand natsort next nl2br number_format ob_get_clean ob_start parse_str parse_url password_hash password_verify phpversion pi
        pow preg_grep preg_match preg_match_all preg_quote preg_replace preg_replace_callback preg_split prev print print_r printf property_exists rand random_bytes
        random_int range rawurlencode readfile readline realpath register_shutdown_function rename reset restore_error_handler rewind rmdir round rsort rtrim
        scandir serialize session_destroy session_start set_error_handler set_exception_handler setcookie settype sha1 shuffle sin sleep sort spl_autoload_register
        spl_object_id sprintf sqrt str_contains str_ends_with str_pad str_repeat str_replace str_split str_starts_with str_word_count strcasecmp strcmp strlen
        strpos strrev strrpos strstr strtolower strtotime strtoupper strtr strval substr substr_count tan tempnam time touch trigger_error trim uasort ucfirst
        ucwords uksort uniqid unlink unserialize unset urldecode urlencode usleep usort utf8_decode utf8_encode var_dump var_export version_compare vsprintf
        wordwrap
        """;

    /// <summary>Functions that take others, or their names.</summary>
    public static IReadOnlySet<string> Callbacks { get; } = Names("""
        array_map array_filter array_reduce array_walk array_walk_recursive array_udiff array_uintersect array_find usort uasort uksort call_user_func
        call_user_func_array preg_replace_callback iterator_apply register_shutdown_function set_error_handler set_exception_handler spl_autoload_register
        """);

    public static Conventions Instance { get; } = new()
    {
        ImpliedVisibility = _ => Visibility.Public,
        Constructor = "__construct",
        Library = PhpLibrary.Instance,
        CallMethod = "__invoke",
        IterationMethods = ["getIterator", "current"],
        AssignmentDeclares = true,
        ModulesAreInScope = true,
        OuterModulesAreInScope = true,
        DefaultsRunInCalls = true,
        BuiltIns = Names(Functions),
        TypeNames = written => WrittenTypes.Reader()(written.TrimStart('?').Replace("\\", ".", StringComparison.Ordinal).TrimStart('.')),
        LiteralTypes = new Dictionary<LiteralKind, string> { [LiteralKind.String] = "string", [LiteralKind.Integer] = "int", [LiteralKind.Float] = "float" },
        CollectionTypes = new Dictionary<CollectionKind, string> { [CollectionKind.List] = "array", [CollectionKind.Map] = "array" },
        CallMembers = Names("__invoke call bindTo"),
        MayBeNull = type => type.StartsWith('?') || type is "mixed" or "void" or "never" || type.Contains("null", StringComparison.OrdinalIgnoreCase),
        CallsArguments = Callbacks,
        PassesElements = Names("array_map array_filter array_values array_merge array_reverse array_slice array_unique iterator_to_array"),
        MissingElementsRaise = false,
        ElementMethods = Names("array_pop array_shift current reset end next array_search array_find"),
        Terms = new LanguageTerms
        {
            Effects = PhpEffects.Table,
            PrintWord = "echo",
            List = "array",
            Map = "array",
            Field = "property",
            Nothing = "null",
            HasTruthiness = true,
            UnchangingWord = "readonly",
            LendingWords = new Dictionary<string, string> { ["&"] = "may be changed for the caller" },
            NameSign = "::",
            NamespaceSign = "\\",
            OwnTypeWords = Names("self"),
            CalledTypeWord = "static",
            SilencingSign = "@",
            PrintingWords = ["echo", "print"],
            ScriptTests = new HashSet<string> { "realpath($_SERVER['SCRIPT_FILENAME']) === __FILE__", "realpath($argv[0]) === __FILE__" },
        },
        // Exception::__construct($message, $code, $previous)
        KeepsCause = (place, name) => name is null ? place == 2 : name is "$previous",
        ExitsUnwind = false,
        Exits = Names("exit die"),
    };

    private static HashSet<string> Names(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
