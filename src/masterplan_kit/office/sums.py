"""The figures that a workbook computes itself: formulas of ours, each with the value it gives today."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from masterplan_kit.office.layout import FIRST, HEADS, ROWS, Column, Sheet, SheetName
from masterplan_kit.office.table import Row, Table


class Sums:
    """Totals of a row itself, and of the rows of another sheet that name it."""

    def __init__(self, tables: Mapping[SheetName, Table], titles: Mapping[SheetName, str]) -> None:
        self.tables, self.titles = tables, titles
        self._owned: dict[SheetName, dict[str, list[Row]]] = {}
        for name, table in tables.items():
            owned: dict[str, list[Row]] = defaultdict(list)
            for row in table.rows.values():
                owned[row.owner].append(row)
            self._owned[name] = owned

    def formula(self, sheet: Sheet, column: Column, number: int) -> str:
        """What is written into a computed cell of row `number`, counted from 0."""
        from xlsxwriter.utility import xl_col_to_name, xl_range

        if column.sums == sheet.name:
            years = [at for at, one in enumerate(sheet.columns, start=sheet.first) if _amount(one)]
            return f"=SUM({xl_range(number, years[0], number, years[-1])})" if years else "=0"
        other = self.tables[column.sums or "budget"].sheet
        name = self.titles[other.name]
        owners = f"'{name}'!$B${FIRST}:$B${ROWS}"
        if column.form != "money":
            return f"=COUNTIF({owners},$A{number + 1})"
        total = xl_col_to_name(other.first + len(other.columns) - 1)
        return f"=SUMIF({owners},$A{number + 1},'{name}'!${total}${FIRST}:${total}${ROWS})"

    def whole_column(self, number: int) -> str:
        """The sum of what is shown of a column."""
        from xlsxwriter.utility import xl_range

        return f"=SUBTOTAL(109,{xl_range(HEADS, number, ROWS - 1, number)})"

    def value(self, sheet: Sheet, column: Column, row: Row) -> int:
        """The money that a column holds in a row; of a computed one, what its formula gives."""
        if column.path:
            text = row[column]
            return int(text) if text.isascii() and text.isdecimal() and len(text) <= 15 else 0
        if column.sums == sheet.name:
            return sum(self.value(sheet, one, row) for one in sheet.columns if _amount(one))
        name = column.sums or "budget"
        mine = self._owned[name].get(row.key, [])
        if column.form != "money":
            return len(mine)
        other = self.tables[name].sheet
        return sum(self.value(other, other.columns[-1], one) for one in mine)


def _amount(column: Column) -> bool:
    return column.path[:1] == ("amounts",)


def number_in(text: str) -> int | float | None:
    """The number that a cell can hold without losing a digit."""
    try:
        exact = Decimal(text)
    except InvalidOperation:
        return None
    if not exact.is_finite() or len(exact.normalize().as_tuple().digits) > 15:
        return None
    near = float(exact)
    if Decimal(repr(near)) != exact:
        return None
    return int(exact) if exact == exact.to_integral_value() else near
