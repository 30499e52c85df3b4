// Swift does not let fork() be called, since what has threads cannot go on after it. The worker has one thread.
#include <sys/types.h>
#include <sys/resource.h>
#include <unistd.h>

static inline pid_t worker_fork(void) { return fork(); }

// The resources are an enum here and an int there; Swift sees two types that do not fit.
static inline int worker_limit(int resource, rlim_t most) {
  const struct rlimit limit = {most, most};
  return setrlimit((__rlimit_resource_t)resource, &limit);
}
