"""What a call means: which plans, judged by which rules, at which gate, on which day."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

from masterplan_kit.cli.console import complain
from masterplan_kit.cli.options import spoken
from masterplan_kit.cli.plans import plans_at
from masterplan_kit.diagnostic import GATES, Gate, Report, Severity
from masterplan_kit.i18n import LANGS, Lang, Text, Value, Values
from masterplan_kit.lint import Options, Plans
from masterplan_kit.lint.many import shown
from masterplan_kit.lint.settings import SETTINGS, Settings, settings_file
from masterplan_kit.node import Key, Node, Schema
from masterplan_kit.rules import all_rules, matching
from masterplan_kit.source import Problem, Source, read_plan

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme

N = TypeVar("N", bound=Node)
_WEIGHTS: Final = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO, "off": Severity.SILENT}
JAKARTA: Final = dt.timezone(dt.timedelta(hours=7))  # the programme's own day, wherever the machine stands


class CallError(Exception):
    """A wrong call or wrong settings: exit 2."""

    def __init__(self, text: Text, values: Values | None = None, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(text.en)
        self.text, self.values, self.problems = text, values or {}, problems


def show(error: CallError) -> int:
    """Say what is wrong with the call or its files."""
    if error.problems:
        from masterplan_kit.lint.problems import told
        from masterplan_kit.report.text import Style, render_findings

        sys.stderr.write(render_findings(told(error.problems), spoken(), Style()))
    complain(error.text, **error.values)
    return 2


class Call:
    """One call, read: raises CallError where it cannot be meant."""

    def __init__(self, paths: list[str], given: dict[str, Any], *, workbooks: bool = False) -> None:
        self.paths = paths or ["."]
        self.workbooks = workbooks  # whether a workbook is taken for the plan it holds
        self.given = given
        self._source: Source | None = None
        self.settings, self.settings_home = self._settings()
        self.options = self._options()
        self.reports = list(self._reports())

    def _settings(self) -> tuple[Settings | None, Path]:
        chosen = self.given.get("config")
        if self.given.get("isolated") and not chosen:
            return None, Path()
        start = Path(self.paths[0]) if self.paths[0] != "-" else Path()
        file = Path(chosen) if chosen else settings_file(start)
        if file is None:
            return None, Path()
        missing = Text("Berkas setelan {file} tidak ada", "There is no settings file {file}")
        wrong = Text("Setelan {file} perlu diperbaiki", "The settings {file} need mending")
        source, settings = own_file(file, SETTINGS, missing, wrong)
        self._source = source
        return settings, Path(os.path.realpath(file)).parent

    def _fault(self, error: CallError, *keys: Key, on_key: bool = False) -> CallError:
        """The error with the place in the settings that it comes from."""
        if self._source:
            values: Values = {"text": error.values["word"], "field": str(keys[0])}
            place = self._source.place(keys, on_key=on_key)
            error.problems = (Problem("value-unreadable", place, values, (), (), keys),)
        return error

    def _options(self) -> Options:
        settings = self.settings
        gate = self.given.get("gate") or (settings.gate if settings else None)
        if gate is not None and gate not in GATES:
            wrong = unknown(
                Text("Gerbang “{word}” tidak dikenal{guess}", "There is no gate “{word}”{guess}"), gate, GATES
            )
            raise wrong if self.given.get("gate") else self._fault(wrong, "gate")
        return Options(
            as_of=chosen_day(self.given.get("as_of")),
            programme=chosen_programme(self.given.get("programme")),
            gate=cast("Gate | None", gate),
            rules=self._rules(),
            severity=self._severity(),
            waivers=not self.given.get("no_waivers"),
            lang=self._lang(),
        )

    def _lang(self) -> Lang | None:
        chosen = self.given.get("lang") or os.environ.get("MASTERPLAN_LANG")
        return cast("Lang", chosen) if chosen in LANGS else None

    def _rules(self) -> frozenset[str] | None:
        select = self._chosen(_words(self.given.get("select"))) or self._set("select")
        ignore = self._chosen(_words(self.given.get("ignore"))) | self._set("ignore")
        if not select and not ignore:
            return None
        return frozenset((select or set(all_rules())) - ignore)

    def _chosen(self, words: Iterable[str]) -> set[str]:
        return {rule.name for word in words for rule in _named(word)}

    def _set(self, name: Literal["select", "ignore"]) -> set[str]:
        """The rules that a list of the settings names."""
        chosen: set[str] = set()
        for number, word in enumerate(getattr(self.settings, name, ())):
            with self._placed(name, number):
                chosen |= self._chosen([word])
        return chosen

    @contextmanager
    def _placed(self, *keys: Key, on_key: bool = False) -> Iterator[None]:
        try:
            yield
        except CallError as error:
            raise self._fault(error, *keys, on_key=on_key) from None

    def _severity(self) -> dict[str, Severity]:
        chosen = (self.settings.severity if self.settings else None) or {}
        changed: dict[str, Severity] = {}
        for word, weight in chosen.items():
            with self._placed("severity", word, on_key=True):
                rules = _named(word)
            if weight not in _WEIGHTS:
                message = Text("Bobot “{word}” tidak dikenal{guess}", "There is no weight “{word}”{guess}")
                raise self._fault(unknown(message, weight, _WEIGHTS), "severity", word)
            changed |= {rule.name: _WEIGHTS[weight] for rule in rules}
        return changed

    def _reports(self) -> Iterator[tuple[str, str]]:
        """(format, file) of every report that is to be written."""
        from masterplan_kit.report import FORMATS

        message = Text("Laporan “{word}” tidak dikenal{guess}", "There is no report “{word}”{guess}")
        for text in self.given.get("report") or ():
            form, _, file = text.partition("=")
            if form not in FORMATS:
                raise unknown(message, form, FORMATS)
            if not file:
                nowhere = Text(
                    "Laporan “{word}” belum menyebut berkasnya; tulis {word}=BERKAS",
                    "The report “{word}” names no file; write {word}=FILE",
                )
                raise CallError(nowhere, {"word": form})
            yield form, file
        if self.given.get("report") or not self.settings:
            return
        for form, file in (self.settings.reports or {}).items():
            if form not in FORMATS:
                raise self._fault(unknown(message, form, FORMATS), "reports", form, on_key=True)
            with self._placed("reports", form):
                inside = str(self._inside(file))
            yield form, inside

    def _inside(self, file: str) -> Path:
        """Settings come from whoever sent the folder: they name files within it only."""
        path = Path(os.path.realpath(self.settings_home / file))
        if not path.is_relative_to(self.settings_home):
            message = Text(
                "Setelan menunjuk ke luar foldernya: {word}", "The settings point out of their folder: {word}"
            )
            raise CallError(message, {"word": file})
        return path

    @cached_property
    def plans(self) -> Plans:
        """The plans that the paths name; raises NothingChecked where there is none."""
        excluded = self.settings.exclude if self.settings else ()
        stdin_name = self.given.get("stdin_filename")
        return list(plans_at(self.paths, excluded, self.settings_home, stdin_name, workbooks=self.workbooks))

    def report(self, jobs: int | None) -> Report:
        """Judge every plan."""
        from masterplan_kit.lint.many import lint_all

        return Report(self.options.as_of, lint_all(self.plans, self.options, jobs))


def own_file(file: Path, schema: Schema[N], missing: Text, wrong: Text) -> tuple[Source, N | None]:
    """A file of the caller's own, read as strictly as a plan, and what it says: None where it is empty."""
    from masterplan_kit.load import load_strictly

    if not file.is_file():
        raise CallError(missing, {"file": str(file)})
    source = read_plan(file, shown(file))
    tree, problems = (None, source.problems) if source.stopped else load_strictly(source, schema)
    if tree is None and [problem.rule for problem in problems] != ["plan-empty"]:
        raise CallError(wrong, {"file": shown(file)}, tuple(problems))
    return source, tree


