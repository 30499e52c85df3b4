"""Certificates of courses, programmes, workshops and seminars."""

from datetime import date, timedelta

from . import words
from .study import SEALS
from .wording import hours, later


def a_span(p, shortest, longest, first=2014):
    start = later(p.rng, date(p.rng.randrange(first, 2023), 1, 5), 330)
    return start, start + timedelta(days=p.rng.randrange(shortest, longest))


def next_month(day):
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def taught(p, start, end, shapes=("span",)):
    """When the course was, in words; the truth gets its first and last day."""
    shape = p.pick(shapes)
    p.end = {"day": start, "month": next_month(start)}.get(shape, end)
    month = p.calendar.months[start.month - 1]
    if shape == "day":
        p.period(start, start)
        return p.pick([f"el {p.calendar.day(start)}", f"el día {p.calendar.day(start)}",
                       f"en la fecha {p.calendar.day(start)}"])
    if shape == "days":
        start = start.replace(day=min(start.day, 24))
        p.end = start + timedelta(days=2)
        p.period(start, start + timedelta(days=2))
        a, b, c = (f"{start.day + i:02d}" for i in range(3))
        return p.pick([f"los días {a}, {b} y {c} de {month} de {start.year}",
                       f"los días {a}, {b} y {c} de {month} del {start.year}"])
    if shape == "month":
        p.period(start, start, months=True)
        return p.pick([f"en el mes de {month} de {start.year}", f"durante {month} del {start.year}"])
    if shape == "months":
        if (start.year, start.month) == (end.year, end.month):
            end += timedelta(days=40)
        p.end = next_month(end)
        return p.span(start, end, months=True)
    return p.span(start, end)


def page(p, institution):
    """Half are diplomas with a border, half are letters."""
    wide = p.maybe(0.55)
    p.begin(landscape=wide, **({"face": p.pick(["Times", "Helvetica"]), "size": p.pick([12, 13]),
                                "align": p.pick(["centre", "justify"])}
                               if wide else {}))
    p.public = False
    if wide:
        p.sheet.border, p.sheet.centred = p.pick(SEALS), True
        p.sheet.para(institution.upper(), "centre", p.sheet.size + 3, bold=True, after=8)
        if p.maybe(0.4):
            p.sheet.para(f"En convenio con {p.pick([one for one in words.TRAINERS if one != institution])}", "centre",
                         p.sheet.size - 2, after=8)
    else:
        p.letterhead(institution)
    return p.sheet


def course_name(p, kind, name):
    """The name as the paper sets it: quoted, in capitals or bold."""
    p.truth["courseName"] = name
    shown = p.pick([f"“{name}”", f"“{name.upper()}”", name.upper(), f"*{name}*", f"«{name}»", f"\"{name}\""])
    return f"{kind} {shown}" if kind else shown


