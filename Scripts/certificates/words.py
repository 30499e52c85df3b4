"""Names, employers, posts, careers and courses for invented papers. Nobody and nothing here is meant to exist."""


def listed(text):
    return [part.strip() for part in text.split("|")]


SURNAMES = listed(
    "Quispe | Mamani | Huamán | Flores | Rojas | Sánchez | Núñez | Peña | Ibáñez | Cáceres | Zúñiga | Vásquez | Ríos | "
    "Gutiérrez | Ñahui | Condori | Choque | Apaza | Ccori | Yupanqui | Palomino | Salazar | Valdivia | Arévalo | "
    "Benítez | Chávez | Dávila | Espinoza | Farfán | García | Hurtado | Injante | Jáuregui | Lozano | Meléndez | "
    "Nolasco | Olórtegui | Pacheco | Ramírez | Saldaña | Tello | Ugarte | Villanueva | Yauri | Zegarra | Cárdenas | "
    "Del Águila | De la Cruz | De la Torre | Del Castillo | San Martín | Ponce de León | Cusihuamán | Alarcón | "
    "Bermúdez | Castañeda | Dueñas | Echevarría | Figueroa | Guevara | Julca | La Rosa | Marín | Noriega | Ormeño | "
    "Mayo | Abril | Huarcaya | Tineo | Vílchez | Zavaleta | Ávalos | Bazán | Cabrera")
MEN = listed(
    "Juan Carlos | José Luis | Víctor Raúl | Jesús Ángel | Óscar Iván | Martín | Hernán Darío | César Augusto | Julio "
    "César | Ítalo | Renzo Fabián | Edgardo | Elmer | Wilfredo | Teófilo | Andrés Avelino | Joaquín | Segundo Manuel | "
    "Nicolás | Kevin Arnold | Ángel Gabriel | Luis | Rolando | Percy | Félix Agustín | Saúl | Domingo | Primitivo | "
    "Marco Antonio | Christian Joel")
WOMEN = listed(
    "María Elena | Rosa Luz | Ana Lucía | Carmen del Pilar | María de los Ángeles | Flor de María | Karina | Yésica | "
    "Nélida | Sofía Inés | Luz Marina | Milagros del Rosario | Úrsula | Jacqueline | Verónica Beatriz | Gladys | Rocío "
    "del Carmen | Lourdes | Katherine Yovana | Consuelo | Lucero | Fiorella | Rosario | Abril Marisol | Dominga | Ruth "
    "Noemí | Mercedes Julia | Leonor | Shirley | Esperanza")

PLACES = listed(
    "Valle Hermoso | San Bernardo | Puerto Sereno | Santa Rosa del Mar | Alto Mirador | Villa del Sol | Nueva "
    "Esperanza | Río Claro | San Isidoro | Cerro Blanco | Quebrada Honda | Dos de Mayo Alto")
CITIES = listed(
    "Lima | Lima | Lima | Arequipa | Cusco | Trujillo | Huancayo | Piura | Chiclayo | Tacna | Huánuco | San Bernardo | "
    "Valle Hermoso | Cajamarca")
PUBLIC = listed(
    "Municipalidad Distrital de {} | Municipalidad Provincial de {} | Gobierno Regional de {} | Unidad Ejecutora "
    "012 - Hospital de Apoyo de {} | Dirección Regional de Salud de {} | Programa Nacional de Caminos Rurales | "
    "Instituto Nacional de Archivos Vecinales | Superintendencia de Mercados Locales | Unidad de Gestión Educativa "
    "Local de {} | Autoridad Portuaria de {} | Empresa Prestadora de Agua de {} | Beneficencia Pública de {} | "
    "Proyecto Especial Riego {}")
PRIVATE = listed(
    "Estudio Jurídico Olmedo & Asociados S.C.R.L. | Consultores Andinos del Sur S.A.C. | Inversiones Tres Cumbres "
    "S.R.L. | Corporación Textil Nuevo Telar S.A. | Clínica Señor de la Loma S.A.C. | Constructora Piedra Larga "
    "E.I.R.L. | Agroindustrias El Molle S.A.C. | Banco del Litoral Andino S.A. | Asociación Civil Manos al Agua | "
    "Transportes Ruta del Cóndor S.A. | Notaría Bustíos | Logística 2000 S.A.C.")
