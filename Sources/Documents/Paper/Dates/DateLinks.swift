/// The words that join the two ends of a period.
enum DateLinks {
  /// Any of these stands before the end of a period whose start was named just before.
  static let closing: Set<String> = ["al", "a", "hasta", "-"]

  /// Words that may stand beside such a word.
  static let fillers: Set<String> = [
    "el", "la", "dia", "fecha", "mes", "de", "y", ",", ":", "(", ")", "…", "|", "lunes", "martes", "miercoles",
    "jueves", "viernes", "sabado", "domingo",
  ]
}
