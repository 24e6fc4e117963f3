"""The forms a planner writes: canonical, understood, or told apart as ambiguous; never guessed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from masterplan_kit.load import Loaded, load
from masterplan_kit.model import forms
from masterplan_kit.model.forms import When
from masterplan_kit.source import read_text

Reader = Callable[[object], object]
READERS: list[Reader] = [
    forms.number,
    forms.whole,
    forms.figure,
    forms.money,
    forms.date,
    forms.moment,
    forms.year,
    forms.flag,
    forms.identifier,
]
names = [reader.__name__ for reader in READERS]


def refused(reader: Reader, text: object) -> tuple[str, dict[str, str]]:
    """The rule that words the refusal, and what it is told."""
    with pytest.raises(PydanticCustomError) as caught:
        reader(text)
    return caught.value.type, dict(caught.value.context or {})


def understood(reader: Reader, text: str) -> tuple[str, str]:
    """(rule, canonical form) of a text that is understood; reading that form again says no more."""
    rule, context = refused(reader, text)
    reader(context["canonical"])
    return rule, context["canonical"]


# --- numbers ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1234.5", "1234.5"),
        ("0", "0"),
        ("-3", "-3"),
        ("0.125", "0.125"),
        ("1500", "1500"),
        ("14", "14"),
        ("1500.000", "1500.000"),
    ],
)
def test_a_canonical_number_is_read(text: str, value: str) -> None:
    assert forms.number(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("1.234,5", "1234.5"),
        ("98,4 %", "98.4"),
        ("98,4%", "98.4"),
        ("100 persen", "100"),
        ("2,94", "2.94"),
        ("-2,5", "-2.5"),
        ("252.357.000", "252357000"),
        ("1,234,567", "1234567"),
        ("1,234.5", "1234.5"),
        ("1.234.567,89", "1234567.89"),
        ("1,234,567.89", "1234567.89"),
        ("-1.234,5", "-1234.5"),
        (" 14 ", "14"),
    ],
)
def test_a_number_in_another_form_is_understood(text: str, canonical: str) -> None:
    assert understood(forms.number, text) == ("number-not-canonical", canonical)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("1.500", "1.5", "1500"),
        ("1,500", "1.5", "1500"),
        ("12.000", "12", "12000"),
        ("-1.250", "-1.25", "-1250"),
        ("1.500 %", "1.5", "1500"),
        ("1.500 hari", "1.5", "1500"),
        ("252.357", "252.3570", "252357"),
    ],
)
def test_a_number_with_two_readings_is_not_guessed(text: str, one: str, other: str) -> None:
    assert refused(forms.number, text) == ("number-ambiguous", {"text": text, "one": one, "other": other})
    assert forms.number(one) != forms.number(other)


@pytest.mark.parametrize(
    "text", ["±5", "± 52 juta", "+/- 5", "~5", "≈ 5", "kurang lebih 5", "sekitar 300 orang", "Kira-kira 7", "about 5"]
)
@pytest.mark.parametrize("reader", [forms.number, forms.whole, forms.money], ids=["number", "whole", "money"])
def test_what_is_only_about_right_is_no_figure(reader: Reader, text: str) -> None:
    assert refused(reader, text) == ("number-approximate", {"text": text})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "dua",
        "1.2.3",
        "1,2,3",
        "12.34.567",
        "NaN",
        "inf",
        "1_000",
        "٣",
        "²",
        "1.",
        ".5",
        "+5",
        "--5",
        "5-7",
        "1" * 16,
        "3/4",
        "1.000.000.000.000.000.000",
        "1 2",
    ],
)
def test_other_texts_are_no_numbers(text: str) -> None:
    assert refused(forms.number, text) == ("number-unreadable", {"text": text})


def test_a_unit_is_handed_on_to_be_compared_with_the_one_beside_it() -> None:
    assert refused(forms.number, "14 hari") == ("number-with-unit", {"text": "14 hari", "number": "14", "unit": "hari"})
    assert refused(forms.number, "1.234,5km2") == (
        "number-with-unit",
        {"text": "1.234,5km2", "number": "1234.5", "unit": "km2"},
    )


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("252.357", "252357"),
        ("252,357", "252357"),
        ("1.234.567", "1234567"),
        ("252 357", "252357"),
        ("185393 jiwa", "185393"),
        ("12.500 jiwa", "12500"),
    ],
)
def test_a_count_has_no_decimals_so_its_dots_are_thousands(text: str, canonical: str) -> None:
    assert forms.whole(canonical) == int(canonical)
    assert understood(forms.whole, text) == ("number-not-canonical", canonical)


@pytest.mark.parametrize("text", ["12,5", "-3", "1.5", "12.34", "", "²", "٣", "1" * 19, "dua"])
def test_other_texts_are_no_counts(text: str) -> None:
    assert refused(forms.whole, text)[0] == "number-unreadable"


@pytest.mark.parametrize("grade", ["AA", "A", "B+", "BB-", "WTP"])
def test_a_figure_may_be_a_grade(grade: str) -> None:
    assert forms.figure(grade) == grade


def test_a_figure_is_else_a_number() -> None:
    assert forms.figure("2.94") == Decimal("2.94")
    assert refused(forms.figure, "Baik")[0] == "number-unreadable"


# --- money --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Rp 750.000.000,-", "750000000"),
        ("Rp750.000.000,00", "750000000"),
        ("Rp. 750.000.000", "750000000"),
        ("IDR 750,000,000", "750000000"),
        ("750.000.000 rupiah", "750000000"),
        ("Rp1,25 miliar", "1250000000"),
        ("1,25 milyar", "1250000000"),
        ("1.25 miliar", "1250000000"),
        ("Rp 2 triliun", "2000000000000"),
        ("41 juta", "41000000"),
        ("41jt", "41000000"),
        ("750.000 ribu", "750000000"),
        ("1.250 juta", "1250000000"),
        ("1.234.567 ribu", "1234567000"),
        ("Rp 500.000", "500000"),
        ("Rp 0", "0"),
    ],
)
def test_money_in_another_form_is_understood(text: str, canonical: str) -> None:
    assert understood(forms.money, text) == ("money-not-canonical", canonical)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("10 M", "10 miliar", "10 juta"),
        ("Rp10M", "10 miliar", "10 juta"),
        ("1,5 m", "1,5 miliar", "1,5 juta"),
        ("10 T", "10 triliun", "10 ribu"),
        ("1.500 miliar", "1,5 miliar", "1500 miliar"),
        ("1,250 juta", "1,25 juta", "1250 juta"),
        ("2,000 ribu", "2 ribu", "2000 ribu"),
    ],
)
def test_money_with_two_readings_is_not_guessed(text: str, one: str, other: str) -> None:
    assert refused(forms.money, text) == ("money-ambiguous", {"text": text, "one": one, "other": other})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "sesuai pagu",
        "-5",
        "Rp -5",
        "5.5",
        "Rp 1.250.000,50",
        "1/2 miliar",
        "10 MM",
        "USD 5",
        "$5",
        "5 milion",
        "²",
        "٣",
        "1" * 19,
        "999999 triliun" + "0",
        "1000000 triliun",
        "Rp",
        "0,0001 ribu",
    ],
)
def test_other_texts_are_no_money(text: str) -> None:
    assert refused(forms.money, text) == ("money-unreadable", {"text": text})


def test_the_greatest_amount_has_18_digits() -> None:
    assert forms.money("9" * 18) == 10**18 - 1
    assert understood(forms.money, "999.999 triliun".replace(".", "")) == ("money-not-canonical", "999999000000000000")


# --- dates --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "first", "last", "grain"),
    [
        ("2018-05-08", dt.date(2018, 5, 8), dt.date(2018, 5, 8), "day"),
        ("2023-07-10/2023-07-11", dt.date(2023, 7, 10), dt.date(2023, 7, 11), "days"),
        ("2024-02-29", dt.date(2024, 2, 29), dt.date(2024, 2, 29), "day"),
    ],
)
def test_a_canonical_date_is_read(text: str, first: dt.date, last: dt.date, grain: str) -> None:
    for reader in (forms.date, forms.moment):
        when = reader(text)
        assert isinstance(when, When)
        assert (when.first, when.last, when.grain, str(when)) == (first, last, grain, text)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("8 Mei 2018", "2018-05-08"),
        ("08 mei 2018", "2018-05-08"),
        ("Selasa, 8 Mei 2018", "2018-05-08"),
        ("Selasa 8 Mei 2018", "2018-05-08"),
        ("Tuesday, 8 May 2018", "2018-05-08"),
        ("Jum'at, 28 Februari 2020", "2020-02-28"),
        ("Jumat, 28 Pebruari 2020", "2020-02-28"),
        ("8 Okt. 2018", "2018-10-08"),
        ("8 Nopember 2018", "2018-11-08"),
        ("17 Agt 2018", "2018-08-17"),
        ("10-11 Juli 2023", "2023-07-10/2023-07-11"),
        ("10 – 11 Juli 2023", "2023-07-10/2023-07-11"),
        ("10 s/d 11 Juli 2023", "2023-07-10/2023-07-11"),
        ("14/7/2025", "2025-07-14"),
        ("14-07-2025", "2025-07-14"),
        ("14.7.2025", "2025-07-14"),
        ("05/05/2018", "2018-05-05"),
        ("Senin, 14/7/2025", "2025-07-14"),
    ],
)
def test_a_date_in_another_form_is_understood(text: str, canonical: str) -> None:
    for reader in (forms.date, forms.moment):
        assert understood(reader, text) == ("date-not-canonical", canonical)


def test_a_date_with_two_readings_is_not_guessed() -> None:
    for reader in (forms.date, forms.moment):
        rule, context = refused(reader, "07/05/2018")
        assert (rule, context["one"], context["other"]) == ("date-ambiguous", "2018-05-07", "2018-07-05")


def test_a_day_of_the_week_is_checked() -> None:
    rule, context = refused(forms.date, "Selasa, 7 Mei 2018")
    assert rule == "weekday-mismatch"
    assert (context["said"], context["canonical"]) == ("Selasa", "2018-05-07")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-02-30",
        "30 Februari 2026",
        "31/4/2026",
        "2026-13-01",
        "1999-12-31",
        "2101-01-01",
        "8 Mei 1945",
        "Mei 2018",
        "2018",
        "11-10 Juli 2023",
        "Selasa, 11-10 Juli 2023",
        "2023-07-11/2023-07-10",
        "2023-07-10/2023-07-11/2023-07-12",
        "Hari, 8 Mei 2018",
        "8 Foo 2018",
        "20180508",
        "2018-5-8",
        "8 Mei",
        "٢٠١٨-٠٥-٠٨",
        "2018-05-08T00:00:00",
    ],
)
def test_other_texts_are_no_dates(text: str) -> None:
    assert refused(forms.date, text) == ("date-unreadable", {"text": text})


@pytest.mark.parametrize(
    ("text", "first", "last", "grain"),
    [
        ("2018", dt.date(2018, 1, 1), dt.date(2018, 12, 31), "year"),
        ("2018-02", dt.date(2018, 2, 1), dt.date(2018, 2, 28), "month"),
        ("2020-02", dt.date(2020, 2, 1), dt.date(2020, 2, 29), "month"),
        ("2018-12", dt.date(2018, 12, 1), dt.date(2018, 12, 31), "month"),
        ("2018-Q1", dt.date(2018, 1, 1), dt.date(2018, 3, 31), "quarter"),
        ("2018-Q3", dt.date(2018, 7, 1), dt.date(2018, 9, 30), "quarter"),
        ("2018-Q4", dt.date(2018, 10, 1), dt.date(2018, 12, 31), "quarter"),
        ("2018-H1", dt.date(2018, 1, 1), dt.date(2018, 6, 30), "half"),
        ("2018-H2", dt.date(2018, 7, 1), dt.date(2018, 12, 31), "half"),
        ("2100-H2", dt.date(2100, 7, 1), dt.date(2100, 12, 31), "half"),
    ],
)
def test_a_canonical_moment_is_read(text: str, first: dt.date, last: dt.date, grain: str) -> None:
    assert forms.moment(text) == When(text, first, last, grain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Agustus 2018", "2018-08"),
        ("Mei 2018", "2018-05"),
        ("August 2018", "2018-08"),
        ("Des. 2018", "2018-12"),
        ("Triwulan III 2018", "2018-Q3"),
        ("Triwulan 3 2018", "2018-Q3"),
        ("TW-3/2018", "2018-Q3"),
        ("TW IV 2018", "2018-Q4"),
        ("Q3 2018", "2018-Q3"),
        ("2018-q3", "2018-Q3"),
        ("Semester II TA 2018", "2018-H2"),
        ("Semester 1 tahun 2018", "2018-H1"),
        ("awal 2022", "2022-H1"),
        ("akhir 2022", "2022-H2"),
        ("TA 2022", "2022"),
        ("T.A. 2022", "2022"),
        ("Tahun 2022", "2022"),
        ("tahun anggaran 2022", "2022"),
    ],
)
def test_a_moment_in_another_form_is_understood(text: str, canonical: str) -> None:
    assert understood(forms.moment, text) == ("moment-not-canonical", canonical)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3-4 tahun",
        "2018-sekarang",
        "minggu ke-26",
        "sekarang",
        "2018-13",
        "2018-Q5",
        "2018-H3",
        "1999",
        "2101",
        "Triwulan V 2018",
        "jangka pendek",
        "2018/2019",
    ],
)
def test_other_texts_are_no_moments(text: str) -> None:
    assert refused(forms.moment, text) == ("moment-unreadable", {"text": text})


@pytest.mark.parametrize("text", ["2026-02-30", "30 Februari 2026", "2023-07-11/2023-07-10"])
def test_a_day_that_does_not_exist_is_told_as_a_date(text: str) -> None:
    assert refused(forms.moment, text) == ("date-unreadable", {"text": text})


@pytest.mark.parametrize(("text", "value"), [("2026", 2026), ("1945", 1945), ("1999", 1999), ("2100", 2100)])
def test_a_year_may_be_that_of_an_old_law(text: str, value: int) -> None:
    assert forms.year(text) == value


@pytest.mark.parametrize("text", ["TA 2026", "T.A. 2026", "Tahun 2026", "th. 2026", "Tahun Anggaran 2026"])
def test_a_year_in_another_form_is_understood(text: str) -> None:
    assert understood(forms.year, text) == ("year-not-canonical", "2026")


@pytest.mark.parametrize(("text", "first", "last"), [("2024-2025", "2024", "2025"), ("2026 – 2035", "2026", "2035")])
def test_several_years_are_told_apart(text: str, first: str, last: str) -> None:
    assert refused(forms.year, text) == ("years-in-one-key", {"text": text, "first": first, "last": last})


@pytest.mark.parametrize(
    "text", ["", "26", "1944", "2101", "TA 3000", "2025-2024", "2000-2050", "٢٠٢٦", "tahun pertama", "2026.0"]
)
def test_other_texts_are_no_years(text: str) -> None:
    assert refused(forms.year, text) == ("year-unreadable", {"text": text})


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2016-2021", "2016", "2021"),
        ("2016 – 2021", "2016", "2021"),
        ("2016 s/d 2021", "2016", "2021"),
        ("2016 s.d. 2021", "2016", "2021"),
        ("2016 sampai dengan 2021", "2016", "2021"),
        ("Juli 2021 - Juni 2026", "2021-07", "2026-06"),
        ("Oktober 2021 - Oktober 2026", "2021-10", "2026-10"),
        ("2020-Q1 - 2020-Q4", "2020-Q1", "2020-Q4"),
        ("2020-01-2020-06", "2020-01", "2020-06"),
        ("TA 2021 sampai TA 2026", "2021", "2026"),
        ("Triwulan I 2021 hingga Semester II 2021", "2021-Q1", "2021-H2"),
        ("27 Maret 2014 - 27 Maret 2019", "2014-03-27", "2019-03-27"),
        ("2021-04-26 - 2026-04-26", "2021-04-26", "2026-04-26"),
        ("2018", "2018", "2018"),
        ("2018-Q3", "2018-Q3", "2018-Q3"),
        ("Agustus 2018", "2018-08", "2018-08"),
    ],
)
def test_a_period_in_one_line_is_understood(text: str, start: str, end: str) -> None:
    assert forms.span(text) == {"start": start, "end": end}
    forms.moment(start)
    forms.moment(end)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3-4 tahun",
        "2018-sekarang",
        "2018-20",
        "1990",
        "1990-1995",
        "2020-13",
        "07/05/2018 - 08/05/2018",
        "lima tahun",
        "-",
        "2016-2021-2026",
    ],
)
def test_other_texts_are_no_periods(text: str) -> None:
    assert forms.span(text) is None


# --- the rest -----------------------------------------------------------------------------------------


def test_a_flag_is_true_or_false() -> None:
    assert forms.flag("true") is True
    assert forms.flag("false") is False
    for text in ("ya", "Ya", "y", "yes", "benar", "sudah", "TRUE", "True"):
        assert understood(forms.flag, text) == ("flag-not-canonical", "true")
    for text in ("tidak", "no", "belum", "bukan", "False"):
        assert understood(forms.flag, text) == ("flag-not-canonical", "false")
    for text in ("", "1", "0", "on", "mungkin"):
        assert refused(forms.flag, text) == ("flag-unreadable", {"text": text})


def test_an_id_is_kept_as_it_is_written() -> None:
    for text in ("GOV-01", "010", "diskominfo", "I-01.a", "_", "a" * 64):
        assert forms.identifier(text) == text
    for text in ("", "GOV 01", "a" * 65, "é", "a/b", "GOV-01\n"):
        assert refused(forms.identifier, text) == ("id-unreadable", {"text": text})


# --- what holds of all --------------------------------------------------------------------------------

pieces = st.sampled_from(
    [
        *"0123456789.,-/ %±~",
        *(
            "Rp",
            "miliar",
            "juta",
            "M",
            "T",
            "ribu",
            "Mei",
            "Agustus",
            "2018",
            "2026",
            "TA",
            "Triwulan",
            "III",
            "Q3",
            "H2",
            "Selasa,",
        ),
        *("s/d", "sampai", "awal", "hari", "ya", "²", "٣", "\n", "1.500", "000", "31", "13", "2100"),
    ]
)
written = st.one_of(
    st.text(max_size=40), st.lists(pieces, max_size=8).map("".join), st.lists(pieces, max_size=6).map(" ".join)
)


@pytest.mark.parametrize("reader", READERS, ids=names)
@settings(max_examples=300, deadline=None)
@given(text=written)
def test_no_reader_raises_anything_of_its_own_and_what_is_understood_is_canonical(reader: Reader, text: str) -> None:
    try:
        reader(text)
    except PydanticCustomError as refusal:
        context = refusal.context or {}
        assert context["text"] == text
        assert all(isinstance(value, str) for value in context.values())
        if "canonical" in context:
            reader(context["canonical"])


@pytest.mark.parametrize("reader", READERS, ids=names)
@pytest.mark.parametrize(
    "value", [{}, {"a": "b"}, [], ["a"], "1" * 10_000, "1" + " " * 60_000 + "x", "Rp" + " " * 60_000], ids=range(7)
)
def test_no_reader_takes_a_mapping_a_list_or_prose(reader: Reader, value: object) -> None:
    rule, context = refused(reader, value)
    assert rule.endswith("-unreadable")
    assert context["text"] == value if isinstance(value, str) else context["text"] in ("{…}", "[…]")


@settings(max_examples=300, deadline=None)
@given(written)
def test_a_period_that_is_understood_has_canonical_ends(text: str) -> None:
    ends = forms.span(text)
    if ends:
        assert all(isinstance(forms.moment(end), When) for end in ends.values())


@given(st.integers(min_value=0, max_value=10**18 - 1))
def test_money_in_canonical_form_reads_back_equal(amount: int) -> None:
    assert forms.money(str(amount)) == amount
    grouped = f"Rp {amount:,},-".replace(",", ".").replace(".-", ",-")
    assert understood(forms.money, grouped) == ("money-not-canonical", str(amount))


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=4, allow_nan=False))
def test_a_number_in_canonical_form_reads_back_equal(value: Decimal) -> None:
    assert forms.number(f"{value:f}") == value
    indonesian = f"{value:,f}".translate(str.maketrans(",.", ".,"))
    assert forms.number(understood(forms.number, indonesian)[1]) == value


@given(st.dates(min_value=dt.date(2000, 1, 1), max_value=dt.date(2100, 12, 31)))
def test_a_date_in_canonical_form_reads_back_equal(day: dt.date) -> None:
    when = forms.date(day.isoformat())
    assert (when.first, when.last) == (day, day)
    names = [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ]
    assert understood(forms.date, f"{day.day} {names[day.month - 1]} {day.year}") == (
        "date-not-canonical",
        day.isoformat(),
    )


@given(
    st.integers(2000, 2100),
    st.one_of(
        st.just(""),
        st.integers(1, 12).map("-{:02}".format),
        st.sampled_from(["-Q1", "-Q2", "-Q3", "-Q4", "-H1", "-H2"]),
    ),
)
def test_a_moment_in_canonical_form_reads_back_equal(year: int, part: str) -> None:
    when = forms.moment(f"{year}{part}")
    assert str(when) == f"{year}{part}"
    assert when.first.year == when.last.year == year
    assert when.first.day == 1
    assert (when.last + dt.timedelta(days=1)).day == 1


# --- what the plan makes of them ----------------------------------------------------------------------


def loaded(text: str) -> Loaded:
    return load(read_text(text.encode(), "rencana.yaml"))


def told(plan: Loaded) -> list[tuple[str, str, str | None]]:
    """(rule, marked text, its replacement) of each problem."""
    return [
        (one.rule, one.place.file.text[one.place.start : one.place.end], one.fix[0].text if one.fix else None)
        for one in sorted(plan.problems, key=lambda one: one.place.start)
    ]


def test_what_is_understood_stands_in_the_plan_with_a_fix() -> None:
    plan = loaded(
        "period: 2026-2035\n"
        "region: {facts: {population: 185.393, area_km2: 161.88}}\n"
        "initiatives:\n"
        "  - name: Pusat data\n"
        "    schedule: {start: Triwulan III 2026, end: akhir 2027}\n"
        "    technology: {new_application: ya}\n"
        "    budget:\n"
        "      - amounts:\n"
        "          TA 2026: Rp1,25 miliar\n"
    )
    assert told(plan) == [
        ("period-not-canonical", "2026-2035", "{start: 2026, end: 2035}"),
        ("number-not-canonical", "185.393", "185393"),
        ("moment-not-canonical", "Triwulan III 2026", "2026-Q3"),
        ("moment-not-canonical", "akhir 2027", "2027-H2"),
        ("flag-not-canonical", "ya", "true"),
        ("year-not-canonical", "TA 2026", "2026"),
        ("money-not-canonical", "Rp1,25 miliar", "1250000000"),
    ]
    assert not plan.set_aside
    (initiative,) = plan.plan.initiatives
    assert initiative.cost == 1_250_000_000
    assert list(initiative.runs) == [2026, 2027]
    assert plan.plan.years == range(2026, 2036)
    assert plan.plan.region
    assert plan.plan.region.facts
    assert plan.plan.region.facts.population == 185_393


def test_what_is_not_understood_is_set_aside_and_the_rest_stands() -> None:
    plan = loaded(
        "initiatives:\n  - name: a\n    schedule: {start: 3-4 tahun, end: 2027}\n    budget:\n      - {source: apbd, amounts: {2026: 10 M, 2027: 5000000}}\n"
    )
    assert told(plan) == [("moment-unreadable", "3-4 tahun", None), ("money-ambiguous", "10 M", None)]
    assert set(plan.set_aside) == {
        ("initiatives", 0, "schedule", "start"),
        ("initiatives", 0, "budget", 0, "amounts", "2026"),
    }
    (initiative,) = plan.plan.initiatives
    assert initiative.cost == 5_000_000
    assert initiative.schedule
    assert initiative.schedule.start is None


def test_a_unit_beside_the_number_must_be_the_same() -> None:
    plan = loaded(
        "indicators:\n  - name: a\n    unit: Hari\n    baseline: {value: 14 hari}\n    targets: {2026: 7 jam, 2027: 3 hari}\n"
    )
    assert told(plan) == [
        ("number-not-canonical", "14 hari", "14"),
        ("number-unreadable", "7 jam", None),
        ("number-not-canonical", "3 hari", "3"),
    ]


@pytest.mark.parametrize(
    ("amount", "shares"),
    [("500000001", {2024: 250_000_001, 2025: 250_000_000}), ("²", {}), ("9" * 400, {}), ("10 M", {})],
)
def test_money_of_several_years_is_split_and_asked_about(amount: str, shares: dict[int, int]) -> None:
    plan = loaded(f"initiatives:\n  - budget:\n      - amounts: {{2024-2025: {amount}}}\n")
    assert [one.rule for one in plan.problems] == ["years-in-one-key"]
    assert plan.plan.initiatives[0].budget[0].amounts == shares


def test_a_target_for_several_years_is_that_of_the_last() -> None:
    plan = loaded("indicators:\n  - targets: {2024-2026: 7}\n")
    assert [one.rule for one in plan.problems] == ["years-in-one-key"]
    assert plan.plan.indicators[0].targets == {2026: Decimal(7)}


def test_several_years_where_one_is_asked_for_are_no_year() -> None:
    plan = loaded("region: {facts: {year: 2020-2021}}\n")
    assert told(plan) == [("year-unreadable", "2020-2021", None)]


def test_two_ways_to_write_one_year_are_one_key_written_twice() -> None:
    plan = loaded("initiatives:\n  - budget:\n      - amounts: {TA 2026: 5000000, 2026: 6000000}\n")
    assert told(plan) == [("key-twice", "TA 2026", None)]
    assert plan.plan.initiatives[0].budget[0].amounts == {2026: 6_000_000}


def test_a_wrong_day_of_the_week_is_told_without_a_fix() -> None:
    plan = loaded("participation: [{date: 'Selasa, 7 Mei 2018'}]\n")
    (problem,) = plan.problems
    assert (problem.rule, problem.fix, problem.values["date"]) == ("weekday-mismatch", (), dt.date(2018, 5, 7))
    assert plan.plan.participation[0].date == When("2018-05-07", dt.date(2018, 5, 7), dt.date(2018, 5, 7), "day")


def test_yes_and_no_to_a_quick_win() -> None:
    plan = loaded(
        "initiatives:\n  - {name: a, quick_win: ya}\n  - {name: b, quick_win: tidak}\n  - {name: c, quick_win: segera}\n"
    )
    assert told(plan) == [
        ("quick-win-yes", "ya", "{}"),
        ("quick-win-no", "tidak", "n/a"),
        ("not-a-mapping", "segera", None),
    ]
    assert [one.quick_win is None for one in plan.plan.initiatives] == [False, True, True]
    assert plan.set_aside == [("initiatives", 2, "quick_win")]


@pytest.mark.parametrize("key", ["penanggung_jawab", "lead_", "Lead", "leads"])
def test_a_key_that_is_nearly_right_is_read_as_meant(key: str) -> None:
    plan = loaded(f"initiatives:\n  - name: a\n    {key}: diskominfo\n")
    assert told(plan) == [("key-misspelt", key, "lead")]
    assert plan.plan.initiatives[0].lead == "diskominfo"


def test_a_key_with_a_letter_that_only_looks_right_is_told_with_its_number() -> None:
    (problem,) = loaded("visi\N{CYRILLIC SMALL LETTER O}n: kota\n").problems
    assert problem.values["key"] == "visi\N{CYRILLIC SMALL LETTER O}n (U+043E)"


def test_an_unknown_key_and_one_whose_twin_is_there_are_set_aside() -> None:
    plan = loaded("titel: a\ntitle: b\nslogan_kota: c\n")
    assert [(one.rule, one.values["key"]) for one in plan.problems] == [
        ("key-unknown", "titel"),
        ("key-unknown", "slogan_kota"),
    ]
    assert plan.plan.title == "b"


def test_a_list_of_one_and_texts_for_entries() -> None:
    plan = loaded("missions: satu\nunits:\n  - Dinas Kesehatan\ncohort: {mou: 12/NK/2018}\nindicators:\n  name: a\n")
    assert told(plan) == [
        ("list-of-one", "satu", "[satu]"),
        ("text-for-entry", "Dinas Kesehatan", "name: Dinas Kesehatan"),
        ("text-for-entry", "12/NK/2018", None),
        ("list-of-one", "indicators", None),
    ]
    assert plan.plan.missions == ("satu",)
    assert plan.plan.units[0].name == "Dinas Kesehatan"
    assert plan.plan.cohort
    assert plan.plan.cohort.mou
    assert plan.plan.cohort.mou.number == "12/NK/2018"
    assert plan.plan.indicators[0].name == "a"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("title: [a]\n", "not-a-text"),
        ("title: {a: b}\n", "not-a-text"),
        ("missions: {a: b}\n", "not-a-list"),
        ("region: Kota Bontang\n", "not-a-mapping"),
        ("texts: a\n", "not-a-mapping"),
        ("pillars: [governance]\n", "not-a-mapping"),
        ("initiatives: [[a]]\n", "not-a-mapping"),
        ("region: {code: [a]}\n", "not-a-text"),
    ],
)
def test_the_wrong_shape_is_told_once_and_set_aside(text: str, rule: str) -> None:
    plan = loaded(text)
    assert [one.rule for one in plan.problems] == [rule]
    assert len(plan.set_aside) == 1


def test_only_a_code_that_looks_like_a_number_needs_quotes() -> None:
    plan = loaded(
        "region: {code: 11.10}\nunits:\n  - {id: a, code: 64.08}\n  - {id: b, code: '64.08'}\n  - {id: c, code: 64.74.01}\n"
    )
    assert told(plan) == [("code-unquoted", "11.10", '"11.10"'), ("code-unquoted", "64.08", '"64.08"')]