def write_file(file: str | Path, text: str) -> None:
    """Write what a command makes, as UTF-8; raises CallError where that cannot be done."""
    from masterplan_kit.writing import write_whole

    path = Path(file)
    if path.suffix.lower() in (".yaml", ".yml"):  # a slip of the pen must not cost a plan
        message = Text(
            "{file} bernama seperti berkas rencana; pilih nama lain", "{file} is named like a plan; choose another name"
        )
        raise CallError(message, {"file": str(file)})
    with _told(file):
        write_whole(path, text.encode("utf-8", "backslashreplace"))


def append(file: str, text: str) -> None:
    """Add to a file that is not ours, as a CI runner's summary; raises CallError where that cannot be done."""
    with _told(file), Path(file).open("a", encoding="utf-8", errors="backslashreplace") as stream:
        stream.write(text)


@contextmanager
def _told(file: str | Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = Text("{file} tidak dapat ditulis: {cause}", "{file} cannot be written: {cause}")
        raise CallError(message, {"file": str(file), "cause": error.strerror or str(error)}) from error


def chosen_day(text: str | None) -> dt.date:
    """The day that is given, or today; raises CallError for what is no day."""
    if text is None:
        return dt.datetime.now(JAKARTA).date()
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        message = Text(
            "“{word}” bukan tanggal; tulis seperti 2026-03-31", "“{word}” is no date; write it like 2026-03-31"
        )
        raise CallError(message, {"word": text}) from None


def chosen_programme(chosen: str | None) -> Programme | None:
    """The edition of that name, or the one in a file of the user's own; None where none is asked for."""
    from masterplan_kit.programme import edition, editions

    if chosen is None:
        return None
    if chosen in editions():
        return edition(chosen)
    if chosen.lower().endswith((".yaml", ".yml")) or os.sep in chosen:
        return _programme_file(Path(chosen))
    message = Text("Edisi “{word}” tidak dikenal{guess}", "There is no edition “{word}”{guess}")
    raise unknown(message, chosen, editions())


def _programme_file(file: Path) -> Programme:
    from masterplan_kit.load import load_strictly
    from masterplan_kit.programme import SCHEMA, completed, editions, slips

    source = read_plan(file, shown(file))
    problems = source.problems
    if not source.stopped:
        base = source.data.get("extends")
        if base is not None and base not in editions():
            message = Text("Edisi “{word}” tidak dikenal{guess}", "There is no edition “{word}”{guess}")
            raise unknown(message, str(base), editions())
        source.data = completed(source.data)
        programme, problems = load_strictly(source, SCHEMA)
        if programme is not None:
            wrong = "; ".join(slips(programme))
            if not wrong:
                return programme
            message = Text(
                "Edisi dalam {file} tidak konsisten: {slips}", "The edition in {file} contradicts itself: {slips}"
            )
            raise CallError(message, {"file": shown(file), "slips": wrong})
    message = Text("Edisi dalam {file} perlu diperbaiki", "The edition in {file} needs mending")
    raise CallError(message, {"file": shown(file)}, tuple(problems))


def _words(given: list[str] | None) -> list[str]:
    """Rules may be given apart or with commas."""
    return [word.strip() for text in given or () for word in text.split(",") if word.strip()]


def _named(word: str) -> list[Any]:
    rules = matching(word)
    if not rules:
        message = Text("Aturan “{word}” tidak dikenal{guess}", "There is no rule “{word}”{guess}")
        raise unknown(message, word, [*all_rules(), *(rule.code for rule in all_rules().values())])
    return rules


def unknown(text: Text, word: str, known: Iterable[str], **values: Value) -> CallError:
    """A word that is not known, with the nearest that is; `text` has the places {word} and {guess}, and what is given."""
    return CallError(text, {"word": word, "guess": guess(word, known), **values})


def guess(word: str, known: Iterable[str]) -> Text:
    """“; did you mean this?”, where one of the known words is near."""
    from masterplan_kit.spelling import nearest

    near = nearest(word, known)
    return Text(f"; maksudnya {near}?", f"; did you mean {near}?") if near else Text("", "")
