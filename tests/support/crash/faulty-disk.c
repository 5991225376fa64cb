/*
 * Loaded before the C library (LD_PRELOAD), makes one call that changes a project file or its name, or every one from
 * there on, fail, or end the process, or stops it in each until it is told to go on. A file that both sides have mapped
 * says which; see faulty-disk.ts for its fields.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { KILL = -1, STOP = -2 };

static volatile struct {
  int error, at, lasting, torn, syncs; /* asked for */
  int points, hits;                    /* answered */
  char call[100];
} *control;
static const char *wanted;

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("FAULTY_DISK");
  int fd = path ? open(path, O_RDWR) : -1;
  void *shared = fd < 0 ? MAP_FAILED : mmap(0, 128, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  wanted = getenv("FAULTY_FILE");
  if (shared != MAP_FAILED && wanted) control = shared;
}

/* What is to happen at a call on this path: an error, KILL, or 0. */
static int fault_at(const char *path, const char *call) {
  if (!control || !control->error) return 0;
  const char *name = strstr(path, wanted);
  if (!name || (control->syncs && strcmp(call, "sync"))) return 0;
  int error = control->error;
  /* A full disk refuses what takes room, a broken one what is written. */
  if (error == ENOSPC && strcmp(call, "write")) return 0;
  if (error > 0 && strcmp(call, "write") && strcmp(call, "truncate") && strcmp(call, "sync")) return 0;
  /* The shared index is memory; only its room can be wanting, and its name. */
  if (error != ENOSPC && strstr(name, "-shm") && (!strcmp(call, "write") || !strcmp(call, "truncate"))) return 0;
  int point = ++control->points;
  if (error == STOP) {
    syscall(SYS_tgkill, getpid(), gettid(), SIGSTOP);
    return 0;
  }
  if (point < control->at || (point > control->at && !control->lasting)) return 0;
  if (control->hits++ == 0) snprintf((char *)control->call, sizeof control->call, "%s %s", call, name);
  return error;
}

static int fault(int fd, const char *call) {
  char link[32], path[4096];
  if (!control || !control->error) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fault_at(path, call);
}

static int fail(int error) {
  if (error == KILL) kill(getpid(), SIGKILL);
  errno = error;
  return -1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  int error = fault(fd, "write");
  if (!error) return REAL(pwrite64)(fd, bytes, count, offset);
  if (control->torn && count > 1) REAL(pwrite64)(fd, bytes, count / 2, offset);
  return fail(error);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  int error = fault(fd, "write");
  if (!error) return REAL(write)(fd, bytes, count);
  if (control->torn && count > 1) REAL(write)(fd, bytes, count / 2);
  return fail(error);
}

int ftruncate64(int fd, off64_t length) {
  int error = fault(fd, "truncate");
  return error ? fail(error) : REAL(ftruncate64)(fd, length);
}

int fdatasync(int fd) {
  int error = fault(fd, "sync");
  return error ? fail(error) : REAL(fdatasync)(fd);
}

int fsync(int fd) {
  int error = fault(fd, "sync");
  return error ? fail(error) : REAL(fsync)(fd);
}

int rename(const char *from, const char *to) {
  int error = fault_at(to, "rename");
  return error ? fail(error) : REAL(rename)(from, to);
}

int unlink(const char *path) {
  int error = fault_at(path, "unlink");
  return error ? fail(error) : REAL(unlink)(path);
}

int remove(const char *path) {
  int error = fault_at(path, "unlink");
  return error ? fail(error) : REAL(remove)(path);
}

/* Opening changes something only where it makes the file. */
static int fault_making(const char *path, int flags) {
  struct stat is;
  return (flags & O_CREAT) && stat(path, &is) ? fault_at(path, "create") : 0;
}

#define OPEN(name)                                    \
  int name(const char *path, int flags, ...) {        \
    va_list rest;                                     \
    va_start(rest, flags);                            \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                     \
    int error = fault_making(path, flags);            \
    return error ? fail(error) : REAL(name)(path, flags, mode); \
  }

OPEN(open)
OPEN(open64)
