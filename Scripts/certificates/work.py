"""Papers that prove work: certificates, constancias and conformities of employers, for jobs, services and practices."""

from datetime import date, timedelta

from . import words
from .wording import elapsed, later, period


def opened(p):
    """Chooses employer and unit and draws the head of the sheet; the day of issue lies after the last day of work."""
    p.begin()
    employer = p.employer()
    p.unit = p.pick(words.UNITS)
    p.office = p.pick(words.OFFICES) if p.public else None
    return employer


def ongoing(p, chance=0.5):
    return p.maybe(chance)


def stretch(p, until_now, longest=1900):
    start, end = period(p.rng, longest=longest)
    return start, end, later(p.rng, end, 25 if until_now else 400)


def steps(p, count):
    """Spans one after another, the last of which may go on."""
    start, end = period(p.rng, shortest=count * 200)
    cuts = sorted(p.rng.sample(range(90, (end - start).days - 60, 15), count - 1))
    # A promotion falls on the first of a month.
    firsts = [start] + [(start + timedelta(days=cut)).replace(day=1) for cut in cuts]
    firsts = [first for i, first in enumerate(firsts) if i == 0 or first > firsts[i - 1] + timedelta(days=20)]
    return [(first, firsts[i + 1] - timedelta(days=1) if i + 1 < len(firsts) else end)
            for i, first in enumerate(firsts)]


def served(start, end):
    years, months, days = elapsed(start, end)
    parts = [f"{n:02d} {word if n == 1 else words_of}" for n, word, words_of in
             ((years, "año", "años"), (months, "mes", "meses"), (days, "día", "días")) if n]
    return " y ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]


def opening(p, employer, verb):
    """Who speaks, and that he certifies or states."""
    officer = p.pick(words.OFFICERS if p.public else words.BOSSES)
    said = {"certifica": p.pick(["CERTIFICA:", "CERTIFICA QUE:"]),
            "hace constar": p.pick(["HACE CONSTAR:", "HACE CONSTAR QUE:", "DEJA CONSTANCIA:"])}[verb]
    who = p.pick([f"EL QUE SUSCRIBE, {officer.upper()} DE {employer.upper()}",
                  f"El/La que suscribe, {officer} de {employer}", f"{employer}, a través de su {p.office}"
                  if p.office else f"{employer}, con RUC N° {p.ruc()}, debidamente representada por su {officer}",
                  f"Quien suscribe, en calidad de {officer} de {employer}"])
    p.sheet.para(f"{who},", after=8)
    p.sheet.para(said, p.pick(["left", "centre"]), p.sheet.size + 1, bold=True)
    return p.pick(["Que, ", "", "Que "])


def capital(text):
    """With a capital first letter, behind an asterisk too."""
    at = 1 if text.startswith("*") else 0
    return text[:at] + text[at:at + 1].upper() + text[at + 1:]


# ---- Jobs

def prose(p, employer, verb):
    now = ongoing(p)
    start, end, issued = stretch(p, now)
    lead, post = opening(p, employer, verb), p.pick(words.POSTS)
    worked = (p.pick(["labora en esta entidad", "viene prestando servicios en nuestra institución",
                      "trabaja en esta entidad"])
              if now else p.pick(["ha laborado en esta entidad", "prestó servicios en nuestra institución",
                                  "trabajó en nuestra institución", "laboró para esta entidad"]))
    as_post = p.pick([f"desempeñando el cargo de {p.post(post)}", f"en el puesto de {p.post(post)}",
                      f"como {p.post(post)}",
                      f"desempeñándose como {p.post(post)}", f"ocupando el cargo de {p.post(post)}"])
    place = p.pick([f" en {p.unit}", f" de {p.unit}", ""])
    span = p.span(start, end, now)
    regime = f", {p.pick(words.REGIMES)}" if p.public and p.maybe(0.5) else ""
    praise = f", {p.pick(words.PRAISE)}" if p.maybe(0.5) else ""
    p.sheet.para(capital(p.pick([f"{lead}{p.who()} {worked} {span}, {as_post}{place}{regime}{praise}.",
                                 f"{lead}{p.who()} {worked} {as_post}{place}{regime}, {span}{praise}."])))
    if p.maybe(0.3) and not now:
        p.sheet.para(f"Tiempo de servicios: {served(start, end)}.", "left")
    return issued


