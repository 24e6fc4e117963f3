"""What a shell is told when somebody presses Tab: the words a place takes, with what they mean."""

from __future__ import annotations

from collections.abc import Iterable

from masterplan_kit.cli.options import Offers, spoken

Offered = list[tuple[str, str]]


def rules(incomplete: str) -> Offered:
    """Codes and names of rules."""
    from masterplan_kit.rules import all_rules

    known = all_rules().values()
    by_code = _starting(((rule.code, rule.name) for rule in known), incomplete)
    return (
        by_code
        if by_code and incomplete
        else [*by_code, *_starting(((rule.name, rule.code) for rule in known), incomplete)]
    )


def regions(incomplete: str) -> Offered:
    """Codes of regions; names for who types letters, in a form that needs no quotes: `kota-bontang`."""
    from masterplan_kit.programme.regions import regions as known

    if incomplete[:1].isalpha():
        return _starting(((slug(region.name), region.code) for region in known()), incomplete)
    return _starting(((region.code, region.name) for region in known()), incomplete)


def slug(name: str) -> str:
    """A region's name without blanks; it is understood as the name is."""
    return "-".join(name.lower().split())


def editions(incomplete: str) -> Offered:
    """Editions of the programme."""
    from masterplan_kit.programme import edition
    from masterplan_kit.programme import editions as known

    return _starting(((name, edition(name).title[spoken()]) for name in known()), incomplete)


def templates(incomplete: str) -> Offered:
    """Templates of the books."""
    from masterplan_kit.render.catalogue import templates as known

    return _starting(((one.short, one.about) for one in known().values()), incomplete)


def books(incomplete: str) -> Offered:
    """Books of any edition."""
    from masterplan_kit.programme import edition
    from masterplan_kit.programme import editions as known

    found = {book.id: book.name[spoken()] for name in known() for book in edition(name).books}
    return _starting([("all", ""), *found.items()], incomplete)


def offices(incomplete: str) -> Offered:
    """Offices that most regions have."""
    from masterplan_kit.scaffold.offices import OFFICES

    return _starting(((office.id, office.name) for office in OFFICES), incomplete)


def reports(incomplete: str) -> Offered:
    """Formats of reports, up to the name of the file."""
    from masterplan_kit.report import FORMATS

    return _starting(((f"{name}=", "") for name in FORMATS), incomplete)


def listed(offers: Offers) -> Offers:
    """Offers where several words may stand with commas between: what is typed before the last comma stays."""

    def last(incomplete: str) -> Offered:
        before, comma, word = incomplete.rpartition(",")
        return [(f"{before}{comma}{offered}", meaning) for offered, meaning in offers(word)]

    return last


def _starting(words: Iterable[tuple[str, str]], incomplete: str) -> Offered:
    return [(word, meaning) for word, meaning in words if word.startswith(incomplete)]
