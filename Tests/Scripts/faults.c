/* Lets one call to the file system fail, or sends a signal there: preloaded by break-runs.

   FAULT is `CALL NUMBER WHAT`: the NUMBERth CALL of the program, counted over all its threads, fails
   with the error WHAT, or is preceded by the signal -WHAT. FAULT_LOG names a file that gets the name
   of each call that counts, and `hit` where the fault came, `hit mute` on the error stream. Calls on
   files of the system do not count, nor do those of the loader, which do not pass here. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static char wanted[32];
static int number, what, log_file = -1, seen;
static unsigned char known[1024];

__attribute__((constructor)) static void begin(void) {
  const char *fault = getenv("FAULT"), *log = getenv("FAULT_LOG");
  if (fault) sscanf(fault, "%31s %d %d", wanted, &number, &what);
  if (log) log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0644);
  if (log_file >= 0 && log_file < 900) log_file = syscall(SYS_dup3, log_file, 900, O_CLOEXEC);
  known[0] = known[1] = known[2] = 1;
}

static void tell(const char *name) {
  char line[64];
  int length = snprintf(line, sizeof line, "%s\n", name);
  if (log_file >= 0) syscall(SYS_write, log_file, line, length);
}

/* Whether the call is to fail, with errno set; `file` is its number, or -1 for a path. */
static int fails(const char *name, int file) {
  tell(name);
  if (strcmp(name, wanted) != 0 || __sync_add_and_fetch(&seen, 1) != number) return 0;
  tell(file == STDERR_FILENO ? "hit mute" : "hit");
  if (what < 0) {
    syscall(SYS_kill, getpid(), -what);
    return 0;
  }
  errno = what;
  return 1;
}

static int is_of_system(const char *path) {
  static const char *folders[] = {"/proc/", "/sys/", "/dev/", "/etc/", "/usr/", "/lib", "/home"};
  for (unsigned index = 0; index < sizeof folders / sizeof *folders; index++)
    if (strncmp(path, folders[index], strlen(folders[index])) == 0) return 1;
  return strcmp(path, "/") == 0 || strcmp(path, "/root") == 0;
}

static int is_known(int file) { return file >= 0 && file < 1024 && known[file]; }

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define ON_PATH(type, name, parameters, arguments, path)                                           \
  type name parameters {                                                                           \
    if (!is_of_system(path) && fails(#name, -1)) return (type)-1;                                  \
    return REAL(name) arguments;                                                                   \
  }

#define ON_FILE(type, name, parameters, arguments, file)                                           \
  type name parameters {                                                                           \
    if (is_known(file) && fails(#name, file)) return (type)-1;                                     \
    return REAL(name) arguments;                                                                   \
  }

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
  va_end(rest);
  if (is_of_system(path)) return REAL(open)(path, flags, mode);
  if (fails("open", -1)) return -1;
  int file = REAL(open)(path, flags, mode);
  if (file >= 0 && file < 1024) known[file] = 1;
  return file;
}

int close(int file) {
  int is_to_fail = is_known(file) && fails("close", file);
  if (file > 2 && file < 1024) known[file] = 0;
  int error = errno, result = REAL(close)(file);
  if (!is_to_fail) return result;
  errno = error;
  return -1;
}

DIR *opendir(const char *path) {
  if (!is_of_system(path) && fails("opendir", -1)) return NULL;
  return REAL(opendir)(path);
}

char *realpath(const char *path, char *room) {
  if (!is_of_system(path) && fails("realpath", -1)) return NULL;
  return REAL(realpath)(path, room);
}

struct dirent *readdir(DIR *folder) {
  if (fails("readdir", -1)) return NULL;
  return REAL(readdir)(folder);
}

ON_FILE(ssize_t, read, (int file, void *room, size_t size), (file, room, size), file)
ON_FILE(ssize_t, pread, (int file, void *room, size_t size, off_t at), (file, room, size, at), file)
ON_FILE(ssize_t, write, (int file, const void *room, size_t size), (file, room, size), file)
ON_FILE(int, fsync, (int file), (file), file)
ON_FILE(int, ftruncate, (int file, off_t size), (file, size), file)
ON_FILE(int, flock, (int file, int how), (file, how), file)
ON_FILE(int, fstat, (int file, struct stat *found), (file, found), file)
ON_PATH(int, stat, (const char *path, struct stat *found), (path, found), path)
ON_PATH(int, lstat, (const char *path, struct stat *found), (path, found), path)
ON_PATH(int, statx, (int folder, const char *path, int flags, unsigned mask, struct statx *found),
        (folder, path, flags, mask, found), path)
ON_PATH(int, mkdir, (const char *path, mode_t mode), (path, mode), path)
ON_PATH(int, rmdir, (const char *path), (path), path)
ON_PATH(int, unlink, (const char *path), (path), path)
ON_PATH(int, link, (const char *path, const char *other), (path, other), path)
ON_PATH(int, symlink, (const char *goal, const char *path), (goal, path), path)
ON_PATH(ssize_t, readlink, (const char *path, char *room, size_t size), (path, room, size), path)
ON_PATH(int, rename, (const char *path, const char *other), (path, other), path)
ON_PATH(int, renameat2,
        (int one, const char *path, int two, const char *other, unsigned flags),
        (one, path, two, other, flags), path)
