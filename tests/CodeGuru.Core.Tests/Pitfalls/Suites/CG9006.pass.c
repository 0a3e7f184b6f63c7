//: empty cases
int f(int k) { switch (k) { case 1: case 2: return 1; default: return 0; } }
//: a comment
int f(int k) { int r = 0; switch (k) { case 1: r = 1; /* fall through */ case 2: r++; break; } return r; }
//: both branches leave
int f(int k, int x) { switch (k) { case 1: if (x) return 1; else return 2; case 2: return 3; } return 0; }
//: the process ends
int f(int k) { switch (k) { case 1: exit(1); case 2: return 3; } return 0; }
//: a goto
int f(int k) { switch (k) { case 1: k++; goto out; case 2: return 3; } out: return k; }
