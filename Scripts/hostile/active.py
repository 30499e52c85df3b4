"""Files that do something or carry something when they are opened; and harmless ones that look like them."""

from .pdf import LETTER, classic, compact, flate, form, letter, literal, objects, replaced, updated

SCRIPT = "<< /S /JavaScript /JS (app.alert\\('hola'\\);) >>"
SQUARE = "/Rect [400 60 520 90]"


def annotated(annotation, *extra, **words):
    """A page with one annotation, object 5."""
    return objects(extra=[f"<< /Type /Annot {annotation} >>", *extra], page="/Annots [5 0 R]", **words)


def fielded(field, *extra, more=""):
    """A form with one field, object 5, that is on the page too."""
    return annotated(f"/Subtype /Widget {SQUARE} /F 4 /T (campo) {field}", *extra, catalog=(
        f"/AcroForm << /Fields [5 0 R] /DA (/Helv 9 Tf 0 g) /DR << /Font << /Helv 3 0 R >> >> {more} >>"))


def scripts():
    """A script, wherever one can stand."""
    opening = f"/OpenAction {SCRIPT}"
    made = {
        "open-action": ("runs on opening", classic(objects(catalog=opening))),
        "open-action-indirect": ("is an object of its own", classic(objects(catalog="/OpenAction 5 0 R",
                                                                            extra=[SCRIPT]))),
        "names": ("is in the tree of named scripts", classic(objects(
            catalog="/Names << /JavaScript << /Names [(uno) 5 0 R] >> >>", extra=[SCRIPT]))),
        "names-deep": ("is in a branch of the tree of named scripts", classic(objects(
            catalog="/Names 5 0 R", extra=["<< /JavaScript 6 0 R >>", "<< /Kids [7 0 R] >>",
                                           f"<< /Limits [(a) (b)] /Names [(a) {SCRIPT}] >>"]))),
        "document-closing": ("runs when the document is closed", classic(objects(catalog=f"/AA << /WC {SCRIPT} >>"))),
        "page-opening": ("runs when the page is shown", classic(objects(page=f"/AA << /O {SCRIPT} >>"))),
        "last-page-opening": ("runs when the third page is shown", classic(replaced(
            objects([LETTER] * 3), 9, "/Type /Page ", f"/Type /Page /AA << /O {SCRIPT} >> "))),
        "link": ("runs when a link is clicked", classic(annotated(f"/Subtype /Link {SQUARE} /A {SCRIPT}"))),
        "link-entered": ("runs when the pointer goes over a link", classic(annotated(
            f"/Subtype /Link {SQUARE} /AA << /E {SCRIPT} >>"))),
        "link-hidden": ("is in an annotation that is not shown", classic(annotated(
            f"/Subtype /Link /Rect [0 0 0 0] /F 2 /A {SCRIPT}"))),
        "field": ("runs when a key is pressed in a field", classic(fielded(f"/FT /Tx /AA << /K {SCRIPT} >>"))),
        "field-parent": ("is in the parent of the field that is shown", classic(fielded(
            "/Parent 6 0 R", f"<< /T (padre) /FT /Tx /Kids [5 0 R] /AA << /C {SCRIPT} >> >>"))),
        "outline": ("runs when an outline item is clicked", classic(objects(catalog="/Outlines 5 0 R", extra=[
            "<< /First 6 0 R /Last 6 0 R /Count 1 >>", f"<< /Title (Uno) /Parent 5 0 R /A {SCRIPT} >>"]))),
        "second-action": ("follows a harmless action", classic(objects(
            catalog=f"/OpenAction << /S /GoTo /D [5 0 R /Fit] /Next [{SCRIPT}] >>"))),
        "rendition": ("comes with a film that is not there", classic(annotated(
            f"/Subtype /Screen {SQUARE} /A << /S /Rendition /JS (app.beep\\(0\\);) >>"))),
        "in-object-stream": ("is compressed in a stream of objects", compact(objects(
            catalog="/OpenAction 5 0 R", extra=[SCRIPT]))),
        "in-object-stream-catalogue": ("is in the catalogue, which is compressed", compact(objects(catalog=opening))),
        "name-escaped": ("has its name written with an escape", classic(objects(
            catalog=opening.replace("/JavaScript", "/J#61vaScript")))),
        "names-all-escaped": ("has all its names written with escapes", classic(objects(
            catalog="/#4fpen#41ction << /#53 /#4a#61#76#61#53#63#72#69#70#74 /#4a#53 (app.alert\\(1\\);) >>"))),
        "stream": ("is a compressed stream", classic(objects(
            catalog="/OpenAction << /S /JavaScript /JS 5 0 R >>", extra=[flate("app.alert('hola');")]))),
        "hexadecimal": ("is written in hexadecimal", classic(objects(
            catalog=f"/OpenAction << /S /JavaScript /JS <{b'app.alert(1);'.hex()}> >>"))),
        "kind-indirect": ("has its kind in an object of its own", classic(objects(
            catalog="/OpenAction << /S 5 0 R /JS (app.alert\\(1\\);) >>", extra=["/JavaScript"]))),
        "comments-between": ("has comments and line ends between its words", classic(objects(
            catalog="/OpenAction%no\n<</S%no\n/JavaScript%no\n/JS%no\n(app.alert\\(1\\);)>>"))),
        "added-by-update": ("was added by an incremental update", updated(classic(objects()), {
            1: f"<< /Type /Catalog /Pages 2 0 R {opening} >>"})),
        "on-blank-page": ("runs on opening a page with nothing on it", classic(objects([""], catalog=opening))),
        "only-found-by-repair": ("is in a file whose table is wrong everywhere", classic(objects(
            catalog=opening)).replace(b" 00000 n", b" 00007 n").replace(b"startxref\n", b"startxref\n9"))}
    for name, (about, data) in made.items():
        allowed = {"on-blank-page": "javascript blank", "only-found-by-repair": "javascript unreadable"}
        yield f"javascript-{name}.pdf", f"a script {about}", allowed.get(name, "javascript"), data
    xfa = ("<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><template xmlns=\"http://www.xfa.org/schema/"
           "xfa-template/3.0/\"><subform name=\"f\"><event activity=\"initialize\">"
           "<script contentType=\"application/x-javascript\">xfa.host.messageBox('hola');</script></event></subform></template></xdp:xdp>")
    yield ("javascript-in-xfa.pdf", "an XFA form, compressed, has a script", "javascript",
           classic(fielded("/FT /Tx", flate(xfa), more="/XFA 6 0 R")))
    yield ("xfa-without-script.pdf", "an XFA form has only data; some viewers show it in place of the page",
           "readable javascript unreadable", classic(fielded(
               "/FT /Tx", flate("<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"></xdp:xdp>"), more="/XFA 6 0 R")))
    yield ("javascript-removed-by-update.pdf", "an incremental update took a script out that the first version had",
           "readable javascript", updated(classic(objects(catalog=opening)), {
               1: "<< /Type /Catalog /Pages 2 0 R >>"}))
    yield ("javascript-unreachable.pdf", "a script is an object that nothing refers to", "readable javascript",
           classic(objects(extra=[SCRIPT])))


def launches():
    """Actions that start a program, and others that reach out of the document."""
    win = "<< /S /Launch /Win << /F (calc.exe) >> >>"
    started = {
        "open-action": ("on opening", objects(catalog=f"/OpenAction {win}")),
        "file": ("on opening, given as a file", objects(catalog="/OpenAction << /S /Launch /F (programa.exe) >>")),
        "annotation": ("by a click", annotated(f"/Subtype /Link {SQUARE} /A {win}")),
        "page-opening": ("when the page is shown", objects(page=f"/AA << /O {win} >>")),
        "name-escaped": ("on opening, its name written with escapes",
                         objects(catalog=f"/OpenAction {win.replace('/Launch', '/#4Caun#63h')}")),
        "second-action": ("after a harmless action",
                          objects(catalog=f"/OpenAction << /S /GoTo /D [5 0 R /Fit] /Next {win} >>"))}
    for name, (about, made) in started.items():
        yield f"launch-{name}.pdf", f"a program is started {about}", "launch", classic(made)
    yield ("launch-in-object-stream.pdf", "a program is started on opening, by a compressed action", "launch",
           compact(objects(catalog="/OpenAction 5 0 R", extra=[win])))
    # These have no word of their own: a strict reader calls them what starts something outside the document.
    outward = {
        "go-to-remote": ("a link opens another file", f"/Subtype /Link {SQUARE} /A << /S /GoToR /F (otro.pdf) "
                                                      "/D [0 /Fit] >>"),
        "submit-form": ("a button sends the form to a server", None), "import-data": ("a button reads a file", None)}
    actions = {"submit-form": "<< /S /SubmitForm /F << /FS /URL /F (https://www.example.com/) >> >>",
               "import-data": "<< /S /ImportData /F (datos.fdf) >>"}
    for name, (about, link) in outward.items():
        made = annotated(link) if link else fielded(f"/FT /Btn /Ff 65536 /A {actions[name]}")
        yield f"action-{name}.pdf", about, "launch readable", classic(made)
    yield ("action-submit-form-on-opening.pdf", "the form is sent to a server on opening", "launch javascript",
           classic(objects(catalog=f"/OpenAction {actions['submit-form']}")))
    yield ("action-address-on-opening.pdf", "a web address is visited on opening", "launch javascript readable",
           classic(objects(catalog="/OpenAction << /S /URI /URI (https://www.example.com/) >>")))
    yield ("action-go-to-embedded.pdf", "on opening the viewer goes to a file that the document carries",
           "embedded-files launch", classic(objects(
               catalog="/OpenAction << /S /GoToE /D [0 /Fit] /T << /R /C /N (a) >> >> "
                       "/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>", extra=carried())))


def carried(name="programa.exe"):
    """A file specification, object 5, and the file it carries, object 6."""
    return [f"<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F 6 0 R >> >>",
            flate("Contenido de ejemplo de un archivo adjunto.", "/Type /EmbeddedFile")]


def attachments():
    """Files inside the file."""
    tree = "/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>"
    word = "embedded-files"
    yield "embedded-names.pdf", "a program is attached", word, classic(objects(catalog=tree, extra=carried()))
    yield ("embedded-pdf.pdf", "another PDF is attached", word,
           classic(objects(catalog=tree, extra=[carried("otro.pdf")[0],
                                                flate(classic(objects()), "/Type /EmbeddedFile")])))
    yield ("embedded-in-object-stream.pdf", "a program is attached; only the attachment itself is not compressed away",
           word, compact(objects(catalog=tree, extra=carried())))
    yield ("embedded-tree-of-kids.pdf", "a program is attached, in a branch of the tree of names", word,
           classic(objects(catalog="/Names << /EmbeddedFiles << /Kids [7 0 R] >> >>", extra=[
               *carried(), "<< /Limits [(a) (a)] /Names [(a) 5 0 R] >>"])))
    yield ("embedded-annotation.pdf", "a pin on the page carries a file", word,
           classic(objects(extra=[*carried(), f"<< /Type /Annot /Subtype /FileAttachment {SQUARE} /FS 5 0 R >>"],
                           page="/Annots [7 0 R]")))
    yield ("embedded-associated.pdf", "a file is associated with the document", word,
           classic(objects(catalog="/AF [5 0 R]", extra=carried("datos.xml"))))
    yield ("embedded-associated-with-page.pdf", "a file is associated with the page", word,
           classic(objects(page="/AF [5 0 R]", extra=carried("datos.xml"))))
    yield ("embedded-portfolio.pdf", "a portfolio: its page is only the cover of the files in it", word,
           classic(objects(catalog=f"{tree} /Collection << /Type /Collection /View /T >>", extra=carried())))
    yield ("embedded-rich-media.pdf", "a film with its player stands on the page", word,
           classic(objects(extra=[*carried("pelicula.swf"),
                                  f"<< /Type /Annot /Subtype /RichMedia {SQUARE} /RichMediaContent << /Assets << "
                                  "/Names [(a) 5 0 R] >> >> /RichMediaSettings << /Activation << /Condition /PO >> >> "
                                  ">>"],
                           page="/Annots [7 0 R]")))
    yield ("embedded-empty-tree.pdf", "the tree of attachments is there and empty", "readable",
           classic(objects(catalog="/Names << /EmbeddedFiles << /Names [] >> >>")))


def harmless():
    """Nothing here does anything; a reader that searches for words would think so."""
    yield ("harmless-link.pdf", "an ordinary link to a web page", "readable", classic(annotated(
        f"/Subtype /Link {SQUARE} /Border [0 0 0] /A << /S /URI /URI (https://www.gob.pe/) >>")))
    yield ("harmless-open-at-page.pdf", "it opens at its first page", "readable",
           classic(objects(catalog="/OpenAction [5 0 R /Fit] /PageMode /UseNone")))
    yield ("harmless-print-on-opening.pdf", "on opening the viewer asks whether to print", "readable",
           classic(objects(catalog="/OpenAction << /S /Named /N /Print >>")))
    course = letter("CERTIFICADO DEL CURSO DE JAVASCRIPT", [
        "Ha aprobado el curso /JavaScript y el taller /Launch de emprendimiento.",
        "Temas: /JS, /OpenAction, /AA, /EmbeddedFiles, /Encrypt, /XFA, app.alert(1).",
        "Duración: 120 horas académicas, del 03 de mayo al 30 de julio de 2019.", "", "Lima, 05 de agosto de 2019."])
    yield ("harmless-course-of-javascript.pdf", "the certificate of a course speaks of scripts, even in its title",
           "readable", classic(objects([course], ["<< /Title (Curso de /JavaScript /JS) /Subject (/OpenAction /Launch) "
                                                  ">>"]), "/Info 5 0 R"))
    yield ("harmless-names-in-comments.pdf", "comments in the file name scripts and attachments", "readable",
           classic(objects(catalog="%/OpenAction << /S /JavaScript /JS (1) >> /EmbeddedFiles\n")))
    yield ("harmless-font-called-launch.pdf", "the name of a font on the page is /JS, of another /Launch", "readable",
           classic(objects(fonts="/JS 3 0 R /Launch 4 0 R")))
    seen = form("BT /F1 9 Tf 4 8 Td (Rosa Huaman) Tj ET", "/Resources << /Font << /F1 3 0 R >> >>").replace(
        b"[0 0 595 842]", b"[0 0 120 30]")
    yield ("harmless-form.pdf", "an ordinary form with a text field that is filled in", "readable",
           classic(fielded("/FT /Tx /V (Rosa Huaman) /AP << /N 6 0 R >>", seen)))
    signature = (f"/FT /Sig /V << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange "
                 f"[0 100 2100 100] /Contents <{'30' * 500}> /Name {literal('Rosa Huamán Quispe')} >>")
    yield ("harmless-signature.pdf", "a signature field that is signed", "readable", classic(fielded(signature)))
    yield ("harmless-signature-empty.pdf", "a signature field that waits for a signature", "readable",
           classic(fielded("/FT /Sig")))
    note = f"/Subtype /Text {SQUARE} /Contents {literal('Revisado.')}"
    yield "harmless-note.pdf", "a note is pinned to the page", "readable", classic(annotated(note))
    yield ("harmless-outline.pdf", "an outline leads to the pages", "readable",
           classic(objects([LETTER] * 2, catalog="/Outlines 5 0 R", extra=[
               "<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>",
               "<< /Title (Constancia) /Parent 5 0 R /Dest [7 0 R /Fit] >>"])))


def files():
    for group in (scripts, launches, attachments, harmless):
        yield from group()