def letter(p, employer, verb):
    now = ongoing(p)
    start, end, issued = stretch(p, now)
    p.sheet.para(p.pick(["A QUIEN CORRESPONDA:", "Señores:", "A QUIEN INTERESE"]), "left", bold=True)
    post, span = p.post(p.pick(words.POSTS)), p.span(start, end, now)
    doc = "certificamos" if verb == "certifica" else "dejamos constancia"
    p.sheet.para(f"Por medio de la presente {doc} que {p.who()} {'presta' if now else 'prestó'} servicios en la "
                 f"empresa {employer}, {span}, {p.pick(['con el cargo de', 'como', 'en calidad de'])} {post}.",
                 first=p.pick([0, 30]))
    p.sheet.para(f"Durante su permanencia {'ha demostrado' if now else 'demostró'} ser una persona responsable y "
                 "proactiva, por lo que no tenemos inconveniente en recomendar sus servicios.", first=0)
    return issued


def form(p, employer, verb):
    now = ongoing(p)
    start, end, issued = stretch(p, now)
    opening(p, employer, verb)
    day = p.calendar.day
    rows = p.name_fields()
    rows.append((p.pick(["CARGO", "Cargo", "Puesto", "Cargo desempeñado"]), p.post(p.pick(words.POSTS))))
    if p.maybe(0.6):
        rows.append((p.pick(["Área", "Dependencia", "Unidad orgánica"]), p.unit.split(" ", 1)[1]))
    if p.public and p.maybe(0.5):
        rows.append(("Régimen laboral", p.pick(["D. Leg. N° 1057 - CAS", "D. Leg. N° 276", "D. Leg. N° 728"])))
    p.period(start, end, now)
    last = p.pick(["A la fecha", "CONTINÚA", "Actualidad", "Hasta la fecha"]) if now else day(end)
    if p.maybe(0.6):
        rows += [(p.pick(["Fecha de ingreso", "Fecha de inicio", "FECHA INGRESO"]), day(start)),
                 (p.pick(["Fecha de cese", "Fecha de término", "FECHA CESE"]), last)]
    else:
        rows.append((p.pick(["Período", "Periodo laborado", "Tiempo laborado"]),
                     f"Del {day(start)} {'a la fecha' if now else f'al {day(end)}'}"))
    p.sheet.fields(rows, p.pick([140, 150, 165]), bold_labels=p.maybe(0.5))
    return issued


def table(p, employer, verb):
    lead, parts = opening(p, employer, verb), steps(p, p.pick([2, 2, 3]))
    now, ladder = ongoing(p, 0.4), p.pick(words.LADDERS)
    form_of_days = p.pick(["slash", "dash", "dot2", "short", "long"])
    head = p.pick([["CARGO", "DESDE", "HASTA"], ["Cargo desempeñado", "Fecha de inicio", "Fecha de fin"],
                   ["PUESTO", "DEL", "AL"], ["Cargo", "Inicio", "Término"]])
    rows = [head]
    for i, (start, end) in enumerate(parts):
        last = now and i == len(parts) - 1
        p.period(start, end, last)
        post = p.post(ladder[min(i, len(ladder) - 1)])
        rows.append([post, p.calendar.day(start, form_of_days),
                     p.pick(["A la fecha", "A LA FECHA", "Actualidad"]) if last else p.calendar.day(end, form_of_days)])
    p.sheet.para(capital(f"{lead}{p.who()} {'labora' if now else 'laboró'} en {employer}, según el siguiente detalle:"))
    shares, units = [5, 3, 3], p.maybe(0.4)
    if units:
        rows = [[row[0], "DEPENDENCIA" if i == 0 else p.pick(words.UNITS).split(" ", 1)[1].upper(), *row[1:]]
                for i, row in enumerate(rows)]
        shares = [4, 5, 3, 3]
    if p.maybe(0.5):
        rows = [["N°" if i == 0 else f"{i:02d}", *row] for i, row in enumerate(rows)]
        shares = [1, *shares]
    p.sheet.table(rows, shares, p.pick(["grid", "grid", "rules", "none"]))
    return later(p.rng, parts[-1][1], 25 if now else 300)


