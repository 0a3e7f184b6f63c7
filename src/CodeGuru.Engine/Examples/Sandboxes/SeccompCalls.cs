namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>The system calls that no example needs and that have been ways out of a sandbox, with their numbers on each processor.</summary>
internal static class SeccompCalls
{
    /// <summary>The processor has no such call.</summary>
    public const int Absent = -1;

    /// <summary>Numbers: the kernel's <c>arch/x86/entry/syscalls/syscall_64.tbl</c> and <c>include/uapi/asm-generic/unistd.h</c>.</summary>
    public static readonly (string Name, int X64, int Arm64)[] Denied =
    [
        // Keys outlive the process and are shared by all of a user.
        ("add_key", 248, 217),
        ("request_key", 249, 218),
        ("keyctl", 250, 219),

        // Works past the filter, and has been a way out of sandboxes again and again.
        ("io_uring_setup", 425, 425),
        ("io_uring_enter", 426, 426),
        ("io_uring_register", 427, 427),

        // Into other processes.
        ("ptrace", 101, 117),
        ("process_vm_readv", 310, 270),
        ("process_vm_writev", 311, 271),
        ("process_madvise", 440, 440),
        ("kcmp", 312, 272),
        ("pidfd_getfd", 438, 438),

        // The view of files.
        ("mount", 165, 40),
        ("umount2", 166, 39),
        ("pivot_root", 155, 41),
        ("chroot", 161, 51),
        ("move_mount", 429, 429),
        ("open_tree", 428, 428),
        ("open_tree_attr", 467, 467),
        ("fsopen", 430, 430),
        ("fsconfig", 431, 431),
        ("fsmount", 432, 432),
        ("fspick", 433, 433),
        ("mount_setattr", 442, 442),

        // Large parts of the kernel that no example needs.
        ("bpf", 321, 280),
        ("userfaultfd", 323, 282),
        ("perf_event_open", 298, 241),

        // New namespaces bring capabilities within them, and with those more of the kernel.
        ("unshare", 272, 97),
        ("setns", 308, 268),
        ("name_to_handle_at", 303, 264),
        ("open_by_handle_at", 304, 265),

        // The machine itself. All of it needs capabilities too; this is the second lock.
        ("init_module", 175, 105),
        ("finit_module", 313, 273),
        ("delete_module", 176, 106),
        ("kexec_load", 246, 104),
        ("kexec_file_load", 320, 294),
        ("reboot", 169, 142),
        ("swapon", 167, 224),
        ("swapoff", 168, 225),
        ("acct", 163, 89),
        ("quotactl", 179, 60),
        ("quotactl_fd", 443, 443),
        ("syslog", 103, 116),
        ("settimeofday", 164, 170),
        ("clock_settime", 227, 112),
        ("clock_adjtime", 305, 266),
        ("adjtimex", 159, 171),
        ("sethostname", 170, 161),
        ("setdomainname", 171, 162),
        ("iopl", 172, Absent),
        ("ioperm", 173, Absent),
        ("modify_ldt", 154, Absent),
        ("fanotify_init", 300, 262),
        ("lookup_dcookie", 212, 18),
        ("nfsservctl", 180, 42),
        ("uselib", 134, Absent),
        ("vhangup", 153, 58),
        ("sysfs", 139, Absent),
        ("ustat", 136, Absent),
        ("_sysctl", 156, Absent),
        ("create_module", 174, Absent),
        ("get_kernel_syms", 177, Absent),
        ("query_module", 178, Absent),

        // Where memory lies.
        ("mbind", 237, 235),
        ("set_mempolicy", 238, 237),
        ("set_mempolicy_home_node", 450, 450),
        ("migrate_pages", 256, 238),
        ("move_pages", 279, 239),

        // Memory that belongs to no process: the sum over processes would not see it.
        ("memfd_create", 319, 279),
        ("memfd_secret", 447, 447),
        ("shmget", 29, 194),
        ("msgget", 68, 186),
    ];
}