UNIVERSITIES = listed(
    "Universidad Nacional del Valle Central | Universidad Privada San Anselmo | Universidad Nacional de Alto Mirador | "
    "Universidad Católica de los Andes Orientales | Universidad Nacional Tecnológica del Litoral | Universidad "
    "Particular Simón Vargas | Universidad Nacional José Baltazar Ureña")
INSTITUTES = listed(
    "Instituto de Educación Superior Tecnológico Público Alto Mirador | Instituto Superior Privado Nuevo Horizonte | "
    "Instituto de Educación Superior Tecnológico Privado San Crispín")
SCHOOLS = listed(
    "Institución Educativa N° 20145 San Bernardo | Institución Educativa Emblemática Nuestra Señora del Valle | "
    "Colegio Parroquial Santa Rita de la Loma | Institución Educativa 7084 Héroes de Cerro Blanco")
TRAINERS = listed(
    "Escuela de Gestión Pública del Pacífico | Instituto de Altos Estudios Administrativos | Centro de Capacitación "
    "Empresarial Qhapaq | Cámara de Comercio de San Bernardo | Grupo Formación Continua Perú | Colegio de Abogados de "
    "Valle Hermoso | Escuela Nacional de Control Vecinal | Instituto Latino de Compras Públicas | Universidad Privada "
    "San Anselmo | Universidad Nacional del Valle Central | Consorcio Educativo Saber Más")

# A post is not divided: what stands here is what the truth says.
POSTS = listed(
    "Especialista Legal | Analista Legal | Asistente Administrativo | Técnico Administrativo | Analista en "
    "Contrataciones | Especialista en Presupuesto | Auxiliar de Archivo | Abogado | Asesor Legal | Secretaria "
    "Ejecutiva | Contador | Analista de Recursos Humanos | Asistente Legal | Especialista en Gestión Documental | "
    "Conserje | Analista Programador | Soporte Técnico | Supervisor de Obra | Coordinador de Proyectos | Notificador | "
    "Operador de Cámaras | Tesorero | Especialista Ambiental I | Asistente de Logística | Jefe de Almacén | "
    "Profesional en Planeamiento II | Digitador | Promotor Social")
LADDERS = [listed(line) for line in (
    "Asistente Legal | Analista Legal | Especialista Legal",
    "Auxiliar Administrativo | Asistente Administrativo | Analista Administrativo",
    "Asistente de Logística | Analista en Contrataciones | Especialista en Contrataciones",
    "Programador Junior | Analista Programador | Jefe de Sistemas",
    "Auxiliar Contable | Asistente Contable | Contador General",
    "Notificador | Asistente de Archivo | Responsable de Archivo")]
HEADS = listed(
    "Jefe de la Oficina de Recursos Humanos | Director de la Oficina de Administración | Gerente de Asesoría Jurídica "
    "| Jefe de la Unidad de Logística | Subgerente de Desarrollo Urbano | Secretario General | Jefe de la Unidad de "
    "Tesorería | Director de Planeamiento y Presupuesto | Gerente de Administración Tributaria | Procurador Público "
    "Adjunto | Asesor de la Alta Dirección | Subgerente de Registro Civil | Ejecutor Coactivo | Jefe del Órgano de "
    "Control Patrimonial")
UNITS = listed(
    "la Oficina de Asesoría Jurídica | la Gerencia de Administración y Finanzas | la Unidad de Abastecimiento | la "
    "Subgerencia de Fiscalización | la Oficina de Tecnologías de la Información | la Secretaría General | la Gerencia "
    "de Desarrollo Social | el Área de Archivo Central | la Unidad de Tesorería | la Procuraduría Pública")
SERVICES = listed(
    "Servicio de asistencia legal | Servicio de apoyo administrativo | Servicio de digitalización de expedientes | "
    "Servicio de asesoría en contrataciones | Servicio de elaboración de informes técnicos | Servicio de organización "
    "de archivo | Servicio de soporte informático | Servicio de análisis contable")
OFFICES = listed(
    "Oficina de Recursos Humanos | Unidad de Personal | Subgerencia de Recursos Humanos | Oficina General de "
    "Administración | Gerencia de Gestión del Talento Humano")
