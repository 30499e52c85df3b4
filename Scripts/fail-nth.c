// Loaded before the C library (LD_PRELOAD): lets the FAIL_AT-th call that changes a file fail with EIO, and says on
// descriptor FAIL_REPORT, where there is one, how many such calls there were when the process ends.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static int fails(void) {
  static long at = -1;
  if (at < 0) at = getenv("FAIL_AT") ? atol(getenv("FAIL_AT")) : 0;
  if (++calls != at) return 0;
  errno = EIO;
  return 1;
}

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FAIL_REPORT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", calls);
  fclose(file);
}

ssize_t write(int file, const void *bytes, size_t count) {
  ssize_t (*real)(int, const void *, size_t) = next("write");
  // What is said to people is no file.
  return file > 2 && fails() ? -1 : real(file, bytes, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  ssize_t (*real)(int, const void *, size_t, off64_t) = next("pwrite64");
  return fails() ? -1 : real(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  ssize_t (*real)(int, const void *, size_t, off_t) = next("pwrite");
  return fails() ? -1 : real(file, bytes, count, offset);
}

int fsync(int file) {
  int (*real)(int) = next("fsync");
  return fails() ? -1 : real(file);
}

int fdatasync(int file) {
  int (*real)(int) = next("fdatasync");
  return fails() ? -1 : real(file);
}

int ftruncate64(int file, off64_t size) {
  int (*real)(int, off64_t) = next("ftruncate64");
  return fails() ? -1 : real(file, size);
}

int rename(const char *old, const char *new) {
  int (*real)(const char *, const char *) = next("rename");
  return fails() ? -1 : real(old, new);
}

int mkdir(const char *path, mode_t mode) {
  int (*real)(const char *, mode_t) = next("mkdir");
  return fails() ? -1 : real(path, mode);
}

int unlink(const char *path) {
  int (*real)(const char *) = next("unlink");
  return fails() ? -1 : real(path);
}
