"""A page carries its pictures and says what may run in it; the page over all books knows what stands in each."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from hashlib import sha256

from masterplan_kit.pictures import Picture
from masterplan_kit.render.environment import environment
from masterplan_kit.render.html import Look, index
from masterplan_kit.render.offline import offline
from masterplan_kit.render.places import places
from tests.render.shelves import document, html, plan

HEAD = '<!doctype html><html><head><meta charset="utf-8">'
PICTURES = {"images/peta.png": Picture("images/peta.png", "image/png", 1, 1, b"\x89PNG bytes")}


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def test_pictures_are_carried_within_the_page() -> None:
    page = offline(f'{HEAD}<p>asset:plan/images/peta.png</p><img alt="" src="asset:plan/images/peta.png">', PICTURES)
    assert "<p>asset:plan/images/peta.png</p>" in page
    found = re.search(r'<img alt="" src="data:image/png;base64,([^"]+)">', page)
    assert found
    assert b64decode(found[1]) == b"\x89PNG bytes"


def test_the_policy_names_each_style_and_script_and_no_data() -> None:
    page = offline(
        f'{HEAD}<style>p {{}}</style><script>\nrun();\n</script><script type="application/json">[1]</script>', {}
    )
    policy = (
        f"default-src 'none'; style-src {_hash('p {}')}; script-src {_hash(chr(10) + 'run();' + chr(10))}; "
        "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )
    assert f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy}">' in page


def test_a_page_without_a_script_may_run_none() -> None:
    assert "script-src" not in offline(f"{HEAD}<style></style>", {})


def test_the_pictures_of_a_plan_are_in_its_book_on_screen() -> None:
    page = html(document("complete"), "analysis")
    carried = re.findall(r'<img\b[^>]* src="data:image/png;base64,([^"]+)"', page)
    assert len(set(carried)) == 2  # the emblem, here and there, and a map
    assert 'src="asset:' not in page
    assert 'src="asset:plan/' in html(document("complete"), "analysis", "print")


def test_places_are_headings_and_what_is_at_home_in_a_table() -> None:
    page = """
        <h2 id="chapter:one"><span class="number">BAB I</span> <span class="name">Satu &amp; dua</span></h2>
        <article id="GOV-01"><h4 id="GOV-01:name"><span class="id">GOV-01</span> <span class="name">Izin</span></h4></article>
        <tr id="P-01" data-id="P-01"><th scope="row">Indeks <small>P-01</small></th><td>3</td></tr>
        <tr data-for="GOV-01"><th scope="row">GOV-01</th></tr>
        <h5>Tanpa tempat</h5>
    """
    assert list(places(page)) == [
        ("chapter:one", "BAB I Satu & dua"),
        ("GOV-01", "GOV-01 Izin"),
        ("P-01", "Indeks · P-01"),
    ]


def test_the_page_over_all_books_carries_names_that_do_no_harm() -> None:
    doc = document(plan("format: 1\ntitle: '</script><script>alert(1)</script>'\n"))
    page = index(doc, {"summary": '<h2 id="a">&lt;/script&gt;</h2>'}, ("html",), environment("id", "id"), Look())
    assert "<script>alert" not in page
    assert page.count("</script>") == 2
    assert '["summary", "a", "\\u003c/script\\u003e"]' in page


def test_links_lead_to_the_masterplan_only_where_it_lies_beside() -> None:
    doc = document("complete")
    assert 'href="masterplan.html#GOV-09"' in html(doc, "summary")
    alone = type(doc)(**{name: getattr(doc, name) for name in doc.__dataclass_fields__} | {"made": ("summary",)})
    page = html(alone, "summary")
    assert "masterplan.html" not in page
    assert 'href="summary.html" aria-current="page"' in page
