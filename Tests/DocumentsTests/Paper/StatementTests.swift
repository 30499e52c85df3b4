import Applicant
import Documents
import Testing

@Suite struct StatementTests {
  // MARK: Hours

  @Test(arguments: [
    ("ciento veinte (120) horas académicas", 120), ("120 horas lectivas", 120), ("HORAS: 40", 40), ("120 hrs.", 120),
    ("cuarenta horas", 40), ("120 (ciento veinte) horas", 120), ("doscientas veintiuna (221) horas", 221),
    ("mil doscientas (1200) horas", 1200), ("Horas académicas : 24", 24), ("Duración: 04 horas", 4),
    ("120h de clases", 120), ("N° de horas 24", 24), ("julio de 2021\nHORAS: 16", 16),
    ("módulo I 20 horas, módulo II 30 horas, total de 50 horas", 50), ("20 horas, 30 horas y 50 horas", 50),
    ("20 horas académicas, equivalentes a 01 créditos", 20),
  ])
  func hoursAreRead(text: String, hours: Int) {
    #expect(reading(text).hours?.value == hours)
  }

  @Test(arguments: [
    "ciento veinte (102) horas", "102 (ciento veinte) horas", "de 8:00 a 16:30 horas", "a las 15 horas",
    "24 horas semanales", "8 horas diarias", "con un valor de 6 créditos", "dentro de las 48 horas",
    "20 horas y 30 horas",
    "horas", "0 horas", "código 5EFH-FFQM", "99999999999999999999 horas", "40 horas por semana", "HORA: 16:30",
  ])
  func noHoursAreRead(text: String) {
    #expect(reading(text).hours == nil)
  }

  // MARK: Identity documents

  @Test(arguments: [
    ("identificado con DNI N° 45678912,", "45678912"), ("D.N.I. 45678912", "45678912"), ("DNI: 45678912", "45678912"),
    ("Documento Nacional de Identidad N° 45678912", "45678912"), ("con D.N.I. N.° 45 678 912", "45678912"),
    ("documento nacional de identidad número 45678912", "45678912"), ("C.E. N° 001234567", "001234567"),
    ("DNI N° 4567891Z", "45678912"), ("Documento de identidad : 45678912", "45678912"),
  ])
  func identityDocumentIsRead(text: String, number: String) {
    #expect(reading(text).documents.map(\.value.number) == [number])
  }

  @Test(arguments: [
    "R.U.C. 20175396479", "Telf. 45678912", "Expediente N° 45678912", "DNI N° 4567891", "DNI N° 456789123",
    "DNI N° 45678912-2019", "ce 45678912",
  ])
  func noIdentityDocumentIsRead(text: String) {
    #expect(reading(text).documents == [])
  }

  @Test func theDocumentUnderASignatureIsNotTheHolders() {
    let text = "don Juan Pérez, con DNI N° 11111111, laboró\nLima, 20 de diciembre de 2021\nAna Ríos\nDNI N° 22222222"
    #expect(reading(text).documents.map(\.value.number) == ["11111111"])
  }

  // MARK: Posts, studies, courses

  @Test(arguments: [
    ("laboró en el cargo de Analista Legal, desde", "Analista Legal"),
    ("se desempeñó como TESORERO de la Unidad de Tesorería", "TESORERO"),
    ("prestó servicios como Especialista en Contrataciones.", "Especialista en Contrataciones"),
    ("el puesto de “Jefe de la Oficina de Recursos\nHumanos”, hasta", "Jefe de la Oficina de Recursos Humanos"),
    ("Cargo desempeñado : ESPECIALISTA LEGAL", "ESPECIALISTA LEGAL"),
    ("en el cargo de confianza de Procurador Público Adjunto,", "Procurador Público Adjunto"),
    ("prestó servicios. Puesto o servicio: Analista Legal (Derecho Público).", "Analista Legal"),
    ("ejecutó el SERVICIO DE APOYO ADMINISTRATIVO, en la Secretaría", "SERVICIO DE APOYO ADMINISTRATIVO"),
  ])
  func postIsRead(text: String, post: String) {
    #expect(reading(text).posts.map(\.value) == [post])
  }