def promoted(p, employer, verb):
    lead, parts = opening(p, employer, verb), steps(p, p.pick([2, 2, 3]))
    now, ladder, told = ongoing(p, 0.5), p.pick(words.LADDERS), []
    for i, (start, end) in enumerate(parts):
        last = now and i == len(parts) - 1
        span = p.span(start, end, last)
        post = p.post(ladder[min(i, len(ladder) - 1)])
        told.append(p.pick([f"{span} como {post}", f"{span}, en el cargo de {post}"]) if i == 0
                    else f"{span} como {post}")
    joined = "; ".join(told[:-1]) + f" y {told[-1]}" if len(told) > 1 else told[0]
    p.sheet.para(capital(f"{lead}{p.who()} {'labora' if now else 'ha laborado'} en "
                         f"{p.pick(['nuestra entidad', employer])}, "
                         f"{joined}{', ' + p.pick(words.PRAISE) if p.maybe(0.5) else ''}."))
    return later(p.rng, parts[-1][1], 25 if now else 300)


def duties(p, employer, verb):
    now = ongoing(p)
    start, end, issued = stretch(p, now)
    lead, post = opening(p, employer, verb), p.post(p.pick(words.POSTS))
    span = p.span(start, end, now)
    contract = (", en virtud del Contrato Administrativo de Servicios N° "
                f"{p.rng.randrange(4, 300):03d}-{start.year}-CAS"
                if p.public and p.maybe(0.6) else "")
    p.sheet.para(capital(f"{lead}{p.who()} {'se desempeña' if now else 'se desempeñó'} como {post} de {p.unit}, "
                         f"{span}{contract}."))
    p.sheet.para(p.pick(["Funciones desempeñadas:", "Durante dicho período realizó las siguientes funciones:",
                         "Habiendo realizado las siguientes actividades:"]), "left", bold=p.maybe(0.4), after=4)
    p.sheet.bullets(p.rng.sample(words.TASKS, p.pick([3, 4, 6, 8, 12])),
                    p.pick(["-", "•", "–", ["a)", "b)", "c)", "d)", "e)", "f)",
                                                                                   "g)", "h)"]]))
    return issued


def bond(p, employer, verb):
    """Begin and end in sentences of their own."""
    start, end, issued = stretch(p, False)
    lead, post = opening(p, employer, verb), p.post(p.pick(words.POSTS))
    p.period(start, end)
    began, ended = p.calendar.day(start), p.calendar.day(end)
    contract = f"Contrato N° {p.rng.randrange(4, 300):03d}-{start.year}"
    p.sheet.para(capital(f"{lead}{p.who()} mantuvo vínculo laboral con {employer}, en el cargo de {post}."))
    p.sheet.para(p.pick([
        f"Dicho vínculo se inició el {began}, mediante {contract}, y concluyó el {ended} por vencimiento de contrato.",
        f"Fecha de inicio: {began}. Fecha de término: {ended}. Motivo del cese: renuncia voluntaria.",
        f"Ingresó el {began} y cesó el {ended}, acumulando un tiempo de servicios de {served(start, end)}.",
        f"Su fecha de ingreso fue el {began} y su último día de labores el {ended}."]))
    return issued


def months(p, employer, verb):
    """Whole months, as a list."""
    lead, parts = opening(p, employer, verb), steps(p, p.pick([1, 2]) if p.maybe(0.4) else 2)
    ladder, items, now = p.pick(words.LADDERS), [], ongoing(p, 0.25)
    for i, (start, end) in enumerate(parts):
        last = now and i == len(parts) - 1
        span = p.span(start, end, last, months=True)
        items.append(f"{p.post(ladder[min(i, len(ladder) - 1)])}: {span}")
    p.sheet.para(capital(f"{lead}{p.who()} {'ha ocupado' if not now else 'ocupa y ha ocupado'} en {p.unit} de "
                         f"{employer} {'los siguientes cargos' if len(items) > 1 else 'el siguiente cargo'}:"))
    p.sheet.bullets(items, p.pick(["-", "•", ["1.", "2.", "3."]]))
    return later(p.rng, parts[-1][1], 25 if now else 300)


