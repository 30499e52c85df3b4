internal import Applicant
internal import Words

/// What depends on the posting alone: its names as words, made once, used for any number of people.
final class PostingFacts: Sendable {
  struct Alternative: Sendable {
    let asked: Profile.Alternative
    let careers: [Phrase]
  }

  let posting: Posting
  /// Groups of alternatives, all of which must be met.
  let education: [[Alternative]]
  /// The topics of each training requirement.
  let topics: [[TrainingTopic]]
  let knowledge: [KnowledgeName]
  /// The matters of each specific requirement.
  let matters: [[Phrase]]
  let additional: [Phrase]
  /// The groups of alternatives that decide from when counting starts: those that cannot be met without complete
  /// studies; of these, the ones of maestría and doctorado alone only where there is no other.
  let startGroups: [[Alternative]]

  var profile: Profile { posting.profile }

  init(_ posting: Posting, lexicon: Lexicon) {
    self.posting = posting
    let profile = posting.profile
    education = profile.education.map { group in
      group.map { Alternative(asked: $0, careers: $0.careers.map { lexicon.phrase($0) }) }
    }
    topics = profile.training.map { $0.topics.map { TrainingTopic($0, lexicon: lexicon) } }
    knowledge = profile.knowledge.map { asked in
      let name = lexicon.phrase(asked.nameWithoutExamples)
      return KnowledgeName(asked: name.isEmpty ? lexicon.phrase(asked.name) : name, kind: asked.kind)
    }
    matters = profile.specific.map { $0.matters.map { lexicon.phrase($0) } }
    additional = profile.additional.map { asked in
      let name = lexicon.phrase(withCodes: asked.name)
      let subject = name.without(Self.inForce, by: .form)
      return subject.isEmpty ? name : subject
    }
    let asking = education.filter { $0.allSatisfy(\.asked.asksCompleteStudies) }
    let below = asking.filter { $0.contains { !$0.asked.level.isPostgraduate } }
    startGroups = below.isEmpty ? asking : below
  }

  /// That a licence is in force its paper says, and no name of one.
  private static let inForce = Lexicon().phrase("vigente vigentes")

  /// Whether the education asked cannot be met without complete technical or university studies.
  var asksCompleteStudies: Bool { !startGroups.isEmpty }

  /// Whether any university studies start the count, whatever their career: where only postgraduate studies are asked.
  var startsAfterUniversity: Bool { startGroups.joined().contains(where: \.asked.level.isPostgraduate) }

  /// Whether some alternative asks for one of the given careers.
  func asksCareer(_ careers: [Phrase]) -> Bool {
    education.joined().contains { alternative in
      alternative.careers.contains { asked in careers.contains { $0.stands(in: asked, by: .form) } }
    }
  }
}
