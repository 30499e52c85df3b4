"""RC4, AES and the keys of encrypted PDF files (ISO 32000, 7.6), as far as writing needs them."""

import hashlib
import struct

from .pdf import noise, raw

FILLING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
ID = noise("identity of the file", 16)


def md5(data):
    return hashlib.md5(data).digest()


def rc4(key, data):
    box, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) & 255
        box[i], box[j] = box[j], box[i]
    i = j = 0
    for byte in data:
        i = (i + 1) & 255
        j = (j + box[i]) & 255
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) & 255])
    return bytes(out)


# ---- AES, with tables that do three of its steps at once

def doubled(byte):
    return (byte << 1 ^ 0x11B) & 255 if byte & 128 else byte << 1


def substitutions():
    """The AES S-box: p runs through all values but 0 (times 3), q through their inverses (divided by 3)."""
    box, p, q = [0x63] * 256, 1, 1
    while True:
        p ^= doubled(p)
        q ^= q << 1
        q ^= q << 2
        q = (q ^ q << 4) & 255
        q ^= 9 if q & 128 else 0
        turned = q << 8 | q
        box[p] = (q ^ turned >> 7 ^ turned >> 6 ^ turned >> 5 ^ turned >> 4) & 255 ^ 0x63
        if p == 1:
            return box


BOX = substitutions()
TABLE = [doubled(s) << 24 | s << 16 | s << 8 | doubled(s) ^ s for s in BOX]
TABLES = [[(word >> turn | word << 32 - turn) & 0xFFFFFFFF for word in TABLE] for turn in (0, 8, 16, 24)]


def expanded(key):
    words, size, constant = list(struct.unpack(f">{len(key) // 4}I", key)), len(key) // 4, 1
    for i in range(size, 4 * (size + 7)):
        word = words[-1]
        if i % size == 0:
            word = (word << 8 | word >> 24) & 0xFFFFFFFF
        if i % size == 0 or size > 6 and i % size == 4:
            word = int.from_bytes(bytes(BOX[byte] for byte in word.to_bytes(4, "big")), "big")
        if i % size == 0:
            word, constant = word ^ constant << 24, doubled(constant)
        words.append(words[i - size] ^ word)
    return words


def aes_cbc(key, start, data):
    """The data, whose length is a multiple of 16, encrypted block by block, each mixed with the one before."""
    keys, out = expanded(key), []
    first, second, third, fourth = TABLES
    a, b, c, d = struct.unpack(">4I", start)
    for p, q, r, s in struct.iter_unpack(">4I", data):
        a, b, c, d = a ^ p ^ keys[0], b ^ q ^ keys[1], c ^ r ^ keys[2], d ^ s ^ keys[3]
        for i in range(4, len(keys) - 4, 4):
            a, b, c, d = (
                first[a >> 24] ^ second[b >> 16 & 255] ^ third[c >> 8 & 255] ^ fourth[d & 255] ^ keys[i],
                first[b >> 24] ^ second[c >> 16 & 255] ^ third[d >> 8 & 255] ^ fourth[a & 255] ^ keys[i + 1],
                first[c >> 24] ^ second[d >> 16 & 255] ^ third[a >> 8 & 255] ^ fourth[b & 255] ^ keys[i + 2],
                first[d >> 24] ^ second[a >> 16 & 255] ^ third[b >> 8 & 255] ^ fourth[c & 255] ^ keys[i + 3])
        a, b, c, d = (
            (BOX[w >> 24] << 24 | BOX[x >> 16 & 255] << 16 | BOX[y >> 8 & 255] << 8 | BOX[z & 255]) ^ last
            for (w, x, y, z), last in zip(((a, b, c, d), (b, c, d, a), (c, d, a, b), (d, a, b, c)), keys[-4:]))
        out.append(struct.pack(">4I", a, b, c, d))
    return b"".join(out)


def padded(data):
    rest = 16 - len(data) % 16
    return data + bytes([rest]) * rest


# ---- Revisions 2 to 4: MD5, and RC4 or AES of 128 bits

def entries_of_md5(user, owner, revision, size, permissions):
    """The key of the file and the values /O and /U."""
    def turned(digest, rounds):
        for _ in range(rounds):
            digest = md5(digest[:size])
        return digest[:size]

    def many(key, data):
        for i in range(20 if revision > 2 else 1):
            data = rc4(bytes(byte ^ i for byte in key), data)
        return data

    rounds, filled = 50 if revision > 2 else 0, (user + FILLING)[:32]
    o = many(turned(md5((owner + FILLING)[:32]), rounds), filled)
    key = turned(md5(filled + o + struct.pack("<i", permissions) + ID), rounds)
    u = many(key, md5(FILLING + ID)) + bytes(16) if revision > 2 else rc4(key, FILLING)
    return key, o, u


def with_md5(key, number, data, aes):
    own = md5(key + struct.pack("<I", number)[:3] + b"\0\0" + (b"sAlT" if aes else b""))[:min(len(key) + 5, 16)]
    start = noise(f"start {number}", 16)
    return start + aes_cbc(own, start, padded(data)) if aes else rc4(own, data)


# ---- Revision 6: AES of 256 bits

def hardened(password, salt, user=b""):
    """The slow hash of ISO 32000-2, algorithm 2.B."""
    k, i = hashlib.sha256(password + salt + user).digest(), 0
    while True:
        e = aes_cbc(k[:16], k[16:32], (password + k + user) * 64)
        k = (hashlib.sha256, hashlib.sha384, hashlib.sha512)[sum(e[:16]) % 3](e).digest()
        i += 1
        if i >= 64 and e[-1] <= i - 32:
            return k[:32]


def entries_of_aes256(user, owner, permissions):
    """The key of the file and the values /U, /UE, /O, /OE and /Perms."""
    key = noise("key of the file", 32)
    salts = [noise(f"salt {i}", 8) for i in range(4)]
    u = hardened(user, salts[0]) + salts[0] + salts[1]
    ue = aes_cbc(hardened(user, salts[1]), bytes(16), key)
    o = hardened(owner, salts[2], u) + salts[2] + salts[3]
    oe = aes_cbc(hardened(owner, salts[3], u), bytes(16), key)
    perms = aes_cbc(key, bytes(16), struct.pack("<i", permissions) + b"\xff\xff\xff\xffTadb" + noise("perms", 4))
    return key, u, ue, o, oe, perms


# ---- Files

def sealed(made, encrypt):
    """The objects with the data of each stream put through `encrypt(number, data)`.

    Strings would have to be encrypted too: a file to be sealed has none outside its streams, once its language is out.
    """
    out = {}
    for number, body in made.items():
        body = raw(body).replace(b"/Lang (es-PE)", b"")
        if body.endswith(b"endstream"):
            head, data = body[:-10].split(b"stream\n", 1)
            secret = encrypt(number, data)
            body = (head.replace(b"/Length %d" % len(data), b"/Length %d" % len(secret)) + b"stream\n" + secret
                    + b"\nendstream")
        out[number] = body
    return out
