#!/usr/bin/python3
"""Works out the hash of every submission and of every entry of the audit log of a store, as Documentation/Formats.md
describes them, with nothing but Python's own sqlite3 and hashlib.

    Scripts/check-hashes.py FOLDER

Prints what was compared; ends with 1 at the first that is another."""
import datetime
import hashlib
import json
import sqlite3
import sys

LIMA = datetime.timezone(datetime.timedelta(hours=-5))


def moment(seconds):
    return datetime.datetime.fromtimestamp(seconds, LIMA).isoformat()


def digest(lines):
    return hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest()


def submissions(database):
    rows = database.execute(
        "SELECT s.id, s.receipt, p.name, n.key, s.step, s.number, s.at, s.engine, f.bytes, t.bytes, b.bytes, s.hash"
        " FROM submission s, posting p, person n, personal_text f, public_text t, public_text b"
        " WHERE p.id = s.posting AND n.id = s.person AND f.id = s.file AND t.id = s.posting_text AND b.id = s.book")
    for row, receipt, posting, person, step, number, at, engine, file, text, book, written in rows:
        attachments = database.execute(
            "SELECT f.path, a.sha256 FROM submission_attachment f JOIN attachment a ON a.id = f.attachment"
            " WHERE f.submission = ?", (row,)).fetchall()
        lines = [
            "submission/1", f"receipt {receipt}", f"posting {json.dumps(posting, ensure_ascii=False)}",
            f"person {person}", f"step {step}", f"number {number}", f"at {moment(at)}", f"engine {engine}",
            f"file {hashlib.sha256(file).hexdigest()}", f"posting-text {hashlib.sha256(text).hexdigest()}",
            f"book {hashlib.sha256(book).hexdigest()}",
        ]
        for path, sha256 in sorted(attachments, key=lambda pair: pair[0].encode()):
            lines.append(f"attachment {json.dumps(path, ensure_ascii=False)} {sha256}")
        yield receipt, digest(lines), written


def entries(database):
    previous = {}
    for chain, number, at, action, subject, before, written in database.execute(
            "SELECT chain, number, at, action, subject, previous, hash FROM audit ORDER BY chain, number"):
        if before != previous.get(chain, ""):
            yield f"{chain} {number}", previous.get(chain, ""), before
        worked_out = digest([
            "audit/1", f"chain {chain}", f"number {number}", f"at {moment(at)}", f"action {action}",
            f"subject {subject}", f"previous {before}"])
        previous[chain] = worked_out
        yield f"{chain} {number}", worked_out, written


def main():
    database = sqlite3.connect(f"file:{sys.argv[1]}/store.sqlite?mode=ro", uri=True)
    counts = []
    for found in (list(submissions(database)), list(entries(database))):
        for name, worked_out, written in found:
            if worked_out != written:
                sys.exit(f"{name}: worked out {worked_out}, written down {written}")
        counts.append(len(found))
    chains = database.execute("SELECT count(DISTINCT chain) FROM audit").fetchone()[0]
    print(f"{counts[0]} submissions, {counts[1]} entries of {chains} chains: all as written down")


main()