OFFICERS = listed(
    "Jefe de la Oficina de Recursos Humanos | Subgerente de Recursos Humanos | Jefa de Personal | Gerente de "
    "Administración | Director General de Administración | Responsable de la Unidad de Personal")
BOSSES = listed(
    "Gerente General | Administrador | Jefe de Personal | Representante Legal | Titular Gerente | Socio Principal")
TASKS = listed(
    "Elaborar informes y proyectos de resolución sobre los asuntos del área | Revisar expedientes administrativos y "
    "proponer su trámite | Apoyar en la organización y foliación del archivo de gestión | Atender consultas de "
    "usuarios y administrados | Coordinar con las áreas usuarias la formulación de requerimientos | Llevar el registro "
    "de ingresos y salidas de documentos | Hacer seguimiento a los contratos en ejecución | Preparar las "
    "conciliaciones mensuales de cuentas | Proyectar oficios, cartas y memorandos | Participar en comités de selección "
    "de procedimientos hasta S/ 400,000.00 | Dar soporte a los usuarios de los sistemas de información | Otras "
    "funciones que asigne la jefatura inmediata")
PRAISE = listed(
    "demostrando responsabilidad, puntualidad y honradez en las labores encomendadas | cumpliendo satisfactoriamente "
    "con las funciones asignadas | sin registrar demérito alguno en su legajo | habiendo mostrado en todo momento "
    "compromiso con la institución | con eficiencia y lealtad")
REGIMES = listed(
    "bajo el régimen especial del Decreto Legislativo N° 1057 | sujeto al régimen laboral del Decreto Legislativo N° "
    "728 | bajo los alcances del Decreto Legislativo N° 276 | en la modalidad de Contrato Administrativo de Servicios "
    "- CAS | conforme a la Ley N° 30057, Ley del Servicio Civil")

# Career, title of a man, title of a woman, faculty, other right names of the career.
CAREERS = [tuple(listed(line)) for line in (
    "Derecho | Abogado | Abogada | Derecho y Ciencia Política",
    "Contabilidad | Contador Público | Contadora Pública | Ciencias Contables",
    "Administración | Licenciado en Administración | Licenciada en Administración | Ciencias Administrativas",
    "Economía | Economista | Economista | Ciencias Económicas",
    "Ingeniería de Sistemas | Ingeniero de Sistemas | Ingeniera de Sistemas | Ingeniería Industrial y de Sistemas",
    "Ingeniería Civil | Ingeniero Civil | Ingeniera Civil | Ingeniería",
    "Psicología | Licenciado en Psicología | Licenciada en Psicología | Ciencias de la Salud",
    "Trabajo Social | Licenciado en Trabajo Social | Licenciada en Trabajo Social | Ciencias Sociales",
    "Ciencias de la Comunicación | Licenciado en Ciencias de la Comunicación | Licenciada en Ciencias de la "
    "Comunicación | Letras y Ciencias Humanas",
    "Arquitectura | Arquitecto | Arquitecta | Arquitectura y Urbanismo")]
TECHNICAL = [tuple(listed(line)) for line in (
    "Secretariado Ejecutivo | Profesional Técnico en Secretariado Ejecutivo",
    "Contabilidad | Profesional Técnico en Contabilidad",
    "Computación e Informática | Profesional Técnico en Computación e Informática",
    "Administración de Empresas | Profesional Técnico en Administración de Empresas")]
MASTERS = listed(
    "Gestión Pública | Derecho Administrativo | Administración de Negocios | Gobierno y Políticas Públicas | Derecho "
    "Penal y Procesal Penal | Auditoría Integral | Gerencia Social")
DOCTORATES = listed(
    "Derecho | Administración | Ciencias Contables y Financieras | Educación")
