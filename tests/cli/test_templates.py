"""`masterplan templates`, `--templates` and `--theme`: what is told, copied, compared and refused."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from masterplan_kit.render.catalogue import templates
from tests.cli.called import masterplan

_PLAN = dedent("""
    format: 1
    programme: "2023"
    title: Rencana uji
    region: {name: Kota Uji}
    theme: {colours: {main: "#7a1f2b"}}
""")
_VISION = "chapters/vision.html.j2"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a plan in it."""
    (tmp_path / "kota").mkdir()
    (tmp_path / "kota/rencana.yaml").write_text(_PLAN, encoding="utf-8")
    return tmp_path


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


# --- list and show -----------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "word"), [("id", "blok"), ("en", "blocks")])
def test_the_list_tells_what_each_is_for_and_its_blocks(lang: str, word: str) -> None:
    done = masterplan("templates", "list", "--lang", lang)
    assert (done.returncode, done.stderr) == (0, b"")
    told = done.stdout.decode()
    assert (
        f"{_VISION}\n  Vision, missions, the goal of each pillar, and how the plan as a whole measures its success.\n"
        f"  {word}: content, vision, missions, goals, measures, prose\n"
    ) in told
    assert [line for line in told.splitlines() if not line.startswith(" ")] == list(templates())


def test_one_is_shown_as_it_is() -> None:
    done = masterplan("templates", "show", "vision")
    assert (done.returncode, done.stdout.decode()) == (0, templates()[_VISION].text)


@pytest.mark.parametrize(
    ("arguments", "indonesian", "english"),
    [
        (
            ("show", "chapters/visions"),
            "Templat “chapters/visions” tidak dikenal; maksudnya chapters/vision?",
            "There is no template “chapters/visions”; did you mean chapters/vision?",
        ),
        (
            ("show", "masterplan"),
            "“masterplan” dapat berarti books/masterplan.html.j2 atau css/masterplan.css",
            "“masterplan” may mean books/masterplan.html.j2 or css/masterplan.css",
        ),
        (
            ("eject", "vision", "sendiri"),
            (
                "Pilih blok chapters/vision.html.j2 dengan --block, atau salin seluruhnya dengan --whole. "
                "Bloknya: content, vision, missions, goals, measures, dan prose"
            ),
            (
                "Choose blocks of chapters/vision.html.j2 with --block, or copy all of it with --whole. "
                "Its blocks: content, vision, missions, goals, measures, and prose"
            ),
        ),
        (
            ("eject", "vision", "sendiri", "--block", "goal"),
            "chapters/vision.html.j2 tidak mempunyai blok “goal”; maksudnya goals?",
            "chapters/vision.html.j2 has no block “goal”; did you mean goals?",
        ),
        (
            ("eject", "cover", "sendiri"),
            "front/cover.html.j2 tidak mempunyai blok; salin seluruhnya dengan --whole",
            "front/cover.html.j2 has no blocks; copy all of it with --whole",
        ),
        (("diff", "sendiri"), "Tidak ada folder sendiri", "There is no folder sendiri"),
    ],
)
def test_a_wrong_call_exits_with_2_and_writes_nothing(
    arguments: tuple[str, ...], indonesian: str, english: str, tmp_path: Path
) -> None:
    for lang, words in (("id", indonesian), ("en", english)):
        done = masterplan("templates", *arguments, cwd=tmp_path, MASTERPLAN_LANG=lang)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.decode() == f"masterplan: {words}\n"
    assert list(tmp_path.iterdir()) == []


# --- eject -------------------------------------------------------------------------------------


def test_a_block_is_ejected_into_a_child(tmp_path: Path) -> None:
    done = masterplan("templates", "eject", "vision", "sendiri", "--block", "missions", "--lang", "en", cwd=tmp_path)
    assert (done.returncode, done.stdout.decode()) == (0, f"sendiri/{_VISION}: written\n")
    assert (tmp_path / "sendiri" / _VISION).read_text(encoding="utf-8") == templates()[_VISION].child(["missions"])


def test_whole_files_are_ejected_as_they_are(tmp_path: Path) -> None:
    done = masterplan(
        "templates", "eject", "front/cover", "css/tokens", "sendiri", "--whole", "--lang", "id", cwd=tmp_path
    )
    assert done.returncode == 0
    assert done.stdout.decode() == "sendiri/front/cover.html.j2: ditulis\nsendiri/css/tokens.css: ditulis\n"
    for name in ("front/cover.html.j2", "css/tokens.css"):
        assert (tmp_path / "sendiri" / name).read_text(encoding="utf-8") == templates()[name].text


