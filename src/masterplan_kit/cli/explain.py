"""`masterplan explain`: one rule whole, or the list."""

from __future__ import annotations

from masterplan_kit.cli.calls import CallError, show, unknown
from masterplan_kit.cli.console import write, write_bytes
from masterplan_kit.cli.options import spoken
from masterplan_kit.explain import as_json, as_markdown, as_text, listed, page
from masterplan_kit.i18n import LANGS, Lang, Text
from masterplan_kit.rules import all_rules, matching


def run(rule: str | None, form: str, lang: str | None) -> int:
    """Print what is asked for; 2 where there is no such rule or form."""
    spoken_lang: Lang = "id" if lang == "id" else "en" if lang in LANGS else spoken()
    try:
        if form not in ("text", "markdown", "json"):
            message = Text("Bentuk “{word}” tidak dikenal{guess}", "There is no form “{word}”{guess}")
            raise unknown(message, form, ("text", "markdown", "json"))
        rules = list(all_rules().values()) if rule is None else matching(rule)
        if not rules:
            known = [*all_rules(), *(one.code for one in all_rules().values())]
            message = Text("Aturan “{word}” tidak dikenal{guess}", "There is no rule “{word}”{guess}")
            raise unknown(message, rule or "", known)
    except CallError as error:
        return show(error)
    if form == "json":
        write_bytes(as_json(rules))
    elif form == "markdown":
        write_bytes(page(spoken_lang) if rule is None else "\n".join(as_markdown(one, spoken_lang) for one in rules))
    else:
        text = listed(rules, spoken_lang) if rule is None else "\n".join(as_text(one, spoken_lang) for one in rules)
        write(text)
    return 0
