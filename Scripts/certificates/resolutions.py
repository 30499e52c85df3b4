"""Resolutions on persons in posts: designations, posts held for a time beside one's own, and their ends."""

from datetime import timedelta

from . import words
from .wording import Calendar, Person, iso, later, period

KINDS = ["Resolución de Alcaldía", "Resolución Directoral", "Resolución de Gerencia General", "Resolución Ejecutiva",
         "Resolución de Secretaría General", "Resolución Jefatural", "Resolución de Presidencia Ejecutiva"]
COPIES = ["Regístrese, comuníquese y publíquese.", "Regístrese, comuníquese y cúmplase.", "Comuníquese y archívese."]


def ordinal(p, n):
    style = getattr(p, "article_style", None) or p.pick(["ARTÍCULO {}.-", "Artículo {}.-", "*ARTÍCULO {}°.-*",
                                                         "*Artículo {}.-*"])
    p.article_style = style
    if "°" in style:
        return style.format(n)
    word = ["Primero", "Segundo", "Tercero", "Cuarto"][n - 1]
    return style.format(word.upper() if "ART" in style else word)


def earlier(p, day):
    """A resolution of before, with number and day."""
    kind, letters = p.pick(KINDS), p.pick(["GG", "ALC", "SG", "DE", "P"])
    return f"{kind} N° {p.rng.randrange(2, 600):03d}-{day.year}-{letters}"


def frame(p, employer, issued, seen, reasons, articles):
    s, pick = p.sheet, p.pick
    p.public = True
    p.letterhead(employer, None, issued.year)
    kind = pick(KINDS)
    letters = "".join(word[0] for word in employer.replace("-", " ").split() if word[0].isupper())
    p.title(f"{kind.upper()} N° {p.rng.randrange(2, 600):03d}-{issued.year}-{letters}", spaced=False)
    shown = pick([p.calendar.sentence(issued), p.calendar.sentence(issued), Calendar(p.rng, "short").day(issued)])
    s.para(f"{p.city}, {shown}" + pick([".", ""]), pick(["left", "right", "left"]), after=10)
    p.truth["issued"] = iso(issued)
    if s.maybe_heads:
        s.para("VISTO:", "left", bold=True, after=4)
        s.para(f"{seen}; y,")
        s.para("CONSIDERANDO:", "left", bold=True, after=4)
    else:
        s.para(f"*VISTO:* {seen}; y *CONSIDERANDO:*")
    first = pick([0, 0, 36])
    for reason in reasons:
        s.para(reason, first=first)
    s.para("SE RESUELVE:", pick(["left", "left", "centre"]), bold=True, after=6)
    for n, article in enumerate(articles, 1):
        s.para(f"{ordinal(p, n)} {article}" if len(articles) > 1 else
               f"{pick(['ARTÍCULO ÚNICO.-', 'Artículo Único.-'])} {article}")
    s.para(pick(COPIES), pick(["left", "centre"]), bold=True)
    p.signatures((pick(["Alcalde", "Gerente General", "Director Ejecutivo", "Presidente Ejecutivo",
                        "Titular de la Entidad"]),),
                 line=p.maybe(0.5))
    p.foot()


def start(p):
    p.begin(size=p.pick([10, 10.5, 11, 11.5]))
    p.sheet.maybe_heads = p.maybe(0.7)
    return p.employer(True)


def reasons(p, count):
    return p.rng.sample([
        f"Que, conforme a {p.law()}, corresponde a la entidad disponer las acciones de personal necesarias;",
        "Que, el cargo se encuentra previsto y vacante en el Cuadro para Asignación de Personal Provisional de la "
        "entidad;",
        "Que, el Reglamento de Organización y Funciones, aprobado por Ordenanza N° "
        f"{p.rng.randrange(100, 500)}-{p.rng.randrange(2009, 2015)}, regula las funciones de los órganos de la "
        "entidad;",
        "Que, con la visación de la Oficina de Asesoría Jurídica y de la Oficina de Recursos Humanos;",
        "Que, según el artículo 77 del Reglamento aprobado por Decreto Supremo N° 005-90-PCM, la acción es temporal y "
        "no genera derecho alguno más allá de lo dispuesto;",
        "Que, resulta necesario garantizar la continuidad de la gestión institucional;"], count)