JOBS = [prose, promoted, form, table, duties, letter, bond, months]


def job(p):
    employer, verb = opened(p), "certifica" if p.kind == "certificado-trabajo" else "hace constar"
    maker = JOBS[p.turn % len(JOBS)]
    title = (p.pick(["CERTIFICADO DE TRABAJO", "CERTIFICADO DE TRABAJO", "CERTIFICADO LABORAL", "CERTIFICADO"])
             if verb == "certifica" else
             p.pick(["CONSTANCIA DE TRABAJO", "CONSTANCIA LABORAL", "CONSTANCIA", "CONSTANCIA DE TRABAJO",
                     f"CONSTANCIA DE TRABAJO N° {p.rng.randrange(2, 400):03d}-ORH"]))
    p.letterhead(employer, p.office)
    p.title(title)
    issued = maker(p, employer, verb)
    finish(p, issued)


def finish(p, issued):
    if p.maybe(0.85):
        p.sheet.para(p.closing())
    if p.maybe(0.2) and getattr(p, "public", False):
        p.sheet.para(f"La información consta en {p.document(issued)}, conforme a {p.law()}.")
    p.issue(issued)
    p.signatures(p.pick([(None,), (None,), (None,), (None, "Secretario General")]))
    p.foot()


# ---- Services

def services(p):
    employer = opened(p)
    p.office = p.pick(["Unidad de Abastecimiento", "Oficina de Logística",
                       "Subgerencia de Logística y Servicios Generales"])
    p.letterhead(employer, p.office)
    p.title(p.pick(["CONSTANCIA DE PRESTACIÓN DE SERVICIOS", "CONSTANCIA DE PRESTACIÓN DE SERVICIOS",
                    f"CONSTANCIA DE PRESTACIÓN DE SERVICIOS N° {p.rng.randrange(2, 400):03d}",
                    "CONSTANCIA DE SERVICIOS PRESTADOS",
                    "CONSTANCIA DE LOCACIÓN DE SERVICIOS"]))
    lead, service = opening(p, employer, "hace constar"), p.pick(words.SERVICES)
    form_of = p.turn % 4
    if form_of == 0:
        now = ongoing(p, 0.2)
        start, end, issued = stretch(p, now, 700)
        span = p.span(start, end, now)
        p.sheet.para(capital(
            f"{lead}{p.who()} {'presta' if now else 'ha prestado'} servicios a esta entidad bajo la modalidad de "
            f"locación de servicios, como {p.post(p.pick(words.POSTS))}, {span}, sin vínculo laboral ni "
            "subordinación."))
    elif form_of == 1:
        parts = steps(p, 3)
        issued = later(p.rng, parts[-1][1], 200)
        rows = [["N° DE ORDEN", "SERVICIO", p.pick(["INICIO", "DESDE"]), p.pick(["FIN", "HASTA"]), "MONTO S/"]]
        style = p.pick(["slash", "dash", "dot2"])
        for start, end in parts:
            p.period(start, end)
            rows.append([f"O/S {p.rng.randrange(10, 4000):05d}-{start.year}", p.post(service),
                         p.calendar.day(start, style),
                         p.calendar.day(end, style), f"{p.rng.randrange(15, 60) * 100:,}.00"])
        p.sheet.para(capital(f"{lead}{p.who()} brindó servicios conforme al siguiente cuadro:"))
        p.sheet.table(rows, [3, 5, 3, 3, 2.4])
        p.sheet.para("Las órdenes de servicio fueron atendidas sin incurrir en penalidades, según "
                     f"{p.document(issued)}.")
    elif form_of == 2:
        start, end, issued = stretch(p, False, 500)
        p.period(start, end)
        rows = p.name_fields() + [
            ("Objeto del servicio", p.post(service)), ("Orden de servicio", f"N° {p.rng.randrange(9, 3000):07d}"),
            ("Área usuaria", p.unit.split(" ", 1)[1]), ("Inicio del servicio", p.calendar.day(start)),
            ("Término del servicio", p.calendar.day(end)), ("Monto contratado",
                                                            f"S/ {p.rng.randrange(30, 320) * 100:,}.00"),
            ("Penalidades", "Ninguna")]
        p.sheet.fields(rows, 150, bold_labels=p.maybe(0.5))
    else:
        start, end, issued = stretch(p, False, 600)
        span = p.span(start, end)
        p.sheet.para(capital(f"{lead}{p.who()} ejecutó a favor de {employer} el {p.post(service)}, en {p.unit}, "
                             f"{span}, según Contrato de Locación de Servicios N° "
                             f"{p.rng.randrange(2, 200):03d}-{start.year} y sus adendas."))
        p.sheet.para("Actividades realizadas:", "left", after=3)
        p.sheet.bullets(p.rng.sample(words.TASKS, 4), p.pick(["-", "•", ["a.", "b.", "c.", "d."]]))
    finish(p, issued)


