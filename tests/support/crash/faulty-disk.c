/*
 * Loaded before the C library (LD_PRELOAD), makes one call that writes to a project file, or every one from there on,
 * fail, or end the process. A file that both sides have mapped says which; see faulty-disk.ts for its fields.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { KILL = -1 };

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

static int fault(int fd, const char *call) {
  char link[32], path[4096];
  if (!control || !control->error) return 0;
  /* A full disk refuses what takes room. */
  if (control->error == ENOSPC && strcmp(call, "write")) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  const char *name = strstr(path, wanted);
  if (!name || (control->syncs && strcmp(call, "sync"))) return 0;
  /* The shared index is memory; only its room can be wanting. */
  if (control->error != ENOSPC && strstr(name, "-shm")) return 0;
  int point = ++control->points;
  if (point < control->at || (point > control->at && !control->lasting)) return 0;
  if (control->hits++ == 0) snprintf((char *)control->call, sizeof control->call, "%s %s", call, name);
  return control->error;
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