def designation(p):
    employer = start(p)
    first, _ = period(p.rng)
    issued = first - timedelta(days=p.rng.randrange(0, 6))
    head, other, form_of = p.pick(words.HEADS), Person(p.rng), p.turn % 4
    post = p.post(head)
    why = reasons(p, p.pick([2, 3, 4, 6]))
    if p.maybe(0.5):
        day = issued - timedelta(days=p.rng.randrange(30, 900))
        why.insert(0, f"Que, mediante {earlier(p, day)}, de fecha {Calendar(p.rng, 'long').day(day)}, se encargó el "
                      f"referido despacho a {other.titled(other.written('given', 'all'))}, encargo que corresponde dar "
                      "por terminado;")
    if form_of == 3:
        issued = first
        p.period(first, None)
        main = f"DESIGNAR, a partir de la fecha, a {p.who()} en el cargo de confianza de {post}, de {employer}."
    else:
        span = p.span(first, None)
        main = [f"DESIGNAR, {span}, a {p.who()} en el cargo de {post}.",
                f"Designar a {p.who()} como {post} de {employer}, {span}, {p.pick(words.REGIMES)}.",
                f"Designar {span} a {p.who()} en el cargo de confianza de {post}, nivel F-{p.pick([2, 3, 4])}, con las "
                "responsabilidades y prerrogativas inherentes al cargo."][form_of]
    articles = [main.replace(", a doña", " a doña"),
                "Notificar la presente Resolución a la parte interesada y a la Oficina de Recursos Humanos para su "
                "cumplimiento."]
    if p.maybe(0.4):
        articles.append("Dejar sin efecto toda disposición que se oponga a la presente.")
    frame(p, employer, issued, f"{p.document(issued)}", why, articles[:1] if p.maybe(0.2) else articles)


def charge(p):
    employer = start(p)
    form_of, head, holder = p.turn % 4, p.pick(words.HEADS), Person(p.rng)
    first, last = period(p.rng, shortest=20, longest=200)
    post, titular = p.post(head), holder.titled(holder.written("given", "all"))
    issued = max(first - timedelta(days=p.rng.randrange(1, 5)), first.replace(month=1, day=1))
    why = reasons(p, p.pick([1, 2, 3]))
    if form_of == 0:
        span = p.span(first, last)
        why.insert(0, f"Que, {titular} hará uso de su descanso vacacional, por lo que es necesario encargar su "
                      "despacho;")
        main = f"ENCARGAR a {p.who()} las funciones de {post}, {span}, en adición a sus funciones."
    elif form_of == 1:
        span = p.span(first, None)
        main = f"Encargar, {span}, a {p.who()} el puesto de {post}, hasta que se designe a su titular."
    elif form_of == 2:
        issued = later(p.rng, first, 12)
        p.period(first, last)
        main = (f"ENCARGAR, con eficacia anticipada desde el {p.calendar.day(first)} hasta el {p.calendar.day(last)}, "
                f"a {p.who()} el cargo de {post} de {employer}.")
    else:
        span = p.span(first, last)
        why.insert(0, f"Que, {titular} se ausentará por comisión de servicios a la ciudad de {p.pick(words.CITIES)};")
        main = (f"Disponer que {p.who()} asuma por encargo, {span}, las funciones de {post}, mientras dure la ausencia "
                f"de {titular}.")
    frame(p, employer, issued, p.document(issued), why,
          [main, "Encargar el cumplimiento de la presente Resolución a la Gerencia de Administración."])


def end(p):
    employer = start(p)
    first, last = period(p.rng, shortest=200)
    issued = last - timedelta(days=p.rng.randrange(0, 6))
    form_of, why, post = p.turn % 4, reasons(p, p.pick([1, 2, 3])), p.post(p.pick(words.HEADS))
    told = p.maybe(0.6)
    ended = p.calendar.day(last)
    if told:
        signed = first - timedelta(days=3)
        why.insert(0, f"Que, por {earlier(p, first)} de fecha {Calendar(p.rng, 'long').day(signed)} se dispuso que, a "
                      f"partir del {p.calendar.day(first)}, {p.person.titled(p.name())} asumiera el cargo de {post};")
    p.truth["periods"].append({"from": iso(first) if told else None, "to": iso(last), "toDate": False})
    if form_of == 1:
        why.append(f"Que, con Carta N° {p.rng.randrange(1, 40):03d}-{issued.year} se ha formulado renuncia al referido "
                   "cargo;")
    main = [f"Dar por concluida, con efectividad al {ended}, la designación de {p.who()} en el cargo de {post}.",
            f"ACEPTAR la renuncia de {p.who()} al cargo de {post}, siendo su último día de labores el {ended}.",
            f"CESAR a {p.who()} en el cargo de {post}, por término de la confianza, considerándose como último día de "
            f"servicios el {ended}.",
            f"DAR POR CONCLUIDO el vínculo laboral de {p.who()} quien ejerció el cargo de {post} hasta el {ended}, "
            "dándosele las gracias por los servicios prestados."][form_of]
    frame(p, employer, issued, p.document(issued), why,
          [main, "Disponer que la Oficina de Recursos Humanos efectúe la liquidación de beneficios sociales que "
                 "corresponda."])
