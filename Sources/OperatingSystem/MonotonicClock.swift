internal import Glibc

/// A clock that nobody sets: for how long something takes, never for when it was.
public enum MonotonicClock {
  public static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }
}
