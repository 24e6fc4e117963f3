"""Names of the programme as they stand within a sentence."""

from __future__ import annotations

from masterplan_kit.i18n import Text


def within(name: Text) -> Text:
    """`Daya tarik` as `daya tarik`; what holds further capitals, as `Smart Living` or `APBD`, as it is."""
    return Text(_lowered(name.id), _lowered(name.en))


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:] if name[1:] == name[1:].lower() else name
