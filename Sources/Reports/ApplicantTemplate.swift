/// A file to start from: valid as it stands, it explains through its own values what goes where.
public enum ApplicantTemplate {
  /// The text of the file in a language. What cannot be exemplified without inventing somebody is left out.
  public static func text(_ language: Language) -> String {
    language == .es ? spanish : english
  }

  private static let spanish = template(
    surname: "Escriba aquí su apellido paterno", mother: "Su apellido materno", names: "Sus nombres",
    street: "Su dirección", reference: "Cómo llegar", career: "Su carrera, como está en su diploma",
    institution: "Centro de estudios. Niveles: primaria, secundaria, tecnica-basica, tecnica-superior, universitario, "
      + "maestria, doctorado. Situación: estudiante, egresado, bachiller, titulado (maestria y doctorado: grado)",
    college: "Colegio profesional", course: "Nombre exacto, como está en el certificado",
    courseInstitution: "Quién lo dictó. Clases: curso, taller, seminario, conferencia, diplomado, programa",
    content: "Un tema por línea", knowledge: "Hojas de cálculo",
    employer: "Entidad o empresa. Clases: empleo, servicio, practica-preprofesional, practica-profesional, secigra",
    position: "Su puesto, como está en la constancia",
    unit: "Su oficina. Niveles: practicante, asistente, analista, especialista, supervisor, jefe, gerente",
    function: "Una función por línea, como consta en sus documentos", licence: "Licencia de conducir A-I")

  private static let english = template(
    surname: "Write your paternal surname here", mother: "Your maternal surname", names: "Your names",
    street: "Your address", reference: "How to get there", career: "Your career, as on your diploma",
    institution: "Where you studied. Levels: primaria, secundaria, tecnica-basica, tecnica-superior, universitario, "
      + "maestria, doctorado. Status: estudiante, egresado, bachiller, titulado (maestria and doctorado: grado)",
    college: "Professional college", course: "Its exact name, as on the certificate",
    courseInstitution: "Who taught it. Kinds: curso, taller, seminario, conferencia, diplomado, programa",
    content: "One subject a line", knowledge: "Hojas de cálculo",
    employer: "Entity or firm. Kinds: empleo, servicio, practica-preprofesional, practica-profesional, secigra",
    position: "Your post, as on the constancia",
    unit: "Your office. Levels: practicante, asistente, analista, especialista, supervisor, jefe, gerente",
    function: "One function a line, as your documents say it", licence: "Licencia de conducir A-I")

  private static func template(
    surname: String, mother: String, names: String, street: String, reference: String, career: String,
    institution: String, college: String, course: String, courseInstitution: String, content: String,
    knowledge: String, employer: String, position: String, unit: String, function: String, licence: String
  ) -> String {
    """
    {
      "schema": "applicant-file/1",
      "personal": {
        "document": {"type": "DNI", "number": "00000000"},
        "paternalSurname": "\(surname)", "maternalSurname": "\(mother)", "names": "\(names)",
        "birthDate": "1990-12-31", "gender": "F", "nationality": "PE",
        "address": {"street": "\(street)", "ubigeo": "150101", "reference": "\(reference)"},
        "phones": ["900000000"], "emails": ["correo@example.pe"],
        "conditions": {},
        "declarations": {
          "fullCivilRights": true, "convicted": false, "disqualified": false,
          "antecedentes": [], "registries": [], "kinship": false
        }
      },
      "education": [
        {
          "id": "ed1", "level": "universitario", "status": "titulado", "career": "\(career)",
          "institution": "\(institution)",
          "country": "PE", "from": "2006-03-01", "egreso": "2011-12-20",
          "proofs": [
            {"kind": "constancia-egreso", "shows": ["fecha", "firma"], "date": "2012-01-10", "folio": 1},
            {"kind": "diploma-bachiller", "shows": ["firma"], "date": "2012-08-01", "folio": 2},
            {"kind": "diploma-titulo", "shows": ["firma"], "date": "2013-05-20", "folio": 3}
          ]
        }
      ],
      "collegiation": [
        {
          "id": "co1", "college": "\(college)", "number": "00000", "link": "https://www.example.pe",
          "proofs": [
            {"kind": "diploma-colegiatura", "folio": 4},
            {"kind": "constancia-habilitacion", "validUntil": "2026-12-31", "folio": 5}
          ]
        }
      ],
      "training": [
        {
          "id": "tr1", "kind": "curso", "name": "\(course)",
          "institution": "\(courseInstitution)",
          "from": "2024-01-10", "to": "2024-02-10", "hours": 24, "purpose": "especializacion",
          "contents": ["\(content)"],
          "proofs": [{"kind": "certificado", "shows": ["horas", "aprobado", "firma"], "folio": 6}]
        }
      ],
      "knowledge": [
        {"id": "kn1", "kind": "ofimatica", "name": "\(knowledge)", "level": "basico"}
      ],
      "experience": [
        {
          "id": "ex1", "kind": "empleo", "employer": "\(employer)",
          "sector": "publico", "position": "\(position)", "level": "analista",
          "unit": "\(unit)",
          "from": "2015-06-01", "to": "2021-12-08",
          "functions": ["\(function)"],
          "proofs": [
            {
              "kind": "constancia-trabajo", "shows": ["inicio", "fin", "cargo", "firma", "sello", "membrete"],
              "issuer": "rrhh", "date": "2021-12-20", "folio": 7
            }
          ]
        }
      ],
      "additional": [
        {"name": "\(licence)", "proofs": [{"kind": "licencia-conducir", "folio": 8}]}
      ],
      "documents": [],
      "attachments": []
    }

    """
  }
}
