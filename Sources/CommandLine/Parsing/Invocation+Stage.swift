internal import Eligibility

extension Invocation {
  /// The stage that is asked for, or `nil` where none is.
  var stage: Stage? { self["stage"].flatMap { Stage(rawValue: $0) } }
}
