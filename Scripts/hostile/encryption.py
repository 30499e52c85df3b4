"""Encrypted files: with a password to open them, with one that only restricts, and with broken entries."""

from .ciphers import ID, aes_cbc, entries_of_aes256, entries_of_md5, noise, padded, sealed, with_md5
from .pdf import LETTER, classic, objects, stream

OPENS, OWNER = b"abrir-2021", b"duenio-2021"
# Printing is allowed, all else is not.
PERMISSIONS = -60
CLOSED = "password unreadable"


def file_of_md5(made, user, revision, aes=False, change=lambda words: words):
    """A file encrypted with a key of 40 bits (revision 2) or 128 bits (3, and 4 with AES)."""
    key, o, u = entries_of_md5(user, OWNER, revision, 5 if revision == 2 else 16, PERMISSIONS)
    kind = {2: "/V 1 /R 2", 3: "/V 2 /R 3 /Length 128",
            4: "/V 4 /R 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> "
               "/StmF /StdCF /StrF /StdCF"}[revision]
    words = f"/Filter /Standard {kind} /P {PERMISSIONS} /O <{o.hex()}> /U <{u.hex()}>"
    return locked(sealed(made, lambda number, data: with_md5(key, number, data, aes)), change(words))


def file_of_aes256(made, user):
    key, u, ue, o, oe, perms = entries_of_aes256(user, OWNER, PERMISSIONS)

    def encrypt(number, data):
        start = noise(f"start {number}", 16)
        return start + aes_cbc(key, start, padded(data))

    words = ("/Filter /Standard /V 5 /R 6 /Length 256 /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> "
             f">> /StmF /StdCF /StrF /StdCF /P {PERMISSIONS} /U <{u.hex()}> /UE <{ue.hex()}> /O <{o.hex()}> "
             f"/OE <{oe.hex()}> /Perms <{perms.hex()}>")
    return locked(sealed(made, encrypt), words, version="1.7")


def locked(made, words, version="1.6"):
    number = max(made) + 1
    identity = f"<{ID.hex()}>"
    return classic({**made, number: f"<< {words} >>"}, f"/Encrypt {number} 0 R /ID [{identity} {identity}]", version)


def good():
    kinds = (("rc4-40", "RC4 of 40 bits", lambda made, user: file_of_md5(made, user, 2)),
             ("rc4-128", "RC4 of 128 bits", lambda made, user: file_of_md5(made, user, 3)),
             ("aes-128", "AES of 128 bits", lambda made, user: file_of_md5(made, user, 4, aes=True)),
             ("aes-256", "AES of 256 bits", file_of_aes256))
    for name, about, make in kinds:
        yield f"password-{name}.pdf", f"{about}: a password is needed to open it", "password", make(objects(), OPENS)
        yield f"restricted-{name}.pdf", f"{about}: it opens without a password", "restricted", make(objects(), b"")
    script = objects(catalog="/OpenAction << /S /JavaScript /JS 5 0 R >>", extra=[stream("app.alert('hola');")])
    yield ("restricted-with-script.pdf", "it opens without a password and then runs an encrypted script",
           "javascript", file_of_md5(script, b"", 3))
    yield ("password-with-script.pdf", "a password is needed to open it; inside is a script", "password javascript",
           file_of_md5(script, OPENS, 3))
    yield "restricted-blank.pdf", "it opens without a password and has nothing on its page", "restricted blank", (
        file_of_md5(objects([""]), b"", 3))


def broken():
    def changed(old, new):
        return file_of_md5(objects(), b"", 3, change=lambda words: words.replace(old, new))

    yield ("encrypted-unknown-filter.pdf", "encrypted for the holders of certificates", CLOSED,
           changed("/Filter /Standard", "/Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4"))
    yield "encrypted-version-99.pdf", "encrypted in a way that nobody knows", CLOSED, changed(
        "/V 2 /R 3", "/V 99 /R 99")
    yield "encrypted-revision-negative.pdf", "the revision is stated as -3", CLOSED + " restricted", changed(
        "/R 3", "/R -3")
    for name, value in (("empty", "<>"), ("short", "<0102>"), ("long", f"<{'41' * 5000}>"), ("number", "7")):
        yield (f"encrypted-o-{name}.pdf", f"the value /O of the encryption is {name}", CLOSED + " restricted",
               changed("/O <", f"/O {value} /Old <"))
        yield (f"encrypted-u-{name}.pdf", f"the value /U of the encryption is {name}", CLOSED + " restricted",
               changed("/U <", f"/U {value} /Old <"))
    for value in (-1, 0, 7, 2 ** 31 - 1):
        yield (f"encrypted-key-length-{value}.pdf", f"the length of the key is stated as {value}",
               CLOSED + " restricted blank", changed("/Length 128", f"/Length {value}"))
    yield ("encrypted-no-identity.pdf", "the file lacks the identity that is part of the key", CLOSED + " restricted",
           file_of_md5(objects(), b"", 3).replace(b"/ID [", b"/Was ["))
    yield ("encrypted-data-garbage.pdf", "AES was used, but the drawing is shorter than a block",
           "restricted unreadable blank",
           file_of_md5(objects(["0 g"]), b"", 4))
    yield ("encrypted-null.pdf", "the encryption is stated as null, which is to say none", "readable damaged-readable",
           classic(objects(), "/Encrypt null"))
    yield ("encrypted-missing.pdf", "the encryption is an object that is not in the file, and nothing is encrypted",
           "readable damaged-readable unreadable password restricted", classic(objects(), "/Encrypt 99 0 R"))
    yield ("encrypted-loop.pdf", "the encryption is a reference to itself, and nothing is encrypted",
           "readable damaged-readable unreadable password restricted",
           classic(objects(extra=["5 0 R"]), "/Encrypt 5 0 R"))
    yield ("encrypted-by-page.pdf", "the encryption is the page, and nothing is encrypted", CLOSED
           + " readable damaged-readable restricted", classic(objects([LETTER]), "/Encrypt 5 0 R"))


def files():
    yield from good()
    yield from broken()
