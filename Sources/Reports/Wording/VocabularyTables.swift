extension Vocabulary {
  static let proofKinds: Table = [
    "certificado-trabajo": (
      "certificado de trabajo", "certificate of employment (certificado de trabajo)"
    ),
    "constancia-trabajo": ("constancia de trabajo", "proof of employment (constancia de trabajo)"),
    "constancia-prestacion-servicios": (
      "constancia de prestación de servicios",
      "proof of services rendered (constancia de prestación de servicios)"
    ),
    "resolucion-designacion": (
      "resolución de designación", "resolution of appointment (resolución de designación)"
    ),
    "resolucion-encargo": (
      "resolución de encargo de funciones",
      "resolution of temporary charge (resolución de encargo de funciones)"
    ),
    "resolucion-cese": ("resolución de cese", "resolution of end of service (resolución de cese)"),
    "conformidad-servicio": (
      "conformidad de servicio", "acceptance of service (conformidad de servicio)"
    ),
    "constancia-practicas": (
      "constancia de prácticas", "proof of practice (constancia de prácticas)"
    ),
    "certificado-secigra": (
      "certificado de SECIGRA", "SECIGRA certificate (certificado de SECIGRA)"
    ),
    "contrato": ("contrato", "contract (contrato)"),
    "adenda": ("adenda", "contract amendment (adenda)"),
    "boleta-pago": ("boleta de pago", "payslip (boleta de pago)"),
    "recibo-honorarios": ("recibo por honorarios", "fee receipt (recibo por honorarios)"),
    "orden-servicio": ("orden de servicio", "service order (orden de servicio)"),
    "constancia-estudios": (
      "constancia de estudios", "proof of enrolment (constancia de estudios)"
    ),
    "constancia-egreso": (
      "constancia de egreso", "proof of completed studies (constancia de egreso)"
    ),
    "certificado-formacion-tecnica": (
      "certificado de formación técnica",
      "certificate of technical training (certificado de formación técnica)"
    ),
    "certificado-estudios": (
      "certificado de estudios", "school certificate (certificado de estudios)"
    ),
    "diploma-bachiller": ("diploma de bachiller", "bachelor's diploma (diploma de bachiller)"),
    "diploma-titulo": (
      "diploma del título profesional", "diploma of professional title (diploma de título)"
    ),
    "diploma-grado": ("diploma de grado", "diploma of postgraduate degree (diploma de grado)"),
    "diploma-colegiatura": (
      "diploma de colegiatura",
      "diploma of membership of the professional college (diploma de colegiatura)"
    ),
    "constancia-habilitacion": (
      "constancia de habilitación profesional",
      "proof of good standing (constancia de habilitación)"
    ),
    "impresion-web": (
      "impresión de la página web del colegio profesional",
      "printout of the professional college's web page"
    ),
    "certificado": ("certificado", "certificate (certificado)"),
    "constancia": ("constancia", "written proof (constancia)"),
    "diploma": ("diploma", "diploma"),
    "licencia": ("licencia", "licence (licencia)"),
    "licencia-conducir": ("licencia de conducir", "driving licence (licencia de conducir)"),
    "certificado-discapacidad": (
      "certificado de discapacidad", "certificate of disability (certificado de discapacidad)"
    ),
    "carne-conadis": ("carné del CONADIS", "CONADIS card (carné del CONADIS)"),
    "resolucion-conadis": (
      "resolución de inscripción en el CONADIS", "resolution of registration with CONADIS (resolución del CONADIS)"
    ),
    "libreta-militar": ("libreta militar", "military record (libreta militar)"),
    "constancia-licenciado": (
      "constancia de licenciado de las Fuerzas Armadas",
      "proof of discharge from the Armed Forces (constancia de licenciado)"
    ),
    "resolucion-deportista": (
      "reconocimiento como deportista calificado",
      "recognition as qualified athlete (reconocimiento de deportista calificado)"
    ),
  ]

  static let shows: Table = [
    "inicio": ("fecha de inicio", "date of start"),
    "fin": ("fecha de fin", "date of end"),
    "a-la-fecha": ("que continúa a la fecha", "that it still goes on"),
    "fecha": ("fecha", "date"),
    "cargo": ("cargo", "post held"),
    "nivel": ("nivel del puesto", "level of the post"),
    "funciones": ("funciones", "functions"),
    "firma": ("firma", "signature"),
    "sello": ("sello", "stamp"),
    "membrete": ("papel membretado", "letterhead"),
    "horas": ("número de horas", "number of hours"),
    "aprobado": ("condición de aprobado", "that it was passed"),
    "estudios-aprobados": (
      "aprobación total de los cursos, con sus créditos", "that all courses were passed, with their credits"
    ),
    "anio-completo": ("año completo de servicio", "full year of service"),
  ]

  static let issuers: Table = [
    "rrhh": ("Recursos Humanos", "Human Resources"),
    "personal": ("oficina de personal", "personnel office"),
    "logistica": ("Logística", "Logistics"),
    "otro": ("otra área o persona", "another office or person"),
  ]

  static let recognition: Table = [
    "registro-sunedu": ("registro en SUNEDU", "registration with SUNEDU"),
    "registro-servir": ("registro en SERVIR", "registration with SERVIR"),
    "apostilla": ("apostilla", "apostille"),
    "legalizacion-rree": (
      "legalización del Ministerio de Relaciones Exteriores",
      "legalisation by the Ministry of Foreign Affairs"
    ),
  ]

  static let studies: Table = [
    "primaria": ("educación primaria", "primary school (primaria)"),
    "secundaria": ("educación secundaria", "secondary school (secundaria)"),
    "tecnica-basica": ("estudios técnicos básicos", "basic technical studies (técnica básica)"),
    "tecnica-superior": (
      "estudios técnicos superiores", "higher technical studies (técnica superior)"
    ),
    "universitario": ("estudios universitarios", "university studies"),
    "maestria": ("maestría", "master's studies (maestría)"),
    "doctorado": ("doctorado", "doctoral studies (doctorado)"),
    "incompleta": ("incompleta", "not completed (incompleta)"),
    "completa": ("completa", "completed (completa)"),
    "estudiante": ("estudiante", "student (estudiante)"),
    "egresado": ("egresado", "studies completed (egresado)"),
    "bachiller": ("bachiller", "bachelor's degree (bachiller)"),
    "titulado": ("titulado", "professional title (titulado)"),
    "grado": ("grado obtenido", "degree obtained (grado)"),
  ]

  static let posts: Table = [
    "practicante": ("practicante", "trainee (practicante)"),
    "asistente": ("asistente", "assistant (asistente)"),
    "auxiliar": ("auxiliar", "assistant (auxiliar)"),
    "analista": ("analista", "analyst (analista)"),
    "especialista": ("especialista", "specialist (especialista)"),
    "supervisor": ("supervisor", "supervisor (supervisor)"),
    "coordinador": ("coordinador", "coordinator (coordinador)"),
    "jefe": ("jefe", "head (jefe)"),
    "gerente": ("gerente", "manager (gerente)"),
    "director": ("director", "director (director)"),
    "empleo": ("empleo", "employment (empleo)"),
    "servicio": (
      "servicio (orden de servicio o locación)", "service contract (orden de servicio, locación)"
    ),
    "practica-preprofesional": (
      "práctica preprofesional", "pre-professional practice (práctica preprofesional)"
    ),
    "practica-profesional": (
      "práctica profesional", "professional practice (práctica profesional)"
    ),
    "secigra": ("SECIGRA", "SECIGRA"),
    "publico": ("sector público", "public sector"),
    "privado": ("sector privado", "private sector"),
  ]

  static let training: Table = [
    "curso": ("curso", "course (curso)"),
    "taller": ("taller", "workshop (taller)"),
    "seminario": ("seminario", "seminar (seminario)"),
    "conferencia": ("conferencia", "lecture (conferencia)"),
    "diplomado": ("diplomado", "diploma programme (diplomado)"),
    "programa": (
      "programa de especialización", "specialisation programme (programa de especialización)"
    ),
    "especializacion": ("especialización", "specialisation (especialización)"),
    "titulacion": (
      "obtención del título profesional", "obtaining the professional title (titulación)"
    ),
    "pregrado": ("formación de pregrado", "undergraduate studies (pregrado)"),
    "induccion": ("inducción", "induction (inducción)"),
  ]

  static let knowledge: Table = [
    "tecnico": ("conocimiento técnico", "technical knowledge"),
    "ofimatica": ("ofimática", "office skills (ofimática)"),
    "idioma": ("idioma", "language (idioma)"),
    "basico": ("básico", "basic (básico)"),
    "intermedio": ("intermedio", "intermediate (intermedio)"),
    "avanzado": ("avanzado", "advanced (avanzado)"),
  ]
}
