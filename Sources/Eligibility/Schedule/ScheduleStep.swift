/// A step of a schedule; the order of the cases is their order in the process.
public enum ScheduleStep: String, CaseIterable, Sendable {
  case approval, publication, application, fichaResults, knowledge, knowledgeResults, psychological
  case psychologicalResults, documents, curricularResults, interview, interviewResults, finalResults, contract
}
