internal import Papers

/// The colours of a tone, red, green and blue in one number: dark enough on their ground to be read by anybody
/// (contrast above 7 to 1).
struct ToneColours {
  let ink: UInt32
  let ground: UInt32
  /// For a whole row on paper, which takes less ink than a cell on a screen.
  let paleGround: UInt32

  init(_ tone: Tone) {
    (ink, ground, paleGround) =
      switch tone {
      case .good: (0x1E_4620, 0xE2_F0D9, 0xF5_FAF2)
      case .bad: (0x6B_3300, 0xFD_EBD8, 0xFE_F8F1)
      case .severe: (0x7A_0012, 0xF9_D9DC, 0xFD_F0F1)
      }
  }
}