  @Test(arguments: [
    "a cargo de la verificación", "así como las demás funciones", "Quien suscribe, en calidad de Jefe de Personal,",
    "puesto que no cumplió", "Orden de Servicio N° 12", "CONSTANCIA DE PRESTACIÓN DE SERVICIOS", "actúa como tal",
  ])
  func noPostIsRead(text: String) {
    #expect(reading(text).posts == [])
  }

  @Test(arguments: [
    ("ha obtenido el grado académico de bachiller en Derecho.", EducationStatus.bachiller, "Derecho"),
    ("el Título Profesional de\nABOGADO\npor haber", .titulado, "ABOGADO"),
    ("el Grado Académico de\nMAESTRA EN GESTIÓN PÚBLICA\nLima, 3 de mayo de 2017", .grado, "GESTIÓN PÚBLICA"),
    ("ha egresado de la Escuela Profesional de Psicología, con", .egresado, "Psicología"),
    (
      "CONSTANCIA DE ESTUDIOS\ncursa el VIII ciclo de la carrera profesional de Contabilidad.", .estudiante,
      "Contabilidad"
    ),
  ])
  func studiesAreRead(text: String, status: EducationStatus, field: String) {
    let studies = reading(text).studies
    #expect(studies.allSatisfy { $0.value.status == status } && !studies.isEmpty)
    #expect(
      studies.contains {
        switch $0.value.field {
        case .career(field), .profession(field): true
        default: false
        }
      })
  }

  @Test func aDegreeThatIsStillToComeIsNotRead() {
    #expect(reading("para optar el título profesional de Abogado").studies == [])
    #expect(reading("Dr. Juan Pérez, Decano, Mg. Ana Ríos").studies == [])
    #expect(
      reading("CONSTANCIA DE ESTUDIOS\ncursa el VIII ciclo de la carrera de Derecho").studies.last?.value.cycle == 8)
  }

  @Test(arguments: [
    ("participó en el curso “Gestión Pública”, realizado", "Gestión Pública"),
    ("ha aprobado el Diplomado en Contrataciones del Estado, con una duración", "Contrataciones del Estado"),
    ("aprobó el curso virtual PRESUPUESTO POR RESULTADOS del 1 de mayo", "PRESUPUESTO POR RESULTADOS"),
    ("ha aprobado:\nCurso de Gestión Pública\n\nDesarrollado", "Gestión Pública"),
    ("CURSO : «ATENCIÓN A LA CIUDADANÍA»\nHORAS : 90", "ATENCIÓN A LA CIUDADANÍA"),
  ])
  func courseIsRead(text: String, course: String) {
    #expect(reading(text).courses.map(\.value) == [course])
  }

  // MARK: Kinds

  @Test(arguments: [
    ("CONSTANCIA DE TRABAJO", "constancia-trabajo"), ("CERTIFICADO DE TRABAJO N° 12", "certificado-trabajo"),
    ("Oficina\nCONSTANCIA DE PRESTACIÓN DE SERVICIOS", "constancia-prestacion-servicios"),
    ("RESOLUCIÓN N° 5-2020\nSE RESUELVE: Designar a don Juan", "resolucion-designacion"),
    ("RESOLUCIÓN N° 5-2020\nSE RESUELVE: Encargar a don Juan las funciones de Jefe", "resolucion-encargo"),
    ("RESOLUCIÓN N° 5-2020\nSE RESUELVE: Encargar a don César Ruiz el puesto de Jefe", "resolucion-encargo"),
    ("RESOLUCIÓN N° 5-2020\nSE RESUELVE: Cesar a don Juan Ruiz en el cargo de Jefe", "resolucion-cese"),
    ("RESOLUCIÓN N° 5-2020\nSE RESUELVE: Dar por concluida la designación", "resolucion-cese"),
    ("CERTIFICADO\nCertifica que participó en el curso", "certificado"),
    ("CONSTANCIA\nha laborado", "constancia-trabajo"),
    ("se le confiere el Título Profesional de Abogado", "diploma-titulo"),
    ("ORDEN DE SERVICIO N° 12", "orden-servicio"),
    ("CONSTANC1A", nil), ("una constancia de trabajo cualquiera", nil), ("", nil),
  ])
  func kindIsTold(text: String, kind: String?) {
    #expect(reading(text).kind?.value == kind)
  }
}
