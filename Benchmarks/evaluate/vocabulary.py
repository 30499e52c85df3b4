"""Words of the benchmark: what people and postings are made of, and what the one posting asks.

A name stands once, in lower case as our formats write it; its place in the list is its code in the peers' tables.
"""

LEVELS = ["practicante", "asistente", "analista", "especialista", "coordinador", "jefe", "director"]
JOB, PRACTICE = "empleo", "practica-profesional"
SECTORS = ["privado", "publico"]
STATUSES = {3: "egresado", 4: "bachiller", 5: "titulado"}
MAESTRIA = 6
CAREERS = [
    "Administracion", "Contabilidad", "Derecho", "Economia", "Ingenieria Industrial", "Ingenieria De Sistemas",
    "Ciencias Politicas", "Psicologia", "Comunicacion", "Ingenieria Civil", "Enfermeria", "Sociologia"]
MATTERS = [
    "contrataciones del estado", "ejecucion contractual", "estudio de mercado", "almacen y patrimonio",
    "presupuesto publico", "tesoreria", "contabilidad gubernamental", "control interno", "asesoria legal",
    "procedimiento administrativo", "defensa judicial", "normativa", "gestion de personas", "planillas",
    "seleccion de personal", "capacitacion", "desarrollo de software", "soporte tecnico", "bases de datos",
    "seguridad de la informacion", "planeamiento", "inversion publica", "supervision de obras",
    "atencion al ciudadano"]
# Of the three sorts of training the second alone serves where a programme is asked.
TRAININGS = ["curso", "programa", "seminario"]
TRAINING_NAMES = ["Curso", "Programa", "Diplomado"]
TOPICS = [
    "contrataciones", "gestion publica", "recursos humanos", "presupuesto", "derecho administrativo",
    "control gubernamental", "tecnologias", "proyectos de inversion"]
KNOWLEDGE = [
    "ofimatica", "siaf", "siga", "seace", "ley de contrataciones", "procedimiento administrativo general",
    "ingles basico", "ingles intermedio", "power bi", "sql", "autocad", "gestion por procesos", "etica publica",
    "presupuesto por resultados", "redaccion", "archivo"]

# The day of the application; a job without an end goes on until then.
DAY = "2026-11-20"
YEAR = 365
# Twenty-four months of professional practice, in days.
PRACTICE_CAP = 730

# What the one posting asks: years of each experience, and the rest of its profile.
YEARS = {"general": 6, "funcion": 5, "nivel": 4, "publico": 3}
ASKED_MATTERS = [MATTERS[place] for place in (0, 1, 2, 9, 4)]
ASKED_LEVEL = "analista"
ASKED_TOPICS = ["contrataciones", "gestion publica"]
ASKED_KNOWLEDGE = ["ofimatica", "ley de contrataciones"]
ASKED_HOURS = 90


def mask(names, table):
    """The names as bits, each at its place in the table."""
    return sum(1 << table.index(name) for name in names)
