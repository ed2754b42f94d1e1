/* A preload library for tests: whatever a process writes in one folder is counted, and goes wrong where it is told to.
 *
 * The plan lies in a file that the test has mapped, too (tests/crash/disk.py has the same fields). Of what is written
 * since the last sync an undo log is kept while the power is going to fail: sectors drawn from a seed are put back.
 * What happens to names (made, renamed, unlinked) counts as done.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { NOTHING, KILL, FAIL, SHORT, POWER };                 /* what goes wrong */
enum { WRITE, SYNC, TRUNCATE, UNLINK, RENAME, MAKE, OPS };  /* where */
enum { GO_ON, REFUSED, HALF };                              /* what a call makes of it */

static struct plan {
    int64_t kind, at, many, every, error, seed, sector; /* `many` calls from the `at`-th on, and again after `every` */
    int64_t count, kept, put_back;                      /* calls so far; sectors */
    int64_t struck[OPS];
    char folder[256];
} * plan;
static int is_struck; /* the call whose turn it is */

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void find_plan(void) {
    const char *path = getenv("CRASH_PLAN");
    int fd = path ? syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC) : -1;
    if (fd < 0) return;
    void *found = mmap(NULL, sizeof *plan, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (found != MAP_FAILED) plan = found;
    syscall(SYS_close, fd);
}

/* --- the undo log: what was in a file where something was written since its last sync */

struct undo {
    struct undo *before;
    dev_t dev;
    ino_t ino;
    int fd;
    off_t at, size; /* where, and how long the file was */
    size_t length;
    char old[];
};
static struct undo *newest;
static struct kept_open {
    struct kept_open *next;
    dev_t dev;
    ino_t ino;
    int fd; /* never closed: that would take the process's locks of this file away */
} * opened;

static int own_fd(int fd, const struct stat *of) {
    for (struct kept_open *each = opened; each; each = each->next)
        if (each->dev == of->st_dev && each->ino == of->st_ino) return each->fd;
    struct kept_open *new = malloc(sizeof *new);
    *new = (struct kept_open){opened, of->st_dev, of->st_ino, fcntl(fd, F_DUPFD_CLOEXEC, 500)};
    opened = new;
    return new->fd;
}

static void note(int fd, off_t at, size_t length) {
    struct stat of;
    if (fstat(fd, &of)) return;
    struct undo *new = calloc(1, sizeof *new + length);
    *new = (struct undo){newest, of.st_dev, of.st_ino, own_fd(fd, &of), at, of.st_size, length};
    for (size_t got = 0; got < length;) {
        long more = syscall(SYS_pread64, new->fd, new->old + got, length - got, at + got);
        if (more <= 0) break; /* beyond the end: zeros */
        got += more;
    }
    newest = new;
}

static void forget(int fd) {
    struct stat of;
    if (fstat(fd, &of)) return;
    for (struct undo **link = &newest; *link;) {
        struct undo *each = *link;
        if (each->dev == of.st_dev && each->ino == of.st_ino) {
            *link = each->before;
            free(each);
        } else
            link = &each->before;
    }
}

static uint64_t draw(void) { /* xorshift64* */
    static uint64_t state;
    if (!state) state = (uint64_t)(plan->seed + plan->count) * 0x9E3779B97F4A7C15ULL + 0x1234567ULL;
    state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
    return state * 0x2545F4914F6CDD1DULL;
}

/* Newest first. One cut in four loses everything; else each write is kept, put back, or torn at sectors. */
static void put_back(void) {
    int all = draw() % 4 == 0;
    for (struct undo *each = newest; each; each = each->before) {
        int fate = all ? 1 : (int)(draw() % 3); /* kept, put back, torn */
        off_t end = each->at, sector = plan->sector;
        for (size_t done = 0; done < each->length;) {
            size_t room = sector - (each->at + done) % sector;
            size_t length = room < each->length - done ? room : each->length - done;
            if (fate == 1 || (fate == 2 && draw() % 2)) {
                syscall(SYS_pwrite64, each->fd, each->old + done, length, each->at + done);
                plan->put_back++;
            } else
                end = each->at + done + length, plan->kept++;
            done += length;
        }
        struct stat of;
        if (end < each->size) end = each->size;
        if (!fstat(each->fd, &of) && of.st_size > end && fate && of.st_size <= (off_t)(each->at + each->length))
            syscall(SYS_ftruncate, each->fd, end);
    }
}

__attribute__((noreturn)) static void die(void) {
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;) pause();
}

/* --- each call */

static int is_ours(const char *path) {
    size_t length = strlen(plan->folder);
    return length && !strncmp(path, plan->folder, length);
}