# College, its short name, profession (of a man, of a woman), career.
COLLEGES = [tuple(listed(line)) for line in (
    "Colegio de Abogados de Valle Hermoso | CAVH | abogado | abogada | Derecho",
    "Colegio de Abogados de San Bernardo | CASB | abogado | abogada | Derecho",
    "Colegio de Contadores Públicos de Alto Mirador | CCPAM | contador público | contadora pública | Contabilidad",
    "Colegio de Ingenieros, Consejo Departamental de Río Claro | CIP | ingeniero civil | ingeniera civil | Ingeniería "
    "Civil",
    "Colegio de Psicólogos, Consejo Regional IV | CPsP | psicólogo | psicóloga | Psicología",
    "Colegio de Licenciados en Administración, Región Río Claro | CLAD | licenciado en administración | licenciada en "
    "administración | Administración")]

COURSES = listed(
    "Contrataciones del Estado | Gestión Pública | Sistema Integrado de Administración Financiera SIAF-RP | "
    "Procedimiento Administrativo General | Redacción Jurídica y Argumentación | Excel Avanzado | Gestión Documental y "
    "Archivos | Ética en la Función Pública y Ley N° 27815 | Derecho Laboral Público | Presupuesto por Resultados | "
    "Control Interno en las Entidades del Estado | Primeros Auxilios en el Trabajo | Ofimática Empresarial: Word, "
    "Excel y PowerPoint | Nueva Ley General de Contrataciones Públicas, Ley N° 32069 | Atención a la Ciudadanía | SIGA "
    "- Módulo de Logística 2020 | Liderazgo y Trabajo en Equipo")
PROGRAMMES = listed(
    "Gestión Pública | Contrataciones con el Estado | Derecho Administrativo y Procedimiento Sancionador | Gestión de "
    "Recursos Humanos en el Sector Público | Derecho Procesal Constitucional | Invierte.pe y Proyectos de Inversión | "
    "Tributación Municipal | Archivos y Gestión Documental | Auditoría Gubernamental")
WORKSHOPS = listed(
    "Oratoria y Técnicas de Expresión | Elaboración de Términos de Referencia | Cálculo de Beneficios Sociales | "
    "Gobierno Digital e Innovación | Nuevos Retos del Derecho Municipal | Clima Laboral y Resolución de Conflictos | "
    "Prevención del Hostigamiento Sexual Laboral | Seguridad y Salud en el Trabajo | Teletrabajo en Tiempos de Cambio")
TOPICS = listed(
    "Marco normativo y principios | Actores y competencias | Planificación y programación | Casos prácticos | "
    "Elaboración de documentos | Plazos y notificaciones | Responsabilidades y sanciones | Herramientas digitales | "
    "Indicadores y seguimiento | Evaluación final")
SUBJECTS = listed(
    "Matemática | Comunicación | Ciencia y Tecnología | Ciencias Sociales | Inglés | Arte y Cultura | Educación Física "
    "| Educación para el Trabajo | Educación Religiosa")
COURSES_OF_STUDY = listed(
    "Introducción al Derecho | Metodología del Trabajo Universitario | Lógica Jurídica | Economía General | "
    "Estadística I | Redacción Académica | Matemática Básica | Historia del Perú | Filosofía | Realidad Nacional | "
    "Contabilidad Básica | Ética Profesional")

# The official names of the years, as letterheads of public entities bear them.
YEARS = {
    2015: "Año de la Diversificación Productiva y del Fortalecimiento de la Educación",
    2016: "Año de la Consolidación del Mar de Grau", 2017: "Año del Buen Servicio al Ciudadano",
    2018: "Año del Diálogo y la Reconciliación Nacional", 2019: "Año de la lucha contra la corrupción y la impunidad",
    2020: "Año de la universalización de la salud", 2021: "Año del Bicentenario del Perú: 200 años de Independencia",
    2022: "Año del Fortalecimiento de la Soberanía Nacional", 2023: "Año de la unidad, la paz y el desarrollo",
    2024: "Año del Bicentenario, de la consolidación de nuestra Independencia, y de la conmemoración de las heroicas "
          "batallas de Junín y Ayacucho"}
DECADES = "Decenio de la Igualdad de Oportunidades para Mujeres y Hombres"
STREETS = listed(
    "Av. Los Próceres N° 1245 | Jr. Unión 384 | Calle Las Retamas Mz. C Lote 14 | Av. 28 de Julio 1150 | Plaza de "
    "Armas S/N | Jr. 2 de Mayo N° 715, 3er piso | Av. Circunvalación km 4.5")