def length(p, credits_alone=False, both=0.2):
    """Hours, credits or both; or nothing. Credits alone are no hours."""
    if credits_alone:
        n = p.pick([4, 6, 8, 24])
        return p.pick([f"equivalente a {n} créditos", f"con {n:02d} créditos académicos",
                       f"con un valor de {n} créditos"])
    n = p.hours
    p.truth["hours"] = n
    return hours(p.rng, n, max(1, n // 16) if p.maybe(both) else None)


def contents(p, count, total):
    """The subjects on the other side, each with its hours; they add up to those on the front."""
    s = p.sheet
    s.page()
    s.para(p.pick(["TEMARIO", "CONTENIDO", "PLAN DE ESTUDIOS", "ESTRUCTURA CURRICULAR"]), "centre", bold=True)
    topics = p.rng.sample(words.TOPICS, count)
    if total and p.maybe(0.7):
        each = total // count
        parts = [each] * (count - 1) + [total - each * (count - 1)]
        modules = [[f"{i:02d}", topic, str(n)] for i, (topic, n) in enumerate(zip(topics, parts), 1)]
        rows = [["MÓDULO", "TEMA", "HORAS"], *modules, ["", "TOTAL", str(total)]]
        s.table(rows, [1.3, 6, 1.5], p.pick(["grid", "rules"]), 10)
    else:
        s.bullets(topics, p.pick(["-", "•", [f"{i}." for i in range(1, 11)]]))
    if p.maybe(0.5):
        s.para(f"Nota obtenida: {p.rng.randrange(13, 20)} ({p.pick(['sobresaliente', 'bueno'])}). Registro N° "
               f"{p.rng.randrange(100, 9999)}-{p.rng.randrange(2014, 2024)}", "left", 9)


def finish(p):
    p.issue(later(p.rng, p.end, 60))
    p.signatures(p.pick([("Director Académico",), ("Directora Ejecutiva", "Coordinador Académico"),
                         ("Decano", "Director de Capacitación")]))
    if p.maybe(0.5):
        p.sheet.para(p.pick([f"Código: {p.code(10)}", f"Registro N° {p.rng.randrange(100, 99999):06d}",
                             f"Verifique en la web con el código {p.code(4)}-{p.code(4)}-2{p.code(3)}"]), "left", 8)


def name_line(p):
    p.sheet.para(p.name("given") if p.maybe(0.8) else p.name(), "centre", p.sheet.size + p.pick([4, 6, 8]), bold=True,
                 after=8)


def number_line(p):
    if p.shows_number:
        p.truth["documentNumber"] = p.person.number
        label, number = p.person.label()
        p.sheet.para(f"{label} {number}" if "N°" in label else f"{label}: {number}", "centre", after=8)


def course(p):
    institution, name = p.pick(words.TRAINERS), p.pick(words.COURSES)
    s = page(p, institution)
    p.hours = p.pick([16, 20, 24, 24, 30, 40, 40, 48, 60, 80, 90, 120])
    start, end = a_span(p, 5, 80)
    form_of = p.turn % 5
    kind = p.pick(["curso", "curso de capacitación", "curso virtual", "Curso"])
    p.title(p.pick(["CERTIFICADO", "CERTIFICADO", "CERTIFICADO DE CAPACITACIÓN"]))
    when = taught(p, start, end, ("span", "span", "span", "months", "month"))
    verb = p.pick(["haber aprobado el", "haber participado en el", "haber concluido satisfactoriamente el"])
    if form_of == 0:
        s.para(p.pick(["Otorgado a:", "Se otorga el presente certificado a:", "Conferido a:"]), "centre")
        name_line(p)
        number_line(p)
        s.para(f"Por {verb} {course_name(p, kind, name)}, {p.pick(['realizado', 'desarrollado', 'dictado'])} {when}, "
               f"{length(p)}.")
    elif form_of == 1:
        s.para(f"{institution} certifica que {p.who()} ha aprobado el {course_name(p, kind, name)}, {length(p)}, "
               f"llevado a cabo {when}, en la modalidad {p.pick(['virtual', 'presencial', 'semipresencial'])}.")
    elif form_of == 2:
        shown = [("HORAS" if p.maybe(0.5) else "Horas académicas", str(p.hours)),
                 ("Fecha" if p.maybe(0.5) else "Período", when)]
        p.truth["hours"] = p.hours
        s.para("Se certifica la participación en la actividad académica que se detalla:", "left")
        s.fields(p.name_fields() + [("CURSO" if p.maybe(0.5) else "Curso", course_name(p, "", name)), *shown,
                                    ("Condición", p.pick(["Aprobado", "Asistente"])),
                                    ("Nota final", f"{p.rng.randrange(13, 20)}")], 150)
    elif form_of == 3:
        s.para(f"La Dirección Académica hace constar que {p.who()} participó en calidad de asistente en el "
               f"{course_name(p, kind, name)}, {length(p, credits_alone=True)}, organizado por {institution} {when}.")
    else:
        s.para("Certifica que:", "centre")
        name_line(p)
        number_line(p)
        s.para(f"aprobó con nota {p.pick(['dieciséis (16)', 'diecisiete (17)', '15'])} el {course_name(p, kind, name)}")
        s.para(f"{when[0].upper()}{when[1:]}")
        s.para(p.pick([f"HORAS: {p.hours}", f"Duración: {p.hours} horas", f"{p.hours} hrs. académicas"]))
        p.truth["hours"] = p.hours
    finish(p)
    if p.maybe(0.45):
        contents(p, p.pick([4, 5]), p.truth["hours"])
    elif not p.landscape:
        p.foot()


def programme(p):
    institution, name = p.pick(words.TRAINERS), p.pick(words.PROGRAMMES)
    s = page(p, institution)
    p.hours = p.pick([90, 120, 120, 140, 180, 220, 300, 384, 400])
    start, end = a_span(p, 60, 240)
    form_of = p.turn % 4
    what = p.pick(["Diplomado", "Diplomado de Especialización", "Programa de Especialización", "Diplomado"])
    p.title(p.pick(["DIPLOMA", "DIPLOMA", "DIPLOMA DE ESPECIALIZACIÓN" if "Esp" in what else "DIPLOMA"]))
    when = taught(p, start, end, ("span", "span", "span", "months"))
    joint = f"{what} en"
    if form_of == 0:
        s.para("Otorga el presente diploma a:", "centre")
        name_line(p)
        number_line(p)
        s.para(f"por haber culminado y aprobado el {course_name(p, joint, name)}, "
               f"{p.pick(['realizado', 'llevado a cabo'])} {when}, {length(p, both=0.6)}.")
    elif form_of == 1:
        s.para(f"Por cuanto {p.who()} ha aprobado todos los módulos del {course_name(p, joint, name)}, {length(p)}, "
               f"desarrollado {when}; por tanto, se le confiere el presente diploma.")
    elif form_of == 2:
        s.para(f"El Consejo Académico de {institution} confiere a {p.who()} el presente por su participación y "
               "aprobación del")
        s.para(course_name(p, joint, name), "centre", s.size + 3)
        s.para(f"{length(p, credits_alone=p.maybe(0.35))}, {p.pick(['realizado', 'efectuado'])} {when}.")
    else:
        s.para(course_name(p, f"{what}:", name), "centre", s.size + 2)
        name_line(p)
        number_line(p)
        p.truth["hours"] = p.hours
        s.para(f"Inicio y término: {when}. Total de horas: {p.hours}. Créditos: {max(1, p.hours // 16)}.", "centre")
    finish(p)
    if p.maybe(0.6):
        contents(p, p.pick([5, 6, 8]), p.truth["hours"])


def workshop(p):
    institution, name = p.pick(words.TRAINERS), p.pick(words.WORKSHOPS)
    s = page(p, institution)
    p.hours = p.pick([2, 4, 6, 8, 8, 10, 12, 16, 20])
    start, end = a_span(p, 2, 12)
    form_of = p.turn % 4
    what = p.pick(["taller", "seminario", "seminario taller", "Taller", "seminario internacional"])
    p.title(p.pick(["CERTIFICADO", "CONSTANCIA", "CONSTANCIA DE PARTICIPACIÓN", "CERTIFICADO DE ASISTENCIA"]))
    when = taught(p, start, end, ("day", "day", "days", "span", "month"))
    role = p.pick(["asistente", "participante"])
    if form_of == 0:
        s.para("Otorgado a:", "centre")
        name_line(p)
        number_line(p)
        s.para(f"En calidad de {role} en el {course_name(p, what, name)}, realizado {when}, {length(p)}.")
    elif form_of == 1:
        s.para(f"Se deja constancia que {p.who()} participó como {role} del {course_name(p, what, name)}, que se llevó "
               f"a cabo {when} en el auditorio institucional, de 09:00 a 13:00 "
               f"horas{', ' + length(p) if p.maybe(0.5) else ''}.")
    elif form_of == 2:
        s.para(f"Por su participación en el {course_name(p, what, name)} {when}; a:", "centre")
        name_line(p)
        number_line(p)
        s.para(f"Duración: {p.hours:02d} horas", "centre")
        p.truth["hours"] = p.hours
    else:
        s.para(f"{institution} agradece y reconoce la asistencia de {p.who()} al {course_name(p, what, name)}, "
               f"{length(p)}.")
        s.para(f"{p.pick(['Fecha del evento', 'Fecha'])}: {when}", "left")
    finish(p)