static int is_ours_fd(int fd) {
    char name[32] = "/proc/self/fd/", path[512], digits[12];
    int length = 0, rest = fd;
    if (!plan || fd < 3) return 0;
    do digits[length++] = '0' + rest % 10;
    while (rest /= 10);
    for (int i = 14; length; i++) name[i] = digits[--length];
    long got = syscall(SYS_readlinkat, AT_FDCWD, name, path, sizeof path - 1);
    if (got <= 0) return 0;
    path[got] = 0;
    return is_ours(path);
}

/* Counted, and what is to become of it; the turn is held until `after`. */
static int before(int op) {
    pthread_mutex_lock(&turn);
    plan->count++;
    while (plan->every && plan->count >= plan->at + plan->many) plan->at += plan->every;
    is_struck = plan->kind != NOTHING && plan->count >= plan->at && plan->count < plan->at + plan->many;
    if (!is_struck) return GO_ON;
    plan->struck[op]++;
    if (plan->kind == KILL) die();
    errno = plan->error;
    if (plan->kind == FAIL) return REFUSED;
    if (plan->kind == SHORT && op == WRITE) return plan->count == plan->at ? HALF : plan->error ? REFUSED : GO_ON;
    return GO_ON; /* where the power fails, it does so when this is done */
}

static long after(int op, int fd, long result) {
    int error = errno;
    if (plan->kind == POWER && is_struck) {
        put_back();
        die();
    }
    if (plan->kind == POWER && op == SYNC && !result) forget(fd);
    pthread_mutex_unlock(&turn);
    errno = error;
    return result;
}

static long refused(void) {
    pthread_mutex_unlock(&turn);
    return -1;
}

static ssize_t written(int fd, const void *data, size_t length, off_t at, int here) {
    if (!is_ours_fd(fd)) return here ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, at);
    int what = before(WRITE);
    if (what == REFUSED) return refused();
    if (what == HALF && length > 1) length /= 2;
    if (plan->kind == POWER) note(fd, here ? lseek(fd, 0, SEEK_CUR) : at, length);
    return after(WRITE, fd, here ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, at));
}

ssize_t write(int fd, const void *data, size_t length) { return written(fd, data, length, 0, 1); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return written(fd, data, length, at, 0); }
ssize_t pwrite64(int fd, const void *data, size_t length, off_t at) { return written(fd, data, length, at, 0); }

ssize_t writev(int fd, const struct iovec *parts, int count) {
    if (!is_ours_fd(fd)) return syscall(SYS_writev, fd, parts, count);
    return count ? write(fd, parts[0].iov_base, parts[0].iov_len) : 0; /* whoever calls it writes the rest again */
}

static int synced(int fd, long call) {
    if (!is_ours_fd(fd)) return syscall(call, fd);
    if (before(SYNC) == REFUSED) return refused();
    return after(SYNC, fd, plan->kind == POWER && is_struck ? 0 : syscall(call, fd)); /* cut before it, not after */
}

int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int ftruncate(int fd, off_t size) {
    if (!is_ours_fd(fd)) return syscall(SYS_ftruncate, fd, size);
    if (before(TRUNCATE) == REFUSED) return refused();
    struct stat of;
    if (plan->kind == POWER && !fstat(fd, &of) && of.st_size > size) note(fd, size, of.st_size - size);
    return after(TRUNCATE, fd, syscall(SYS_ftruncate, fd, size));
}
int ftruncate64(int fd, off_t size) { return ftruncate(fd, size); }

int unlink(const char *path) {
    if (!plan || !is_ours(path)) return syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (before(UNLINK) == REFUSED) return refused();
    return after(UNLINK, -1, syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int rename(const char *from, const char *to) {
    if (!plan || !is_ours(to)) return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (before(RENAME) == REFUSED) return refused();
    return after(RENAME, -1, syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

static int made(int folder, const char *path, int flags, mode_t mode) {
    int makes = plan && (flags & O_CREAT) && is_ours(path) && syscall(SYS_faccessat, AT_FDCWD, path, F_OK);
    if (!makes) return syscall(SYS_openat, folder, path, flags, mode);
    if (before(MAKE) == REFUSED) return refused();
    return after(MAKE, -1, syscall(SYS_openat, folder, path, flags, mode));
}

#define MODE(flags, last)                                                 \
    mode_t mode = 0;                                                      \
    if ((flags) & (O_CREAT | __O_TMPFILE)) {                              \
        va_list rest;                                                     \
        va_start(rest, last);                                             \
        mode = va_arg(rest, mode_t);                                      \
        va_end(rest);                                                     \
    }
int open(const char *path, int flags, ...) { MODE(flags, flags) return made(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags, flags) return made(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags, flags) return made(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags, flags) return made(folder, path, flags, mode); }