def conformity(p):
    employer = opened(p)
    p.letterhead(employer, p.pick(words.UNITS).split(" ", 1)[1])
    start, end = period(p.rng, shortest=25, longest=120)
    issued, service = later(p.rng, end, 20), p.pick(words.SERVICES)
    order = f"Orden de Servicio N° {p.rng.randrange(20, 4000):05d}-{start.year}"
    p.title(p.pick(["CONFORMIDAD DE SERVICIO", "ACTA DE CONFORMIDAD DE SERVICIO", "CONFORMIDAD DEL SERVICIO",
                    f"INFORME DE CONFORMIDAD DE SERVICIO N° {p.rng.randrange(2, 99):03d}-{issued.year}"]))
    form_of = p.turn % 3
    if form_of == 0:
        span = p.span(start, end)
        p.sheet.para(f"La jefatura de {p.unit}, en calidad de área usuaria, otorga la CONFORMIDAD al {p.post(service)} "
                     f"prestado por {p.who()} {span}, en mérito a la {order}, al haberse cumplido con los términos de "
                     "referencia.")
        p.sheet.para(f"Se autoriza el trámite de pago por S/ {p.rng.randrange(15, 90) * 100:,}.00, conforme a "
                     f"{p.document(issued)}.")
    elif form_of == 1:
        p.period(start, end)
        rows = [("Proveedor", p.name("surnames"))] + ([(p.person.label())] if p.shows_number else [])
        if p.shows_number:
            p.truth["documentNumber"] = p.person.number
        rows += [("Servicio", p.post(service)), ("Documento", order),
                 ("Monto", f"S/ {p.rng.randrange(15, 90) * 100:,}.00"),
                 ("Plazo de ejecución", f"{(end - start).days + 1} días calendario"),
                 ("Periodo", f"Del {p.calendar.day(start)} al {p.calendar.day(end)}"),
                 ("Entregable", p.pick(["Único", "Tercero"])),
                 ("Resultado", "CONFORME")]
        p.sheet.table([["DATOS DEL SERVICIO", ""], *map(list, rows)], [3, 6], p.pick(["grid", "rules"]))
        p.sheet.para("El área usuaria deja constancia de que el servicio fue recibido a satisfacción, sin "
                     "observaciones.")
    else:
        span = p.span(start, end)
        p.sheet.para(f"Visto el informe de actividades presentado por {p.who()} se verifica que cumplió con el "
                     f"{p.post(service)} {span}; por lo que esta dependencia da conformidad a la prestación, según "
                     f"{order} de fecha {p.calendar.day(later(p.rng, start - timedelta(days=15), 9), 'long')}.")
        p.sheet.bullets(p.rng.sample(words.TASKS, 3), "-")
    p.issue(issued, sure=True)
    beside = ("Servidor a cargo de la verificación",) if p.maybe(0.3) else ()
    p.signatures((p.pick(words.HEADS), *beside))
    p.foot()


# ---- Practices and SECIGRA