def test_what_is_there_is_only_overwritten_by_force(tmp_path: Path) -> None:
    write(tmp_path, "sendiri/css/tokens.css", "milik sendiri")
    call = ("templates", "eject", "css/document", "css/tokens", "sendiri")
    done = masterplan(*call, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "masterplan: sendiri/css/tokens.css is there; remove it, or overwrite with --force\n"
    )
    assert not (tmp_path / "sendiri/css/document.css").exists()
    assert (tmp_path / "sendiri/css/tokens.css").read_text(encoding="utf-8") == "milik sendiri"
    assert masterplan(*call, "--force", cwd=tmp_path).returncode == 0
    assert (tmp_path / "sendiri/css/tokens.css").read_text(encoding="utf-8") == '{% include "kit/css/tokens.css" %}\n'


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    write(tmp_path, "sendiri", "sebuah berkas")
    done = masterplan("templates", "eject", "css/tokens", "sendiri", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("masterplan: sendiri/css/tokens.css cannot be written: ")


# --- diff --------------------------------------------------------------------------------------


def _compared(tmp_path: Path, lang: str) -> tuple[int, str]:
    done = masterplan("templates", "diff", "sendiri", "--lang", lang, cwd=tmp_path)
    assert done.stderr == b""
    return done.returncode, done.stdout.decode()


def test_what_own_templates_change_is_told(tmp_path: Path) -> None:
    own = tmp_path / "sendiri"
    write(own, _VISION, '{% extends "kit/chapters/vision.html.j2" %}{% block goals %}{% endblock %}')
    write(own, "chapters/swot.html.j2", '{% extends "kit/chapters/swot.html.j2" %}')
    write(own, "css/tokens.css", '{% include "kit/css/tokens.css" %}')
    write(own, "front/cover.html.j2", templates()["front/cover.html.j2"].text)
    write(own, "chapters/visi.html.j2", "")
    assert _compared(tmp_path, "id") == (
        0,
        (
            "chapters/swot.html.j2: tidak mengganti apa pun\n"
            "chapters/visi.html.j2: tidak ada bawaan bernama ini, sehingga hanya dipakai bila templat sendiri memintanya; "
            "maksudnya chapters/vision.html.j2?\n"
            "chapters/vision.html.j2: mengganti blok goals\n"
            "css/tokens.css: menambah pada bawaan\n"
            "front/cover.html.j2: sama dengan bawaan; dapat dihapus\n"
        ),
    )
    assert _compared(tmp_path, "en") == (
        0,
        (
            "chapters/swot.html.j2: changes nothing\n"
            "chapters/visi.html.j2: there is no built-in of that name, so it is used only where an own template asks for it; "
            "did you mean chapters/vision.html.j2?\n"
            "chapters/vision.html.j2: changes the block goals\n"
            "css/tokens.css: adds to the built-in\n"
            "front/cover.html.j2: the same as the built-in; it can be removed\n"
        ),
    )


def test_a_whole_copy_is_compared_line_by_line(tmp_path: Path) -> None:
    ours = templates()["css/footnotes.css"].text.splitlines()
    write(tmp_path, "sendiri/css/footnotes.css", "\n".join([*ours, "p { color: #000000; }"]))
    assert _compared(tmp_path, "en") == (
        0,
        (
            "css/footnotes.css: replaces all of the built-in; the differences:\n--- kit/css/footnotes.css\n+++ css/footnotes.css\n"
            f"@@ -{len(ours) - 1},2 +{len(ours) - 1},3 @@\n {ours[-2]}\n {ours[-1]}\n+p {{ color: #000000; }}\n"
        ),
    )


def test_a_block_that_is_gone_exits_with_1(tmp_path: Path) -> None:
    text = '{% extends "kit/chapters/swot.html.j2" %}{% block lama %}{% endblock %}{% block factors %}{% endblock %}'
    write(tmp_path, "sendiri/chapters/swot.html.j2", text)
    assert _compared(tmp_path, "id") == (
        1,
        (
            "chapters/swot.html.j2: mengganti blok factors\n"
            "chapters/swot.html.j2: blok lama tidak ada pada bawaan versi ini, sehingga tidak dipakai; yang ada: content, "
            "factors, strategies, dan prose\n"
        ),
    )


def test_a_template_that_cannot_be_read_exits_with_2(tmp_path: Path) -> None:
    write(tmp_path, "sendiri/part.html.j2", "{% if x %}")
    done = masterplan("templates", "diff", "sendiri", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(
        "masterplan: part.html.j2, line 1 ({% if x %}): it is not well formed; Jinja says: Unexpected end of template."
    )


def test_a_folder_without_templates_exits_with_3(tmp_path: Path) -> None:
    (tmp_path / "sendiri").mkdir()
    done = masterplan("templates", "diff", "sendiri", cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (3, "masterplan: There is no template in sendiri\n")


# --- render ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("id", "Buku summary.html tidak jadi pada tahap menulis halaman: {at}, baris 1 ({code}): “visi” tidak ada"),
        (
            "en",
            "The book summary.html was not made, at the stage writing the page: {at}, line 1 ({code}): there is no “visi”",
        ),
    ],
)
def test_a_fault_of_an_own_template_is_one_sentence_and_exits_with_2(lang: str, sentence: str, folder: Path) -> None:
    at, code = "chapters/executive-summary.html.j2", "{{ doc.plan.visi }}"
    write(folder, f"sendiri/{at}", code)
    call = ("render", "kota", "--book", "summary", "--to", "html", "--templates", "sendiri", "-q")
    done = masterplan(*call, cwd=folder, MASTERPLAN_LANG=lang)
    assert done.returncode == 2
    assert done.stderr.decode() == f"masterplan: {sentence.format(at=at, code=code)}\n"
    assert not (folder / "books").exists()


def test_own_templates_are_used_and_what_they_ask_from_outside_is_refused(folder: Path) -> None:
    call = ("render", "kota", "--book", "summary", "--to", "html", "--templates", "sendiri", "-q")
    write(folder, "sendiri/chapters/executive-summary.html.j2", "<p>ringkasan sendiri</p>")
    done = masterplan(*call, cwd=folder, MASTERPLAN_LANG="en")
    assert "ringkasan sendiri" in (folder / "books/summary.html").read_text(encoding="utf-8")
    assert done.returncode == 2  # the pillars are missing in it
    assert done.stderr.decode() == (
        "masterplan: The book summary.html does not hold Smart Governance, Smart Branding, Smart Economy, Smart Living, "
        "Smart Society, and 1 more; a fault of ours or of its template\n"
    )
    write(folder, "sendiri/front/cover.html.j2", '<img src="asset:plan/lain.png" alt="">')
    done = masterplan(*call, cwd=folder, MASTERPLAN_LANG="en")
    assert done.returncode == 2
    assert done.stderr.decode().endswith(
        "The book's page asks for asset:plan/lain.png, but only pictures and fonts that come with it may be used\n"
    )


def test_a_theme_file_takes_the_place_of_the_plans_own(folder: Path) -> None:
    call = ("render", "kota", "--book", "summary", "--to", "html", "-q")
    assert masterplan(*call, cwd=folder).returncode == 0
    assert "--accent-day: #7a1f2b;" in (folder / "books/summary.html").read_text(encoding="utf-8")
    write(folder, "tema.yaml", 'colours: {main: "#114411"}\n')
    assert masterplan(*call, "--theme", "tema.yaml", cwd=folder).returncode == 0
    text = (folder / "books/summary.html").read_text(encoding="utf-8")
    assert "--accent-day: #114411;" in text
    assert "#7a1f2b" not in text
    write(folder, "tema.yaml", "")
    assert masterplan(*call, "--theme", "tema.yaml", cwd=folder).returncode == 0
    assert ":root { --accent-day" not in (folder / "books/summary.html").read_text(encoding="utf-8")


def test_a_broken_theme_file_is_told_with_its_places(folder: Path) -> None:
    write(folder, "tema.yaml", 'colours:\n  main: "#ffd700"\nfonts: {body: seriff}\nhuruf: x\n')
    done = masterplan("render", "kota", "--theme", "tema.yaml", cwd=folder, MASTERPLAN_LANG="en")
    assert done.returncode == 2
    told = done.stderr.decode()
    assert (
        "error[TXT037 colour-too-pale]: The colour #ffd700 is too pale: its contrast with white paper is 1.4 to 1 "
        in told
    )
    assert "--> tema.yaml:2:9   colours ▸ main" in told
    assert "--> tema.yaml:3:15   fonts ▸ body" in told
    assert "Write serif: serif is like Bookman, sans like Arial." in told
    assert "--> tema.yaml:4:1   huruf" in told
    assert told.endswith("masterplan: The theme in tema.yaml needs mending\n")
    assert not (folder / "books").exists()


def test_a_theme_file_that_is_not_there_is_said(folder: Path) -> None:
    done = masterplan("render", "kota", "--theme", "tema.yaml", cwd=folder, MASTERPLAN_LANG="id")
    assert (done.returncode, done.stderr.decode()) == (2, "masterplan: Berkas tampilan tema.yaml tidak ada\n")
