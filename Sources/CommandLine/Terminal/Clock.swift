internal import Days
internal import Glibc

/// The time it is.
enum Clock {
  static var now: Moment { Moment(seconds: time(nil)) }

  /// The day it is in Lima.
  static var today: Day { now.day }
}