def practices(p):
    employer = opened(p)
    p.letterhead(employer, p.office)
    p.title(p.pick(["CONSTANCIA DE PRÁCTICAS", "CONSTANCIA DE PRÁCTICAS PRE PROFESIONALES",
                    "CONSTANCIA DE PRÁCTICAS PROFESIONALES",
                    "CONSTANCIA"]))
    kind = p.pick(["prácticas preprofesionales", "prácticas pre profesionales", "prácticas profesionales"])
    start, end, issued = stretch(p, False, 420)
    lead, form_of = opening(p, employer, "hace constar"), p.turn % 3
    school = p.pick(words.UNIVERSITIES)
    if form_of == 0:
        span = p.span(start, end)
        p.sheet.para(capital(f"{lead}{p.who()} realizó sus {kind} en {p.unit} de {employer}, {span}, en el marco de la "
                             "Ley N° 28518, Ley sobre Modalidades Formativas Laborales."))
        p.sheet.para(f"El horario fue de {p.pick([30, 24])} horas semanales, {p.pick(words.PRAISE)}.")
    elif form_of == 1:
        span = p.span(start, end)
        who = p.pick(["alumna" if p.person.woman else "alumno", "estudiante", "procedente"])
        p.sheet.para(capital(f"{lead}{p.who()} {who} de la {school}, ha efectuado {kind} en esta institución, {span}, "
                             f"según Convenio N° {p.rng.randrange(2, 90):03d}-{start.year}, de acuerdo con el Decreto "
                             "Legislativo N° 1401."))
    else:
        p.period(start, end)
        p.sheet.para(capital(f"{lead}{p.who()} cumplió con el programa de {kind} que se detalla:"))
        p.sheet.bullets([f"Área: {p.unit.split(' ', 1)[1]}", f"Inicio: {p.calendar.day(start)}",
                         f"Término: {p.calendar.day(end)}",
                         f"Jornada: {p.pick([6, 5])} horas diarias, {p.pick([30, 25])} horas semanales"],
                        p.pick(["•", "-"]))
    if p.maybe(0.5):
        p.sheet.para("Actividades realizadas:", "left", after=3)
        p.sheet.bullets(p.rng.sample(words.TASKS, 3), "•")
    finish(p, issued)


def secigra(p):
    p.begin(landscape=p.maybe(0.4))
    p.public = True
    year = p.rng.randrange(2010, 2023)
    start = date(year, p.pick([1, 3]), p.pick([1, 2, 4]))
    end = p.pick([date(year, 12, 31), date(year, 12, 30), date(year, 11, 30)])
    unit, issued = p.employer(True), later(p.rng, end, 200)
    p.letterhead("Ministerio de Justicia y Derechos Humanos", "Dirección General de Justicia y Libertad Religiosa")
    p.title(p.pick(["CERTIFICADO DE SECIGRA DERECHO", "CERTIFICADO", "CERTIFICADO SECIGRA - DERECHO"]))
    school = p.pick(words.UNIVERSITIES)
    span = p.span(start, end)
    p.sheet.para(p.pick([
        f"Se otorga el presente a {p.who()} por haber prestado el Servicio Civil de Graduandos - SECIGRA DERECHO "
        f"{year} en {unit}, {span}, conforme al Decreto Ley N° 26113, modificado por la Ley N° 27687.",
        f"La Dirección de Promoción de la Justicia certifica que {p.who()} estudiante de la {school}, cumplió con el "
        f"programa SECIGRA Derecho del año {year} en la unidad receptora {unit}, {span}, habiendo obtenido "
        "calificación aprobatoria.",
        f"Certificamos que {p.who()} ha concluido el año completo del Programa SECIGRA DERECHO - {year}, {span}, "
        f"siendo su entidad receptora {unit}. El servicio equivale a prácticas preprofesionales para todo efecto."]),
        align="centre" if p.landscape else None)
    p.sheet.para(f"Registro N° {p.rng.randrange(100, 9999):05d}-{year}", p.pick(["left", "centre"]), p.sheet.size - 1)
    p.issue(issued)
    p.signatures(("Directora de Promoción de la Justicia", "Director General") if p.landscape else
                 ("Director General de Justicia y Libertad Religiosa",))
    p.foot()
